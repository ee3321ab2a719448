import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../compiler/diagnostics/say.ts';
import { expectOnly, inVietnamese, load, loaded } from './cases.ts';

/** One base person of whom almost nothing is known, and these cases. */
const file = (cases: string, bases = ''): string => `decision: 2026.rules
bases:
  plain:
    record: { birthDate: 1985-03-15, sex: male, convictions: [{ article: "173" }], ratings: [] }
${bases}cases:
${cases}`;

const usual = { about: '3.1.b', base: 'plain', expect: '{ verdict: undetermined }' } as const;

/** One case, in which these lines stand instead of the usual ones of the same keys. */
function withLines(...lines: readonly string[]): string {
  const own = lines.map((line) => line.replace('«', ''));
  const rest = Object.entries(usual).filter(([key]) => !own.some((line) => line.startsWith(`${key}:`)));
  const all = ['title: { vi: Một, en: One }', ...rest.map(([key, value]) => `${key}: ${value}`), ...lines];
  return file(`  - ${all.join('\n    ')}`);
}

describe('tệp trường hợp / a file of cases', () => {
  test('may mix the keys and the values of both languages', () => {
    const { cases } = loaded(readFileSync('test/fixtures/cases/good.cases.yaml', 'utf8'));
    expect(cases).toHaveLength(8);
    const [first, second] = cases;
    expect(first?.runs[0]?.record).toMatchObject({
      id: 'plain',
      birthDate: '1985-03-15',
      sentence: { kind: 'fixedTerm', term: 'P6Y', detainedFrom: '2023-05-31' },
      convictions: [{ code: '2015', article: '173', intentional: true, severity: 'serious', victims: 1 }],
      fine: 'none',
    });
    expect(second?.expected).toEqual({ verdict: 'ineligible', route: null, failsOnly: ['3.1.b'] });
    expect(second?.runs[0]?.record['ratings']).toHaveLength(4);
  });

  test('reads 4.10 as a clause and not as a number', () => {
    expect(loaded(withLines('about: 4.10')).cases[0]?.about).toBe('4.10');
    expect(
      loaded(withLines('expect: { verdict: ineligible, excludedBy: [4.10] }')).cases[0]?.expected.excludedBy,
    ).toEqual(['4.10']);
  });

  test('has cases', () => {
    expectOnly('noCases', 'decision: 2026.rules\nbases: { plain: { record: {} } }\ncases: «[]»');
    expectOnly('noCases', '«decision»: 2026.rules\nbases: { plain: { record: {} } }\n');
    expect(load('').diagnostics.map(({ key }) => key)).toEqual(['noCases']);
    expect(load('# chưa viết\n').diagnostics.map(({ key }) => key)).toEqual(['noCases']);
  });

  test('is YAML', () => expect(load('cases: [').diagnostics.map(({ key }) => key)).toEqual(['notYaml']));

  test('knows its keys, and guesses', () => {
    expectOnly('misspelledKey', withLines('«boardDates»: 20/04/2026'));
    expectOnly('unknownKey', withLines('«màu»: đỏ'));
    expectOnly('misspelledKey', withLines('expect: { verdict: undetermined, «verdikt»: eligible }'));
    // The key that is missing is the one that is misspelled.
    expectOnly(
      'misspelledKey',
      withLines('«expects»: { verdict: eligible }').replace('    expect: { verdict: undetermined }\n', ''),
    );
    const [finding] = load(withLines('nhóm: 1')).diagnostics;
    expect(finding && say(finding, 'vi').help).toContain('thay đổi, với mỗi, ngày họp');
    expect(finding && say(finding, 'en').help).toContain('changes, each, boardDate');
  });

  test('has every key it needs', () => {
    expectOnly(
      'missingKey',
      file('  - «title»: { vi: Một, en: One }\n    base: plain\n    expect: { verdict: undetermined }'),
    );
    expectOnly('missingKey', withLines('expect: { «route»: "3.1" }'));
    const [finding] = load(inVietnamese(withLines('expect: { route: "3.1" }'))).diagnostics;
    expect(finding && say(finding, 'vi').message).toBe('thiếu mục “kết luận”');
    expect(finding && say(finding, 'en').message).toBe('“verdict” is missing');
  });

  test('says one thing once, in whatever language', () =>
    expectOnly('duplicateKey', withLines('changes: { sex: nữ }', '«thay đổi»: { sex: nam }')));

  test('has titles in both languages', () =>
    expectOnly(
      'badPair',
      file(
        '  - title: «{ vi: Một }»\n    about: 3.1.b\n    base: plain\n    expect: { verdict: undetermined }',
      ),
    ));

  test('has no title twice, in either language', () => {
    const two = (title: string): string =>
      file(`  - title: { vi: Một, en: One }
    about: 3.1.b
    base: plain
    expect: { verdict: undetermined }
  - title: «${title}»
    about: 3.1.b
    base: plain
    expect: { verdict: undetermined }`);
    expectOnly('duplicateTitle', two('{ vi: một, en: Two }'));
    expectOnly('duplicateTitle', two('{ vi: Hai, en: One }'));
  });
});

