/** Writes a program down in Vietnamese. It spells every word by itself and knows nothing of the language's own printer. */
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
const levelNames: Readonly<Record<Level, readonly [string, string]>> = {
  article: ['Điều', 'các điều'],
  clause: ['khoản', 'các khoản'],
  point: ['điểm', 'các điểm'],
  paragraph: ['đoạn', 'các đoạn'],
  limb: ['ý', 'các ý'],
};

export function writeVi(program: Program, world: World, d: Dice, plain: boolean): string {
  const { number, year, title, signed, cutoff, shared, declarations, provisions, closing } = program;
  const page = createPage(d, plain);
  const writer = viWriter(page, world, d, plain);
  page.line(0);
  page.say('quyết định', `"${number}"`, 'năm', String(year));
  writer.title(title);
  const head = [
    () => page.say(writer.one('ký ngày'), writer.date(signed)),
    () => page.say(writer.one('tính đến ngày', 'mốc tính'), writer.date(cutoff)),
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

export function writeSharedVi(
  shared: NonNullable<Program['shared']>,
  world: World,
  d: Dice,
  plain: boolean,
): string {
  const page = createPage(d, plain);
  const writer = viWriter(page, world, d, plain);
  page.say('định nghĩa dùng chung');
  writer.title(shared.title);
  page.line(2);
  writer.uses(world.uses);
  writer.declarations(shared.declarations);
  return page.text();
}

function viWriter(page: ReturnType<typeof createPage>, world: World, d: Dice, plain: boolean) {
  const { say, close, open, mayBreak, line } = page;
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

  // ---- values -------------------------------------------------------------------------------------------------

  const digits = (amount: number): string => {
    const dotted = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
    return amount < 10 ? one(String(amount), `0${amount}`) : one(dotted, String(amount));
  };
  const amounts = (parts: readonly Amount[]): void => {
    for (const { number, unit } of parts) {
      say(digits(number));
      if (unit !== undefined) say(d.chance(0.93) || plain ? (units[unit][0] ?? '') : d.pick(units[unit]));
    }
  };
  const fractions: Readonly<Record<string, readonly [string, ...string[]]>> = {
    '1/2': ['1/2', '½', 'một phần hai'],
    '1/3': ['1/3', '⅓', 'một phần ba'],
    '1/4': ['1/4', '¼', 'một phần tư'],
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
        return say(val.yes ? 'có' : 'không');
      case 'given':
        return say(val.date === 'cutoff' ? 'mốc tính thời gian' : 'ngày họp xét');
      case 'fraction': {
        const written = `${val.above}/${val.below}`;
        const [first, ...others] = fractions[written] ?? [written];
        say(one(first, ...others));
        return value(val.of);
      }
      case 'between':
        say(val.in === 'period' ? 'thời gian từ' : 'số ngày từ');
        value(val.from);
        mayBreak();
        say('đến');
        return value(val.to);
      case 'total':
        return say('tổng', name(val.name));
      case 'run':
        say(name(val.phrase));
        return condition(val.where, 0);
      case 'sum':
        value(val.first);
        for (const { sign, value: term } of val.rest) {
          mayBreak();
          say(sign === 'plus' ? 'cộng với' : 'trừ đi');
          value(term);
        }
        return;
      case 'limited':
        value(val.of);
        for (const { bound, value: limit } of val.limits) {
          if (one(',', '') === ',') close(',');
          mayBreak();
          say(bound === 'least' ? 'nhưng ít nhất là' : 'nhưng không quá');
          value(limit);
        }
        return;
      case 'brackets':
        open('(');
        value(val.of);
        return close(')');
    }
  };

  const band = (given: Band, ranked: boolean): void => {
    switch (given.b) {
      case 'exact':
        say('bằng');
        return value(given.value);
      case 'low':
        if (!given.from) {
          say('trên');
          return value(given.low);
        }
        if (ranked || (!plain && d.chance(0.5))) {
          say(one('từ', 'từ đủ'));
          value(given.low);
          return say('trở lên');
        }
        say(one('ít nhất là', 'ít nhất', 'ít nhất bằng'));
        return value(given.low);
      case 'high':
        if (!given.to) {
          say('dưới');
          return value(given.high);
        }
        if (ranked || (!plain && d.chance(0.4))) {
          say('từ');
          value(given.high);
          return say('trở xuống');
        }
        say('không quá');
        return value(given.high);
      case 'both':
        say(given.from ? one('từ', 'từ đủ') : 'trên');
        value(bare(given.low, given.high));
        say(given.to ? 'đến' : 'đến dưới');
        return value(given.high);
    }
  };
  /** `từ 7 đến 15 năm`: a missing first unit is the second's. */
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

  // ---- conditions ---------------------------------------------------------------------------------------------

  const test = (given: Test, ranked: boolean): void => {
    mayBreak();
    switch (given.t) {
      case 'is':
        say(given.not ? 'không phải là' : 'là');
        return alternatives(given.values.map((val) => () => value(val)));
      case 'in':
        say(given.not ? 'không thuộc' : 'thuộc');
        return alternatives(given.sets.map((set) => () => offences(set)));
      case 'band':
        return band(given.band, ranked && d.chance(0.7));
    }
  };

  /** `không` and what follows must not become a longer phrase: `không mang thai`, `không thuộc`. */
  const clashes = (cond: Cond): boolean => {
    const first = firstPhrase(cond);
    if (first === undefined) return false;
    const key = `${phraseKey(`không ${first}`)} `;
    return [...world.denials, 'không thuộc', 'không phải là', 'không quá'].some((denial) =>
      key.startsWith(`${phraseKey(denial)} `),
    );
  };
  const firstPhrase = (cond: Cond): string | undefined => {
    switch (cond.c) {
      case 'flag':
        return name(cond.name);
      case 'refs':
        return verbs[cond.verb][0];
      case 'below':
        return cond.verb === 'meets' ? 'đủ' : 'thuộc';
      case 'compare':
        return cond.left.v === 'name' ? name(cond.left.name) : undefined;
      default:
        return undefined;
    }
  };
  const verbs = {
    meets: ['đủ điều kiện tại', 'đáp ứng', 'thỏa'],
    falls: ['thuộc trường hợp tại'],
    fallsNone: ['không thuộc trường hợp nào tại'],
    covered: ['thuộc đối tượng của'],
  } as const;

  const condition = (cond: Cond, column: number): void => {
    switch (cond.c) {
      case 'chain':
        for (const [at, item] of cond.items.entries()) {
          if (at > 0) {
            mayBreak();
            say(cond.by === 'and' ? 'và' : 'hoặc');
          }
          condition(item, column);
        }
        return;
      case 'bullets':
        return bullets(cond, column);
      case 'not':
        say('không');
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
      case 'below':
        say(cond.verb === 'meets' ? one(...verbs.meets) : verbs.falls[0]);
        return say(`${cond.all ? 'các' : 'một trong các'} ${levelNames[cond.level][0].toLowerCase()} sau`);
      case 'convicted':
        say(name(cond.phrase));
        say(one('thuộc', ''));
        return alternatives(cond.sets.map((set) => () => offences(set)));
      case 'where':
        say(name(cond.phrase));
        mayBreak();
        say('mà');
        return condition(cond.of, column);
      case 'every':
        say(name(cond.phrase));
        return condition(cond.of, column);
      case 'count':
        say('có từ', digits(cond.least));
        if (cond.different && !plain && d.chance(0.15)) say('khác nhau', name(cond.noun));
        else say(name(cond.noun), cond.different ? 'khác nhau' : '');
        say(one('trở lên', 'trở lên', 'trở lên', ''));
        if (cond.same !== undefined) say('về cùng một', name(cond.same));
        if (cond.where === undefined) return;
        mayBreak();
        say('mà');
        return condition(cond.where, column);
      case 'compare':
        value(cond.left);
        return test(cond.test, true);
      case 'flag':
        return say(name(cond.name));
    }
  };

  const bullets = ({ all, items }: Extract<Cond, { c: 'bullets' }>, column: number): void => {
    if (all) say(one('đủ các điều kiện sau', 'tất cả'));
    else say(one('một trong các trường hợp sau', 'một trong các điều kiện sau', 'một trong'));
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
      say('trừ trường hợp quy định tại');
      return references(except.refs);
    }
    say(one('trừ trường hợp', 'trừ khi'));
    condition(except.cond, column);
  };
  const exceptedValue = ({ value: normal, exceptions }: ExceptedVal, column: number): void => {
    value(normal);
    for (const { when, value: instead } of exceptions) {
      if (one(',', '') === ',') close(',');
      say(one('trừ trường hợp', 'trừ khi'));
      condition(when, column);
      if (endsInBullets(when)) line(column);
      say('thì');
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

  // ---- declarations -------------------------------------------------------------------------------------------

  const itemOf = ({ item }: { readonly item?: Called }): void => {
    if (item !== undefined) say('của', name(item));
  };
  const said = (body: Said, column: number): void =>
    'value' in body ? exceptedValue(body.value, column) : excepted(body.truth, column);

  const definition = (given: Definition, column: number): void => {
    const { body } = given;
    const first = 'readings' in body ? body.readings[0]?.said : body;
    say('định nghĩa');
    title(given.title);
    itemOf(given);
    say(first !== undefined && 'value' in first ? 'là' : one('khi', 'nếu'));
    if (!('readings' in body)) {
      if (plain || d.chance(0.7)) line(column + (plain ? 2 : d.int(0, 4)));
      return said(body, column);
    }
    const deep = column + (plain ? 2 : d.int(1, 4));
    for (const reading of body.readings) {
      line(deep);
      say('cách hiểu');
      if (reading.code !== undefined) open(`${reading.code} `);
      title(reading.title);
      close(':');
      if (plain || d.chance(0.7)) line(deep + 2);
      said(reading.said, deep);
      line(deep + (plain ? 2 : d.int(0, 3)));
      say('căn cứ');
      title(reading.source);
    }
    line(deep);
    say('chọn', `"${plain || d.chance(0.8) ? body.chosen.vi : body.chosen.en}"`);
  };

  const table = (given: Table, column: number): void => {
    say('bảng');
    title(given.title);
    itemOf(given);
    const deep = column + (plain ? 2 : d.int(0, 4));
    row([...given.columns.map((each) => () => say(name(each))), () => say('kết quả')], deep);
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
        return say(one('bất kỳ', 'không phân biệt'));
      case 'others':
        return say(one('các trường hợp còn lại', 'còn lại'));
      case 'unlimited':
        return say('không giới hạn');
      case 'band':
        return band(cell.band, false);
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
        say(one('danh mục tội', 'danh mục'));
        title(given.title);
        for (const entry of given.entries) {
          line(column + 2);
          say('-');
          offences(entry);
        }
        return;
      case 'assertion':
        say('khẳng định');
        title(given.title);
        close(':');
        if (given.premise !== undefined) {
          say(one('nếu', 'khi'));
          condition(given.premise, column);
          if (endsInBullets(given.premise)) line(column + 2);
          say('thì');
        }
        return condition(given.conclusion, column);
      case 'acknowledged':
        say('đã xem xét', `"${given.code}"`, 'vì');
        return title(given.reason);
      case 'applies':
        say(one('áp dụng khi', 'áp dụng đối với người'));
        return condition(given.cond, column);
      case 'rule':
        return rule(given, column);
      case 'waiver':
        say(given.encoded ? one('không đặt điều kiện vì', 'không có điều kiện vì') : 'chưa mã hóa vì');
        return title(given.reason);
    }
  };

  const rule = ({ force, cond, except, subjectFirst }: Rule, column: number): void => {
    if (subjectFirst === true && cond.c === 'compare') {
      page.unbroken(() => value(cond.left));
      say('phải');
      test(cond.test, true);
    } else {
      const words = {
        duty: ['phải'],
        case: ['khi', 'nếu'],
        exclusion: ['không được đề nghị nếu', 'loại trừ nếu', 'loại trừ khi'],
        domain: ['chỉ xét khi'],
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
      if (parent !== undefined) say(levelNames[parent.level][0], parent.ordinal);
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
