/** Which conditions cases show: by the outcome hanging on them alone, both ways. */
import { describe, expect, it } from 'vitest';
import { conditionsOf, covered, program, remarkable } from './program.ts';

const both = {
  vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn và có công với cách mạng',
  en: 'Article 3 "Điều kiện" / "Conditions"\n  must earned great merit and honoured for merit',
} as const;
const either = {
  vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn hoặc có công với cách mạng',
  en: 'Article 3 "Điều kiện" / "Conditions"\n  must earned great merit or honoured for merit',
} as const;

const record = 'greatMerit: true, meritoriousPerson: true';
const yes = "about: '3', base: base, expect: { verdict: eligible }";
const no = (changes: string): string =>
  `about: '3', base: base, changes: { ${changes} }, expect: { verdict: ineligible }`;
const yesWith = (changes: string): string =>
  `about: '3', base: base, changes: { ${changes} }, expect: { verdict: eligible }`;

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  it('shows A and B by three cases', () => {
    const report = covered(
      program(both[lang], record, [yes, no('greatMerit: false'), no('meritoriousPerson: false')]),
    );
    expect(remarkable(report)).toEqual({});
    expect(report.figures.conditions).toEqual({ all: 2, shown: 2, proved: 0, argued: 0 });
    expect(report.figures.provisions).toEqual({ all: 1, shown: 1, proved: 0, argued: 0 });
    expect(conditionsOf(report).map(({ unique }) => unique)).toEqual([true, true]);
  });

  it.each([
    [[yes, no('greatMerit: false')], { '3/condition-2': 'shown/open' }],
    [[yes, no('meritoriousPerson: false')], { '3/condition-1': 'shown/open' }],
    [
      [no('greatMerit: false'), no('meritoriousPerson: false')],
      { '3/condition-1': 'open/shown', '3/condition-2': 'open/shown' },
    ],
    // Both fail: neither alone would have changed anything.
    [
      [yes, no('greatMerit: false, meritoriousPerson: false')],
      { '3/condition-1': 'shown/open', '3/condition-2': 'shown/open' },
    ],
    // What is not known shows nothing.
    [
      [yes, "about: '3', base: base, changes: { greatMerit: null }, expect: { verdict: undetermined }"],
      { '3/condition-1': 'shown/open', '3/condition-2': 'shown/open' },
    ],
  ])('leaves open what two cases of A and B do not show (%#)', (cases, open) => {
    expect(remarkable(covered(program(both[lang], record, cases)))).toEqual(open);
  });

  it('shows A or B by three cases', () => {
    const cases = [
      yesWith('meritoriousPerson: false'),
      yesWith('greatMerit: false'),
      no('greatMerit: false, meritoriousPerson: false'),
    ];
    expect(remarkable(covered(program(either[lang], record, cases)))).toEqual({});
    expect(remarkable(covered(program(either[lang], record, [yes, ...cases.slice(1)])))).toEqual({
      '3/condition-1': 'open/shown',
    });
  });
});

