/** Assertions tried on the persons of cases and on made-up ones, and the smallest person against them. */
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { assertionTests, renderAssertions } from '../../compiler/properties/render.ts';
import { tryAssertions } from '../../compiler/properties/try.ts';
import type { Tried } from '../../compiler/properties/try.ts';
import { createSource } from '../../grammar/index.ts';
import { program } from '../coverage/program.ts';
import type { Program } from '../coverage/program.ts';

const article = {
  vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải số tiền án không quá 1 tiền án và thời gian đã giam từ 2 năm trở lên',
  en: 'Article 3 "Điều kiện" / "Conditions"\n  must number of prior convictions is at most 1 prior and time held is at least 2 years',
} as const;

const held = {
  vi: 'định nghĩa "thời gian đã giam" / "time held" là\n  thời gian từ ngày bị bắt đến mốc tính thời gian\n\n',
  en: 'definition "thời gian đã giam" / "time held" is\n  time from date of arrest to cut-off date\n\n',
} as const;

const record =
  'priorConvictions: 0, underProsecution: false, greatMerit: false, sentence: { detainedFrom: 2020-05-31 }';
const cases = ["about: '3', base: base, expect: { verdict: eligible }"];

const asserting = (lang: 'vi' | 'en', assertion: string): Program =>
  program(`${held[lang]}${assertion}\n\n${article[lang]}`, record, cases);

const tried = ({ cases: file, ir }: Program, persons = 200, seed = 1): Tried =>
  tryAssertions(file, ir, { persons, seed });

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  const said = {
    vi: {
      prosecuted: 'khẳng định "P" / "P": nếu đang bị truy cứu về tội khác thì không đủ điều kiện tại Điều 3',
      twoPriors:
        'khẳng định "Q" / "Q": nếu số tiền án từ 2 tiền án trở lên thì không đủ điều kiện tại Điều 3',
      earlier:
        'khẳng định "E" / "E": nếu đủ điều kiện tại Điều 3 thì đủ điều kiện tại Điều 3 kể cả khi ngày bị bắt sớm hơn',
      later:
        'khẳng định "L" / "L": nếu đủ điều kiện tại Điều 3 thì đủ điều kiện tại Điều 3 kể cả khi ngày bị bắt muộn hơn',
      fewer:
        'khẳng định "F" / "F": nếu đủ điều kiện tại Điều 3 thì đủ điều kiện tại Điều 3 kể cả khi số tiền án ít hơn',
      more: 'khẳng định "M" / "M": nếu đủ điều kiện tại Điều 3 thì đủ điều kiện tại Điều 3 kể cả khi số tiền án nhiều hơn',
    },
    en: {
      prosecuted: 'assert "P" / "P": if being prosecuted for another offence then not meets Article 3',
      twoPriors:
        'assert "Q" / "Q": if number of prior convictions is at least 2 priors then not meets Article 3',
      earlier:
        'assert "E" / "E": if meets Article 3 then meets Article 3 even when date of arrest is earlier',
      later: 'assert "L" / "L": if meets Article 3 then meets Article 3 even when date of arrest is later',
      fewer:
        'assert "F" / "F": if meets Article 3 then meets Article 3 even when number of prior convictions is less',
      more: 'assert "M" / "M": if meets Article 3 then meets Article 3 even when number of prior convictions is more',
    },
  }[lang];

  it('finds the smallest person against one that is false', () => {
    const { results } = tried(asserting(lang, said.prosecuted));
    expect(results).toHaveLength(1);
    expect(results[0]?.against).toMatchObject({
      base: { name: 'base' },
      changes: [{ steps: ['underProsecution'], value: true }],
      answer: { verdict: 'eligible' },
    });
    expect(results[0]?.against?.then).toBeUndefined();
  });

  it.each(['twoPriors', 'earlier', 'fewer'] as const)(
    'finds nobody against one that is true: %s',
    (which) => {
      const { results, persons } = tried(asserting(lang, said[which]));
      expect(results).toMatchObject([{ met: expect.any(Number) }]);
      expect(results[0]?.met).toBeGreaterThan(1);
      expect(results[0]?.against).toBeUndefined();
      expect(persons).toBe(201);
    },
  );

  it.each([
    ['later', ['sentence', 'detainedFrom']],
    ['more', ['priorConvictions']],
  ] as const)('finds a person whom a change hurts: %s', (which, steps) => {
    const { results } = tried(asserting(lang, said[which]));
    expect(results[0]?.against).toMatchObject({
      changes: [],
      answer: { verdict: 'eligible' },
      then: { steps, answer: { verdict: 'ineligible' } },
    });
  });
});

