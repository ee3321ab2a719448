/** Sentences in English: values and conditions. */
import { phraseKey } from '../../../grammar/index.ts';
import type { Dice } from '../random.ts';
import type { Band, Cond, Except, Excepted, ExceptedVal, Test, Val } from './model.ts';
import type { Page } from './page.ts';
import { endsInBullets } from './shapes.ts';
import { levelNames, enWords } from './words-en.ts';
import type { World } from './world.ts';

export function enSentences(page: Page, world: World, d: Dice, plain: boolean) {
  const { say, close, open, mayBreak, line } = page;
  const words = enWords(page, d, plain);
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

  return { ...words, band, condition, excepted, exception, exceptedValue, test, value };
}
