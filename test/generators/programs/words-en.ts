/** English words: names, dates, amounts, offences, references. Every word is spelled here, none by the language's own printer. */
import type { Dice } from '../random.ts';
import type { Amount, Called, Level, Offences, RefGroup, Refs, Separator, Unit } from './model.ts';
import type { Page } from './page.ts';

const units: Readonly<Record<Unit, readonly string[]>> = {
  year: ['years', 'year', 'năm'],
  month: ['months', 'month', 'tháng'],
  day: ['days', 'day', 'ngày'],
  yearOfAge: ['years old', 'year old', 'tuổi'],
  monthOfAge: ['months old', 'month old', 'tháng tuổi'],
  quarter: ['quarters', 'quarter', 'quý'],
  person: ['persons', 'person', 'người'],
  time: ['times', 'time', 'lần'],
  prior: ['priors', 'prior', 'tiền án'],
  dong: ['dong', 'đồng'],
};
export const levelNames: Readonly<Record<Level, readonly [string, string]>> = {
  article: ['Article', 'Articles'],
  clause: ['clause', 'clauses'],
  point: ['point', 'points'],
  paragraph: ['paragraph', 'paragraphs'],
  limb: ['limb', 'limbs'],
};

export function enWords(page: Page, d: Dice, plain: boolean) {
  const { say, close, line } = page;
  const one = (first: string, ...others: readonly string[]): string =>
    plain || d.chance(0.6) ? first : d.pick([first, ...others]);

  const title = ({ vi, en }: { readonly vi: string; readonly en: string }): void =>
    say(`"${vi}"`, '/', `"${en}"`);
  const date = (iso: string): string => {
    const [y = '', m = '', day = ''] = iso.split('-');
    return one(iso, `${day}/${m}/${y}`);
  };
  const name = ({ vi, en, quoted, foreign }: Called): string => {
    const spelled = foreign === true ? vi : en;
    return quoted === true ? `"${spelled}"` : spelled;
  };
  const uses = (paths: readonly string[]): void => {
    const split = !plain && d.chance(0.2) ? 1 : paths.length;
    for (const part of [paths.slice(0, split), paths.slice(split)].filter(({ length }) => length > 0)) {
      if (part !== paths && part[0] !== paths[0]) line(2);
      say('uses');
      series(
        part.map((path) => () => say(`"${path}"`)),
        [],
      );
    }
  };

  /** Between members: a comma, or the conjunction. */
  const series = (members: readonly (() => void)[], between: readonly Separator[]): void => {
    for (const [at, write] of members.entries()) {
      const sign = between[at - 1] ?? 'comma';
      if (at > 0) if (sign === 'comma') close(','); else say(sign === 'and' ? 'and' : 'or'); // prettier-ignore
      write();
    }
  };
  /** `a, b hoặc c`, or commas alone. */
  const alternatives = (members: readonly (() => void)[]): void => {
    const last = members.length - 1;
    series(
      members,
      members.slice(1).map((_, at) => (at === last - 1 && one('or', ',') === 'or' ? 'or' : 'comma')),
    );
  };

  // ---- amounts -------------------------------------------------------------------------------------------------

  const digits = (amount: number): string => {
    const dotted = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
    return amount < 10 ? one(String(amount), `0${amount}`) : one(String(amount), dotted);
  };
  const amounts = (parts: readonly Amount[]): void => {
    for (const { number, unit } of parts) {
      say(digits(number));
      if (unit !== undefined) say(d.chance(0.85) || plain ? (units[unit][0] ?? '') : d.pick(units[unit]));
    }
  };
  const fractions: Readonly<Record<string, readonly [string, ...string[]]>> = {
    '1/2': ['1/2', '½', 'one half'],
    '1/3': ['1/3', '⅓', 'one third'],
    '1/4': ['1/4', '¼', 'one quarter'],
    '2/3': ['2/3', '⅔'],
    '3/4': ['3/4', '¾'],
  };

  // ---- offences -----------------------------------------------------------------------------------------------

  const offences = (set: Offences): void => {
    if (set.o === 'named') return say(name(set.name));
    say('Penal Code', set.code);
    for (const [at, part] of set.parts.entries()) {
      const before = set.parts[at - 1];
      const sameKind = before !== undefined && 'chapter' in before === 'chapter' in part;
      const said = !sameKind || (!plain && d.chance(0.2));
      if (at > 0 && (!said || plain || d.chance(0.85))) close(',');
      if (said) say('chapter' in part ? one('chapter', 'chapters') : one('article', 'articles'));
      if ('chapter' in part) say(part.chapter);
      else say(...(part.first === part.last ? [part.first] : [part.first, 'to', part.last]));
    }
  };

  // ---- references ---------------------------------------------------------------------------------------------

  const levelWord = (level: Level, several: boolean): string => {
    const [single, many] = levelNames[level];
    return several ? one(many, single) : single;
  };
  const references = ({ groups, between }: Refs): void =>
    series(
      groups.map((group) => () => referenceGroup(group)),
      between,
    );
  const referenceGroup = ({ level, members, between, outers }: RefGroup): void => {
    if (level === 'decision') return say('this Decision');
    if (members.length === 0) say('this', levelNames[level][0]);
    else {
      say(levelWord(level, members.length > 1 || members[0]?.first !== members[0]?.last));
      series(
        members.map(
          ({ first, last }) =>
            () =>
              say(...(first === last ? [first] : [first, 'to', last])),
        ),
        between,
      );
    }
    for (const outer of outers) {
      // After a level “this” alone would belong to it.
      say(outer.ordinal === undefined ? 'of' : one('of', ''));
      if (outer.level === 'decision') say('this Decision');
      else if (outer.ordinal === undefined) say('this', levelNames[outer.level][0]);
      else say(levelNames[outer.level][0], outer.ordinal);
    }
  };

  return {
    one,
    title,
    date,
    name,
    uses,
    series,
    alternatives,
    digits,
    amounts,
    fractions,
    offences,
    references,
  };
}
