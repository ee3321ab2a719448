/** Vietnamese words: names, dates, amounts, offences, references. Every word is spelled here, none by the language's own printer. */
import type { Dice } from '../random.ts';
import type { Amount, Called, Level, Offences, RefGroup, Refs, Separator, Unit } from './model.ts';
import type { Page } from './page.ts';

const units: Readonly<Record<Unit, readonly string[]>> = {
  year: ['năm', 'years'],
  month: ['tháng', 'months'],
  day: ['ngày', 'days'],
  yearOfAge: ['tuổi', 'years old'],
  monthOfAge: ['tháng tuổi', 'months old'],
  quarter: ['quý', 'quarters'],
  person: ['người', 'persons'],
  time: ['lần', 'times'],
  prior: ['tiền án', 'priors'],
  dong: ['đồng', 'dong'],
};
export const levelNames: Readonly<Record<Level, readonly [string, string]>> = {
  article: ['Điều', 'các điều'],
  clause: ['khoản', 'các khoản'],
  point: ['điểm', 'các điểm'],
  paragraph: ['đoạn', 'các đoạn'],
  limb: ['ý', 'các ý'],
};

export function viWords(page: Page, d: Dice, plain: boolean) {
  const { say, close, line } = page;
  const one = (first: string, ...others: readonly string[]): string =>
    plain || d.chance(0.6) ? first : d.pick([first, ...others]);

  const title = ({ vi, en }: { readonly vi: string; readonly en: string }): void =>
    say(`"${vi}"`, '/', `"${en}"`);
  const date = (iso: string): string => {
    const [y = '', m = '', day = ''] = iso.split('-');
    return one(`${day}/${m}/${y}`, `${Number(day)}/${Number(m)}/${y}`, iso);
  };
  const name = ({ vi, en, quoted, foreign }: Called): string => {
    const spelled = foreign === true ? en : vi;
    return quoted === true ? `"${spelled}"` : spelled;
  };
  const uses = (paths: readonly string[]): void => {
    const split = !plain && d.chance(0.2) ? 1 : paths.length;
    for (const part of [paths.slice(0, split), paths.slice(split)].filter(({ length }) => length > 0)) {
      if (part !== paths && part[0] !== paths[0]) line(2);
      say(one('sử dụng', 'dùng'));
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
      if (at > 0) if (sign === 'comma') close(','); else say(sign === 'and' ? 'và' : 'hoặc'); // prettier-ignore
      write();
    }
  };
  /** `a, b hoặc c`, or commas alone. */
  const alternatives = (members: readonly (() => void)[]): void => {
    const last = members.length - 1;
    series(
      members,
      members.slice(1).map((_, at) => (at === last - 1 && one('hoặc', ',') === 'hoặc' ? 'or' : 'comma')),
    );
  };

  // ---- amounts -------------------------------------------------------------------------------------------------

  const digits = (amount: number): string => {
    const dotted = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
    return amount < 10 ? one(String(amount), `0${amount}`) : one(dotted, String(amount));
  };
  const amounts = (parts: readonly Amount[]): void => {
    for (const { number, unit } of parts) {
      say(digits(number));
      if (unit !== undefined) say(d.chance(0.85) || plain ? (units[unit][0] ?? '') : d.pick(units[unit]));
    }
  };
  const fractions: Readonly<Record<string, readonly [string, ...string[]]>> = {
    '1/2': ['1/2', '½', 'một phần hai'],
    '1/3': ['1/3', '⅓', 'một phần ba'],
    '1/4': ['1/4', '¼', 'một phần tư'],
    '2/3': ['2/3', '⅔'],
    '3/4': ['3/4', '¾'],
  };

  // ---- offences -----------------------------------------------------------------------------------------------

  const offences = (set: Offences): void => {
    if (set.o === 'named') return say(name(set.name));
    say(one('BLHS', 'Bộ luật Hình sự năm'), set.code);
    for (const [at, part] of set.parts.entries()) {
      const before = set.parts[at - 1];
      const sameKind = before !== undefined && 'chapter' in before === 'chapter' in part;
      const said = !sameKind || (!plain && d.chance(0.2));
      if (at > 0 && (!said || plain || d.chance(0.85))) close(',');
      if (said) say('chapter' in part ? 'chương' : 'điều');
      if ('chapter' in part) say(part.chapter);
      else say(...(part.first === part.last ? [part.first] : [part.first, 'đến', part.last]));
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
    if (level === 'decision') return say('Quyết định này');
    if (members.length === 0) say(levelNames[level][0], 'này');
    else {
      say(levelWord(level, members.length > 1 || members[0]?.first !== members[0]?.last));
      series(
        members.map(
          ({ first, last }) =>
            () =>
              say(...(first === last ? [first] : [first, 'đến', last])),
        ),
        between,
      );
    }
    for (const outer of outers) {
      if (outer.level === 'decision') say('Quyết định này');
      else say(levelNames[outer.level][0], outer.ordinal ?? 'này');
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