it('is never broken by what is not known', () => {
  const unknown = program(
    `khẳng định "P" / "P": nếu số tiền án không quá 5 tiền án thì đã lập công lớn\n\n${held.vi}${article.vi}`,
    'priorConvictions: 0',
    ["about: '3', base: base, expect: { verdict: undetermined }"],
  );
  expect(tried(unknown, 1).results[0]?.assertion.id).toBe('p');
  const against = tried(unknown, 400).results[0]?.against;
  // Somebody known not to have earned merit is against it; the person of the case, of whom nothing is known, is not.
  expect(against?.record).toMatchObject({ greatMerit: false });
});

it('says of an assertion that speaks of nobody that it does', () => {
  const nobody = asserting(
    'vi',
    'khẳng định "P" / "P": nếu số tiền án từ 2 tiền án trở lên và số tiền án dưới 2 tiền án thì đã lập công lớn',
  );
  expect(renderAssertions(tried(nobody), nobody.ir, 'vi')).toBe(
    'khẳng định: 0 giữ vững trên 201 người\nchưa gặp ai thuộc vế “nếu” của khẳng định: “P”\n',
  );
});

it('makes up the same persons for the same seed, and others for another', () => {
  const broken = asserting(
    'vi',
    'khẳng định "P" / "P": nếu đủ điều kiện tại Điều 3 thì số tiền án bằng 0 tiền án',
  );
  expect(tried(broken, 100, 3)).toEqual(tried(broken, 100, 3));
  const met = (seed: number): number | undefined =>
    tried(
      asserting('vi', 'khẳng định "P" / "P": nếu số tiền án bằng 0 tiền án thì số tiền án dưới 9 tiền án'),
      300,
      seed,
    ).results[0]?.met;
  expect(new Set([1, 2, 3, 4, 5].map(met)).size).toBeGreaterThan(1);
});

it.each(['vi', 'en'] as const)('writes the person against it as a case that can be kept (%s)', (lang) => {
  const broken = asserting(
    'vi',
    'khẳng định "P: <x>" / "P: <x>": nếu đủ điều kiện tại Điều 3 thì số tiền án bằng 0 tiền án',
  );
  const text = renderAssertions(tried(broken), broken.ir, lang);
  const kept = text.slice(text.indexOf('  #'), text.lastIndexOf('\n', text.length - 2));
  const file = `decision: x.rules\nbases:\n  base: { record: { id: A, ${record} } }\ncases:\n${kept}\n`;
  const loaded = loadCases(createSource('kept.cases.yaml', file), broken.ir);
  expect(loaded.ok && loaded.value.cases).toMatchObject([
    {
      about: '3',
      runs: [{ record: { priorConvictions: 1 } }],
      expected: { verdict: 'eligible' },
    },
  ]);
  expect(assertionTests(tried(broken), broken.ir, lang)).toMatchObject([
    { name: 'P: <x>', failure: expect.stringContaining('<x>') },
  ]);
});

it.each([
  ['ngày bị bắt nhiều hơn', 'ngày bị bắt'],
  ['số tiền án sớm hơn', 'số tiền án'],
  ['đã lập công lớn nhiều hơn', 'đã lập công lớn'],
])('changes only what can be changed so: %s', (change) => {
  expect(() => asserting('vi', `khẳng định "P" / "P": đủ điều kiện tại Điều 3 kể cả khi ${change}`)).toThrow(
    'wrongPlaceOfName',
  );
});