describe('người gốc / base persons', () => {
  test('are known', () => expectOnly('unknownBase', withLines('base: «plane»')));

  test('rest on persons that are known', () =>
    expectOnly(
      'unknownBase',
      file(
        '  - title: { vi: Một, en: One }\n    about: 3.1.b\n    base: plain\n    expect: { verdict: undetermined }',
        '  other: { from: «nobody» }\n',
      ),
    ));

  test('never rest on themselves', () => {
    const cases =
      '  - title: { vi: Một, en: One }\n    about: 3.1.b\n    base: plain\n    expect: { verdict: undetermined }';
    expectOnly('circularBases', file(cases, '  one: { from: «one» }\n'));
    expectOnly(
      'circularBases',
      file(cases, '  one: { from: two }\n  two: { from: three }\n  three: { from: «one» }\n'),
    );
    const [finding] = load(file(cases, '  one: { from: two }\n  two: { from: one }\n')).diagnostics;
    expect(finding?.params['path']).toBe('one → two → one');
  });

  test('are valid', () => {
    const cases =
      '  - title: { vi: Một, en: One }\n    about: 3.1.b\n    base: other\n    expect: { verdict: invalid }';
    expectOnly('contradictoryBase', file(cases, '  other: { from: plain, changes: { pregnant: «yes» } }\n'));
    expectOnly('badValue', file(cases, '  other: { record: { sex: «robot» } }\n'));
  });

  test('are a whole record or a difference', () => {
    const cases =
      '  - title: { vi: Một, en: One }\n    about: 3.1.b\n    base: plain\n    expect: { verdict: undetermined }';
    expectOnly('wrongShape', file(cases, '  other: { from: plain, «record»: {} }\n'));
    expectOnly('missingKey', file(cases, '  other: { «changes»: {} }\n'));
  });
});

describe('thay đổi / changes', () => {
  test('lead to a place of the record', () => {
    expectOnly('unknownPath', withLines('changes: { «sentence.trem»: P5Y }'));
    expectOnly('unknownPath', withLines('changes:\n      «convictions[0].artikle»: "108"'));
    expectOnly('unknownPath', withLines('changes:\n      «fine[0]»: paid'));
    expectOnly('unknownPath', withLines('changes: { «a b»: paid }'));
    expectOnly('unknownPath', withLines('changes:\n      convictions[1]: { «artikle»: "108" }'));
    expectOnly('unknownPath', withLines('expect: { verdict: undetermined, missing: [«fin»] }'));
    const [finding] = load(withLines('changes: { sentence.trem: P5Y }')).diagnostics;
    expect(finding && say(finding, 'vi').help).toBe('dùng được ở đây: sentence.term');
  });

  test('add an item whole, and only the next one', () => {
    expectOnly('itemOutOfList', withLines('changes:\n      «convictions[2]»: { article: "108" }'));
    expectOnly('itemOutOfList', withLines('changes:\n      «convictions[1].article»: "108"'));
    const record = loaded(
      withLines('changes:\n      convictions[1]: { article: 108 }\n      convictions[1].victims: 2'),
    ).cases[0]?.runs[0]?.record;
    expect(record?.['convictions']).toEqual([{ article: '173' }, { article: '108', victims: 2 }]);
  });

  test('make a fact unknown with null, and a group on the way', () => {
    const record = loaded(withLines('changes: { sex: null, sentence.term: 7 năm 6 tháng }')).cases[0]?.runs[0]
      ?.record;
    expect(record).toMatchObject({ sex: null, sentence: { term: 'P7Y6M' } });
  });

  test('hold values that the schema takes, or the case is about that', () => {
    expectOnly('badValue', withLines('changes: { sex: «robot» }'));
    expectOnly('badValue', withLines('changes: { birthDate: «31/02/1985» }'));
    expectOnly('badValue', withLines('changes: { sentence.term: «31 năm» }'));
    expectOnly('badValue', withLines('changes: { ratings: «good» }'));
    expectOnly('wrongShape', withLines('changes: { fine: &paid paid, courtFees: «*paid» }'));
    expectOnly('badValue', withLines('changes:\n      convictions[0].victims: «vài»'));
    const wrong = withLines('changes: { birthDate: 31/02/1985 }');
    const [finding] = load(wrong).diagnostics;
    expect(finding && say(finding, 'vi').message).toContain('birthDate: “ngày sinh” phải là ngày có thật');
    expect(finding && say(finding, 'en').message).toContain('birthDate: “date of birth”');
    loaded(wrong.replace('verdict: undetermined', 'verdict: invalid'));
  });

  test('agree with each other, or the case is about that', () => {
    expectOnly('contradictoryPerson', withLines('changes: { pregnant: «có» }'));
    expectOnly(
      'contradictoryPerson',
      withLines(
        '«changes»: { sentence.detainedFrom: 01/01/2026, sentence.term: P3M, sentence.reductions: [], sentence.interruptions: [], sentence.kind: fixedTerm }',
      ),
    );
    expectOnly(
      'contradictoryPerson',
      withLines(
        'each: { birthDate: [1990-01-01, «2026-05-01»] }',
        'changes: { sentence.detainedFrom: 2020-01-01 }',
      ),
    );
    loaded(withLines('changes: { pregnant: có }', 'expect: { verdict: không hợp lệ }'));
  });
});

