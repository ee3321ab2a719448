/** The generated module reads dossiers with a loop of its own, and asks no interpreter why somebody fails: both agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReview } from 'dacxa/decisions/2026';
import type { Inmate } from 'dacxa/decisions/2026';
import { createReviewer } from 'dacxa/runtime';
import type { Options } from 'dacxa/runtime';
import { data } from '../../decisions/generated/2026.data.ts';
import { contradicted } from '../generators/contradicted.ts';
import { dossiers, withMissing } from '../generators/dossiers.ts';
import { dice, mulberry32 } from '../generators/random.ts';

const LONG = process.env['DACXA_LONG'] === '1';
const EACH = LONG ? 5_000 : 200;

/** The answer, or what is thrown at whoever hands such a record over. */
function answerOf(review: (record: Inmate) => unknown, record: unknown): string {
  try {
    return JSON.stringify(review(record as Inmate));
  } catch (thrown) {
    return String(thrown);
  }
}

const reviewers = (options?: Options) => ({
  module: createReview(options),
  interpreter: createReviewer(data, options).review,
});

const usual = reviewers();

function expectAlike({ module, interpreter }: ReturnType<typeof reviewers>, record: unknown): string {
  const ours = answerOf(module, record);
  const theirs = answerOf(interpreter, record);
  if (ours !== theirs) expect(ours).toBe(theirs);
  return ours;
}

const otherReadings = data.definitions.flatMap(({ body }) =>
  'choices' in body
    ? body.choices.flatMap(({ id }, at) => (at === body.chosen ? [] : [[body.code, id] as const]))
    : [],
);

describe('under every reading', () => {
  it.each([...otherReadings, ['every', 'other'] as const])('%s %s', (code, id) => {
    const readings = code === 'every' ? Object.fromEntries(otherReadings) : { [code]: id };
    const both = reviewers({ readings, boardDate: '2026-06-20' });
    const random = mulberry32(otherReadings.length);
    const verdicts = new Set<string>();
    for (const whole of dossiers(4570, EACH))
      for (const record of [whole, withMissing(whole, random)])
        verdicts.add(expectAlike(both, record).replace(/.*"verdict":"(\w+)".*/, '$1'));
    expect(verdicts.size).toBeGreaterThan(2);
  });
});

describe('records that contradict themselves', () => {
  it('are found out at once, and told with the same words', () => {
    const random = mulberry32(4);
    const told = new Map<string, number>();
    for (const whole of dossiers(4, LONG ? 50_000 : 4_000)) {
      const answer = expectAlike(usual, contradicted(whole, dice(random)));
      for (const [, key = ''] of answer.matchAll(/"key":"(\w+)"/g)) told.set(key, (told.get(key) ?? 0) + 1);
    }
    const constraints = `notBefore after overlap noneRunning overMost together notAbsent twice
      quarterTooEarly quarterTooLate nothingLeft`.split(/\s+/);
    for (const key of constraints) expect(told.get(key) ?? 0, key).toBeGreaterThan(20);
  });
});

describe('records that are wrong', () => {
  const [whole] = dossiers(7, 1);

  it('has the same problems, in the same order', () => {
    const keys = Object.keys(whole ?? {});
    const key = fc.oneof(
      fc.constantFrom(...keys, '__proto__', 'constructor', 'toString', 'low'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.constantFrom('life', 'P7Y', '2026-02-30', '1990-01-01', 'suspended', 'male', '', ' ', -0, 1e99),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }), (changes) => {
        const record = new Map<string, unknown>([...Object.entries(whole ?? {}), ...changes]);
        // As JSON has it: a key `__proto__` is a key like any other.
        expectAlike(
          usual,
          JSON.parse(
            `{${[...record].map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v) ?? 'null'}`).join(',')}}`,
          ),
        );
      }),
      { numRuns: LONG ? 20_000 : 1_000 },
    );
  });

  it('looks at keys of nobody without reading them', () => {
    let read = 0;
    const record = {
      id: 'P1',
      get secret(): string {
        read += 1;
        throw new Error('not for you');
      },
    };
    expect(expectAlike(usual, record)).toContain('"unknownKey"');
    expect(read).toBe(0);
  });

  it('lets a fact that throws throw, and keeps nothing of it', () => {
    const record = {
      id: 'P1',
      get fine(): string {
        throw new Error('no fine');
      },
    };
    expect(expectAlike(usual, record)).toBe('Error: no fine');
    expect(expectAlike(usual, { id: 'P1' })).toContain('"undetermined"');
  });

  it.each([
    ['no object', 7],
    ['nothing', null],
    ['an array', []],
    ['a proxy', new Proxy({ id: 'P1', fine: 'paid' }, {})],
    ['a record that inherits its facts', Object.create({ id: 'P1', fine: 'paid' }) as unknown],
    ['facts that JSON would not list', Object.defineProperty({ id: 'P1' }, 'fine', { value: 'what' })],
    ['an own key __proto__', JSON.parse('{"id":"P1","__proto__":{"fine":"paid"}}') as unknown],
    ['keys of prototypes', { id: 'P1', constructor: 'x', hasOwnProperty: 1, sentence: { toString: 1 } }],
    ['items that are nothing', { id: 'P1', convictions: [null, 1, [], { __proto__: null }] }],
    ['a list that is a record', { id: 'P1', ratings: { length: 2 } }],
    ['a list with a constructor', { id: 'P1', ratings: Object.assign([{}], { constructor: 'x' }) }],
    ['a list with a hole', { id: 'P1', convictions: [{}, , {}] }], // oxlint-disable-line no-sparse-arrays -- no JSON has one
  ])('%s', (_name, record) => {
    expect(expectAlike(usual, record)).toMatch(/^\{"id":/);
  });

  it('reads a list of thousands of items', () => {
    const convictions = Array.from({ length: 5_000 }, () => ({ code: '2015', article: '173' }));
    expect(expectAlike(usual, { id: 'P1', convictions })).toContain('"undetermined"');
  });
});
