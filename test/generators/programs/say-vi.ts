/** Sentences in Vietnamese: values and conditions. */
import { phraseKey } from '../../../grammar/index.ts';
import type { Dice } from '../random.ts';
import type { Band, Cond, Except, Excepted, ExceptedVal, Test, Val } from './model.ts';
import type { Page } from './page.ts';
import { endsInBullets } from './shapes.ts';
import { levelNames, viWords } from './words-vi.ts';
import type { World } from './world.ts';

export function viSentences(page: Page, world: World, d: Dice, plain: boolean) {
  const { say, close, open, mayBreak, line } = page;
  const words = viWords(page, d, plain);
  const { one, date, name, alternatives, digits, amounts, fractions, offences, references } = words;

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

  return { ...words, band, condition, excepted, exception, exceptedValue, test, value };
}
