/** Writes a program down in English. It spells every word by itself and knows nothing of the language's own printer. */
import { phraseKey } from '../../../grammar/index.ts';
import type { Dice } from '../random.ts';
import type {
  Amount, Band, Called, Cell, Cond, Declaration, Definition, Except, Excepted, ExceptedVal, Level, Offences, Program,
  Provision, RefGroup, Refs, Rule, Said, Separator, Statement, Table, Test, Unit, Val,
} from './model.ts'; // prettier-ignore
import { createPage } from './page.ts';
import { endsInBullets } from './shapes.ts';
import type { World } from './world.ts';

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
const levelNames: Readonly<Record<Level, readonly [string, string]>> = {
  article: ['Article', 'Articles'],
  clause: ['clause', 'clauses'],
  point: ['point', 'points'],
  paragraph: ['paragraph', 'paragraphs'],
  limb: ['limb', 'limbs'],
};

export function writeEn(program: Program, world: World, d: Dice, plain: boolean): string {
  const { number, year, title, signed, cutoff, shared, declarations, provisions, closing } = program;
  const page = createPage(d, plain);
  const writer = enWriter(page, world, d, plain);
  page.line(0);
  page.say('decision', `"${number}"`, 'year', String(year));
  writer.title(title);
  const head = [
    () => page.say(writer.one('signed on', 'signed'), writer.date(signed)),
    () => page.say(writer.one('time counted to', 'cut-off'), writer.date(cutoff)),
    () => writer.uses([...world.uses, ...(shared === undefined ? [] : ['chung.rules'])]),
  ];
  for (const write of plain ? head : d.shuffled(head)) {
    page.line(2);
    write();
  }
  writer.declarations(declarations);
  writer.provisions(provisions, -1);
  writer.declarations(closing);
  return page.text();
}

export function writeSharedEn(
  shared: NonNullable<Program['shared']>,
  world: World,
  d: Dice,
  plain: boolean,
): string {
  const page = createPage(d, plain);
  const writer = enWriter(page, world, d, plain);
  page.say('shared definitions');
  writer.title(shared.title);
  page.line(2);
  writer.uses(world.uses);
  writer.declarations(shared.declarations);
  return page.text();
}