describe('kết quả / what is expected', () => {
  test('speaks of provisions that can have that result', () => {
    expectOnly('unknownProvision', withLines('about: «3.1.z»'));
    expectOnly('unknownProvision', withLines('expect: { verdict: eligible, route: «"3.1.b"» }'));
    expectOnly('unknownProvision', withLines('expect: { verdict: ineligible, fails: [«"4.6"»] }'));
    expectOnly('unknownProvision', withLines('expect: { verdict: ineligible, failsOnly: [3.1.a, «3.1.k»] }'));
    expectOnly('unknownProvision', withLines('expect: { verdict: ineligible, excludedBy: [«4.16»] }'));
  });

  test('is one of four verdicts', () => {
    expectOnly('unknownVerdict', withLines('expect: { verdict: «đủ» }'));
    for (const [said, verdict] of [
      ['đủ điều kiện', 'eligible'],
      ['Không đủ điều kiện', 'ineligible'],
      ['chưa xác định', 'undetermined'],
    ] as const)
      expect(
        loaded(withLines(`expect: { verdict: ${said.normalize('NFD')} }`)).cases[0]?.expected.verdict,
      ).toBe(verdict);
  });
});

describe('với mỗi / each', () => {
  test('has at least one value', () => {
    expectOnly('emptyEach', withLines('each:\n      «convictions[0].article»: []'));
    expectOnly('emptyEach', withLines('«each»: {}'));
    expectOnly('emptyEach', withLines('«each»:'));
  });

  test('goes through the values of one place', () => {
    expectOnly('wrongShape', withLines('each: { sex: [nam, nữ], «fine»: [paid] }'));
    expectOnly('wrongShape', withLines('each: { «sex»: nam }'));
    expectOnly('unknownPath', withLines('each: { «sexx»: [nam, nữ] }'));
    const [only] = loaded(
      withLines('each: { ratings: [[], [{ year: 2026, quarter: 1, grade: tốt }]] }'),
    ).cases;
    expect(only?.runs.map(({ record }) => record['ratings'])).toEqual([
      [],
      [{ year: 2026, quarter: 1, grade: 'good' }],
    ]);
    expect(only?.runs.map(({ each }) => each?.written)).toEqual([
      '[]',
      '[{ year: 2026, quarter: 1, grade: tốt }]',
    ]);
  });
});

describe('ngày họp, cách hiểu / board date, readings', () => {
  test('are a day of the calendar and places of the decision', () => {
    expectOnly('wrongShape', withLines('boardDate: «31/04/2026»'));
    expectOnly('unknownReading', withLines('readings: { «Z9»: 1 }'));
    expectOnly('unknownReadingChoice', withLines('readings: { A7: «maybe» }'));
    expectOnly('unknownReadingChoice', withLines('readings: { A7: «3» }'));
    for (const choice of ['2', 'endCounted', 'end counted', 'tính cả ngày cuối'])
      expect(
        loaded(withLines('boardDate: 20/04/2026', `readings: { A7: ${choice} }`)).cases[0],
      ).toMatchObject({
        boardDate: '2026-04-20',
        readings: { A7: 'endCounted' },
      });
  });
});