describe('a condition that another one makes superfluous', () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  phải đủ các điều kiện sau:
    - số tiền án không quá 1 tiền án
    - số tiền án không quá 3 tiền án`;

  it('is proved impossible to show, and counted apart', () => {
    const cases = [
      "about: '3', base: base, expect: { verdict: eligible }",
      "about: '3', base: base, changes: { priorConvictions: 2 }, expect: { verdict: ineligible }",
    ];
    const report = covered(program(rules, 'priorConvictions: 1', cases));
    expect(remarkable(report)).toEqual({ '3/condition-2': 'shown/proved' });
    expect(report.figures.conditions).toEqual({ all: 2, shown: 1, proved: 1, argued: 0 });
  });

  it('is found through definitions and references', () => {
    const through = `định nghĩa "được ghi nhận" / "recognised" khi
  đã lập công lớn hoặc có công với cách mạng

Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại một trong các khoản sau

  khoản 1 "Một" / "One"
    phải đã lập công lớn và được ghi nhận

  khoản 2 "Hai" / "Two"
    phải đang mang thai và không đủ điều kiện tại khoản 1 Điều này`;
    const report = covered(
      program(through, 'greatMerit: true, meritoriousPerson: false, pregnant: false', [
        "about: '3', base: base, expect: { verdict: eligible }",
      ]),
    );
    expect(remarkable(report)).toMatchObject({ '3.1/condition-2': 'shown/proved' });
    // Whoever fails clause 1 and is pregnant exists; nothing is proved of the reference.
    expect(remarkable(report)).toMatchObject({ '3.2/condition-2': 'open/open' });
  });

  it('is not proved where amounts are parts of days', () => {
    const parts = `Điều 3 "Điều kiện" / "Conditions"
  phải đủ các điều kiện sau:
    - 1/2 mức án trên 3 năm
    - 1/2 mức án trên 2 năm`;
    const report = covered(
      program(parts, 'sentence: { term: P8Y }', ["about: '3', base: base, expect: { verdict: eligible }"]),
    );
    expect(remarkable(report)).toEqual({ '3/condition-1': 'shown/open', '3/condition-2': 'shown/open' });
  });
});

describe('an argument in the file of cases', () => {
  const cases = [yes, no('greatMerit: false')];
  const argue = (id: string): string =>
    `placesThatNeedNoCase:\n  - { ids: [${id}], because: { vi: lý do, en: a reason } }`;

  it.each(['3/condition-2', '3/điều-kiện-2'])('stands for a case (%s)', (id) => {
    const report = covered(program(both.vi, record, cases, argue(id)));
    expect(remarkable(report)).toEqual({ '3/condition-2': 'shown/argued' });
    expect(report.figures.conditions).toEqual({ all: 2, shown: 1, proved: 0, argued: 1 });
    expect(report.idle).toEqual([]);
  });

  it('is told when nothing needs it', () => {
    const idle = (id: string): unknown => covered(program(both.vi, record, cases, argue(id))).idle;
    expect(idle('3/condition-1')).toMatchObject([{ id: '3/condition-1', why: 'shown' }]);
    expect(idle('3/condition-9')).toMatchObject([{ id: '3/condition-9', why: 'unknown' }]);
  });
});

describe('conditions about the items of a list', () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  phải bị kết án về tội mà (do cố ý và có tổ chức)`;
  const items = (...of: readonly string[]): string => `changes: { convictions: [${of.join(', ')}] }`;
  const item = (intentional: boolean, organised: boolean): string =>
    `{ intentional: ${intentional}, organised: ${organised} }`;
  const found = (verdict: string, ...of: readonly string[]): string =>
    `about: '3', base: base, ${items(...of)}, expect: { verdict: ${verdict} }`;

  it('are judged item by item', () => {
    const cases = [
      found('eligible', item(true, true)),
      found('ineligible', item(true, false)),
      found('ineligible', item(false, true)),
    ];
    expect(remarkable(covered(program(rules, 'greatMerit: true', cases)))).toEqual({});
  });

  it('are not shown by one of two items that would do', () => {
    const cases = [
      found('eligible', item(true, true), item(true, true)),
      found('ineligible', item(true, false)),
    ];
    expect(remarkable(covered(program(rules, 'greatMerit: true', cases)))).toEqual({
      '3/condition-1': 'open/open',
      '3/condition-2': 'open/shown',
    });
  });

  it('are counted as the law counts', () => {
    const counting = `Điều 3 "Điều kiện" / "Conditions"
  phải có từ 2 tội trở lên mà do cố ý`;
    const one = '{ intentional: true }';
    const other = '{ intentional: false }';
    const report = covered(
      program(counting, 'greatMerit: true', [found('eligible', one, one), found('ineligible', one, other)]),
    );
    expect(remarkable(report)).toEqual({});
    const twice = covered(
      program(counting, 'greatMerit: true', [
        found('eligible', one, one, one),
        found('ineligible', other, other),
      ]),
    );
    expect(remarkable(twice)).toEqual({ '3/condition-2': 'open/open' });
  });
});