function enWriter(page: ReturnType<typeof createPage>, world: World, d: Dice, plain: boolean) {
  const { say, close, open, mayBreak, line } = page;
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

  // ---- values -------------------------------------------------------------------------------------------------

  const digits = (amount: number): string => {
    const dotted = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
    return amount < 10 ? one(String(amount), `0${amount}`) : one(String(amount), dotted);
  };
  const amounts = (parts: readonly Amount[]): void => {
    for (const { number, unit } of parts) {
      say(digits(number));
      if (unit !== undefined) say(d.chance(0.93) || plain ? (units[unit][0] ?? '') : d.pick(units[unit]));
    }
  };
  const fractions: Readonly<Record<string, readonly [string, ...string[]]>> = {
    '1/2': ['1/2', '½', 'one half'],
    '1/3': ['1/3', '⅓', 'one third'],
    '1/4': ['1/4', '¼', 'one quarter'],
    '2/3': ['2/3', '⅔'],
    '3/4': ['3/4', '¾'],
  };

  const value = (val: Val): void => {
    switch (val.v) {
      case 'name':
        return say(name(val.name));
      case 'amount':
        return amounts(val.parts);
      case 'date':
        return say(date(val.iso));
      case 'yesNo':
        return say(val.yes ? 'yes' : 'no');
      case 'given':
        return say(val.date === 'cutoff' ? 'cut-off date' : 'board date');
      case 'fraction': {
        const written = `${val.above}/${val.below}`;
        const [first, ...others] = fractions[written] ?? [written];
        say(one(first, ...others));
        say(one('of', ''));
        return value(val.of);
      }
      case 'between':
        say(val.in === 'period' ? 'time from' : 'number of days from');
        value(val.from);
        mayBreak();
        say('to');
        return value(val.to);
      case 'total':
        return say('total', name(val.name));
      case 'run':
        say(name(val.phrase));
        return condition(val.where, 0);
      case 'sum':
        value(val.first);
        for (const { sign, value: term } of val.rest) {
          mayBreak();
          say(sign === 'plus' ? 'plus' : 'minus');
          value(term);
        }
        return;
      case 'limited':
        value(val.of);
        for (const { bound, value: limit } of val.limits) {
          if (one(',', '') === ',') close(',');
          mayBreak();
          say(bound === 'least' ? 'but at least' : 'but at most');
          value(limit);
        }
        return;
      case 'brackets':
        open('(');
        value(val.of);
        return close(')');
    }
  };

  const band = (given: Band): void => {
    switch (given.b) {
      case 'exact':
        say(one('equal to', 'exactly'));
        return value(given.value);
      case 'low':
        if (!given.from) {
          say('over');
          return value(given.low);
        }
        if (!plain && d.chance(0.2)) {
          say('from');
          value(given.low);
          return say('up');
        }
        say('at least');
        return value(given.low);
      case 'high':
        if (!given.to) {
          say('under');
          return value(given.high);
        }
        if (!plain && d.chance(0.2)) {
          say('from');
          value(given.high);
          return say('down');
        }
        say('at most');
        return value(given.high);
      case 'both':
        say(given.from ? 'from' : 'over');
        value(bare(given.low, given.high));
        say(given.to ? 'to' : 'to under');
        return value(given.high);
    }
  };
  /** `from 7 to 15 years`: a missing first unit is the second's. */
  const bare = (low: Val, high: Val): Val => {
    if (plain || low.v !== 'amount' || high.v !== 'amount' || low.parts.length !== 1 || d.chance(0.6))
      return low;
    const [first, unit] = [low.parts[0], high.parts[0]?.unit];
    return first === undefined || first.unit === undefined || first.unit !== unit
      ? low
      : { v: 'amount', parts: [{ number: first.number }] };
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

  // ---- conditions ---------------------------------------------------------------------------------------------

  const test = (given: Test): void => {
    mayBreak();
    const copula = (): void => say(one('is', 'are', 'be', ''));
    switch (given.t) {
      case 'is':
        say(given.not ? one('is not', 'are not') : one('is', 'are', 'be'));
        return alternatives(given.values.map((val) => () => value(val)));
      case 'in':
        if (given.not) say(one('is not listed in', 'are not listed in', 'not listed in', 'is not listed in'));
        else {
          copula();
          say('listed in');
        }
        return alternatives(given.sets.map((set) => () => offences(set)));
      case 'band':
        copula();
        return band(given.band);
    }
  };

  /** `not` and what follows must not become a longer phrase: `not pregnant`. */
  const clashes = (cond: Cond): boolean => {
    const first = firstPhrase(cond);
    if (first === undefined) return false;
    const key = `${phraseKey(`not ${first}`)} `;
    return [...world.denials, 'not listed in'].some((denial) => key.startsWith(`${phraseKey(denial)} `));
  };
  const firstPhrase = (cond: Cond): string | undefined => {
    switch (cond.c) {
      case 'flag':
        return name(cond.name);
      case 'compare':
        return cond.left.v === 'name' ? name(cond.left.name) : undefined;
      default:
        return undefined;
    }
  };
  const verbs = {
    meets: ['meets', 'meet'],
    falls: ['falls under', 'fall under'],
    fallsNone: ['falls under no part of', 'fall under no part of'],
    covered: ['covered by'],
  } as const;

  const condition = (cond: Cond, column: number): void => {
    switch (cond.c) {
      case 'chain':
        for (const [at, item] of cond.items.entries()) {
          if (at > 0) {
            mayBreak();
            say(cond.by === 'and' ? 'and' : 'or');
          }
          condition(item, column);
        }
        return;
      case 'bullets':
        return bullets(cond, column);
      case 'not':
        say('not');
        return condition(clashes(cond.of) ? { c: 'group', of: cond.of } : cond.of, column);
      case 'group':
        open('(');
        condition(cond.of, column);
        if (endsInBullets(cond.of)) {
          line(column);
          return open(')');
        }
        return close(')');
      case 'refs': {
        const [first, ...others] = verbs[cond.verb];
        say(one(first, ...others));
        return references(cond.refs);
      }
      case 'below': {
        const [first, ...others] = verbs[cond.verb];
        say(one(first, ...others));
        return say(`${cond.all ? 'all the' : 'one of the'} ${levelNames[cond.level][1]} below`);
      }
      case 'convicted':
        say(name(cond.phrase));
        say(one('listed in', ''));
        return alternatives(cond.sets.map((set) => () => offences(set)));
      case 'where':
        say(name(cond.phrase));
        mayBreak();
        say('where');
        return condition(cond.of, column);
      case 'every':
        say(name(cond.phrase));
        return condition(cond.of, column);
      case 'count':
        say('has at least', digits(cond.least));
        if (cond.different && !plain && d.chance(0.15)) say(name(cond.noun), 'different');
        else say(cond.different ? 'different' : '', name(cond.noun));
        if (cond.same !== undefined) say('for the same', name(cond.same));
        if (cond.where === undefined) return;
        mayBreak();
        say('where');
        return condition(cond.where, column);
      case 'compare':
        value(cond.left);
        return test(cond.test);
      case 'flag':
        return say(name(cond.name));
    }
  };

  const bullets = ({ all, items }: Extract<Cond, { c: 'bullets' }>, column: number): void => {
    if (all) say(one('all of the following', 'all of'));
    else say(one('any of the following', 'any of'));
    close(':');
    const at = column + (plain ? 2 : d.int(1, 5));
    page.inside(at, () => {
      for (const item of items) {
        line(at);
        say('-');
        excepted(item, at);
      }
    });
  };

  const excepted = ({ cond, except }: Excepted, column: number): void => {
    condition(cond, column);
    if (except !== undefined) exception(except, column, endsInBullets(cond));
  };
  const exception = (except: Except, column: number, apart: boolean): void => {
    if (apart) line(Math.max(0, column));
    else if (one(',', '') === ',') close(',');
    if (except.e === 'at') {
      say('except as provided in');
      return references(except.refs);
    }
    say(one('except where', 'unless'));
    condition(except.cond, column);
  };
  const exceptedValue = ({ value: normal, exceptions }: ExceptedVal, column: number): void => {
    value(normal);
    for (const { when, value: instead } of exceptions) {
      if (one(',', '') === ',') close(',');
      say(one('except where', 'unless'));
      condition(when, column);
      if (endsInBullets(when)) line(column);
      say(one('in which case', 'then'));
      value(instead);
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

  // ---- declarations -------------------------------------------------------------------------------------------

  const itemOf = ({ item }: { readonly item?: Called }): void => {
    if (item !== undefined) say(one('of an', 'of a'), name(item));
  };
  const said = (body: Said, column: number): void =>
    'value' in body ? exceptedValue(body.value, column) : excepted(body.truth, column);

  const definition = (given: Definition, column: number): void => {
    const { body } = given;
    const first = 'readings' in body ? body.readings[0]?.said : body;
    say('definition');
    title(given.title);
    itemOf(given);
    say(first !== undefined && 'value' in first ? 'is' : one('when', 'if'));
    if (!('readings' in body)) {
      if (plain || d.chance(0.7)) line(column + (plain ? 2 : d.int(0, 4)));
      return said(body, column);
    }
    const deep = column + (plain ? 2 : d.int(1, 4));
    for (const reading of body.readings) {
      line(deep);
      say('reading');
      if (reading.code !== undefined) open(`${reading.code} `);
      title(reading.title);
      close(':');
      if (plain || d.chance(0.7)) line(deep + 2);
      said(reading.said, deep);
      line(deep + (plain ? 2 : d.int(0, 3)));
      say('source');
      title(reading.source);
    }
    line(deep);
    say('choose', `"${plain || d.chance(0.8) ? body.chosen.en : body.chosen.vi}"`);
  };

  const table = (given: Table, column: number): void => {
    say('table');
    title(given.title);
    itemOf(given);
    const deep = column + (plain ? 2 : d.int(0, 4));
    row([...given.columns.map((each) => () => say(name(each))), () => say('result')], deep);
    for (const cells of given.rows)
      row(
        cells.map((cell) => () => writeCell(cell)),
        deep,
      );
  };
  const row = (cells: readonly (() => void)[], column: number): void => {
    line(column);
    page.unbroken(() => {
      for (const write of cells) {
        say('|');
        write();
        if (!plain && d.chance(0.3)) close(' '.repeat(d.int(1, 6)));
      }
      say('|');
    });
  };
  const writeCell = (cell: Cell): void => {
    switch (cell.k) {
      case 'any':
        return say('any');
      case 'others':
        return say('all other cases');
      case 'unlimited':
        return say('unlimited');
      case 'band':
        return band(cell.band);
      case 'values':
        return alternatives(cell.values.map((val) => () => value(val)));
    }
  };

  const declare = (given: Declaration | Statement, column: number): void => {
    switch (given.s) {
      case 'definition':
        return definition(given, column);
      case 'table':
        return table(given, column);
      case 'offences':
        say('offence list');
        title(given.title);
        for (const entry of given.entries) {
          line(column + 2);
          say('-');
          offences(entry);
        }
        return;
      case 'assertion':
        say('assert');
        title(given.title);
        close(':');
        if (given.premise !== undefined) {
          say(one('if', 'when'));
          condition(given.premise, column);
          if (endsInBullets(given.premise)) line(column + 2);
          say(one('then', 'in which case'));
        }
        return condition(given.conclusion, column);
      case 'acknowledged':
        say('acknowledged', `"${given.code}"`, 'because');
        return title(given.reason);
      case 'applies':
        say('applies when');
        return condition(given.cond, column);
      case 'rule':
        return rule(given, column);
      case 'waiver':
        say(given.encoded ? 'sets no condition because' : 'not yet encoded because');
        return title(given.reason);
    }
  };

  const rule = ({ force, cond, except, subjectFirst }: Rule, column: number): void => {
    if (subjectFirst === true && cond.c === 'compare') {
      page.unbroken(() => value(cond.left));
      say(one('must', 'must satisfy'));
      test(cond.test);
    } else {
      const words = {
        duty: ['must', 'must satisfy'],
        case: ['when', 'if'],
        exclusion: ['not to be proposed if', 'excludes when'],
        domain: ['considers only when'],
      } as const;
      const [first, ...others] = words[force];
      say(one(first, ...others));
      condition(cond, column);
    }
    if (except === undefined) return;
    exception(except, column, endsInBullets(cond) || (!plain && d.chance(0.4)));
  };

  const declarations = (all: readonly Declaration[]): void => {
    for (const each of all) {
      line(0);
      declare(each, 0);
    }
  };

  const provisions = (all: readonly Provision[], outside: number): void => {
    const column = outside < 0 ? 0 : outside + (plain ? 2 : d.int(1, 4));
    const deep = column + (plain ? 2 : d.int(1, 6));
    for (const { level, ordinal, parent, title: heading, statements, children } of all) {
      line(column);
      say(d.chance(0.97) || plain ? levelNames[level][0] : levelNames[level][1], ordinal);
      if (parent !== undefined) say(one('of', ''), levelNames[parent.level][0], parent.ordinal);
      title(heading);
      for (const statement of statements) {
        line(deep);
        page.inside(deep, () => declare(statement, deep));
      }
      provisions(children, column);
    }
  };

  return { one, title, date, uses, declarations, provisions };
}
