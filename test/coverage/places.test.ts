/** Rows of tables, ends of bands, members of lists and ways of reading that cases show. */
import { describe, expect, it } from 'vitest';
import { twoReadings } from '../two-readings.ts';
import { covered, program, remarkable } from './program.ts';

const table = `Điều 3 "Điều kiện" / "Conditions"
  bảng "mức" / "limit"
    | mức án              | kết quả    |
    | trên 5 năm          | 1 tiền án  |
    | từ 5 năm trở xuống  | 2 tiền án  |
  số tiền án phải không quá mức`;

const term = (length: string): string =>
  `about: '3', base: base, changes: { sentence.term: ${length} }, expect: { verdict: eligible }`;

describe('tables', () => {
  it('have rows that no case falls into, and ends that no case stands at', () => {
    const [limit] = covered(
      program(table, 'sentence: { term: P5Y }, priorConvictions: 1', [term('P5Y')]),
    ).tables;
    expect(limit?.rows.map(({ id, standing }) => [id.en, standing])).toEqual([
      ['limit/row-1', 'open'],
      ['limit/row-2', 'shown'],
    ]);
    expect(limit?.rows.map(({ ends }) => ends.map(({ inside, outside }) => [inside, outside]))).toMatchObject(
      [
        [
          [
            { amount: 1801, standing: 'open' },
            { amount: 1800, standing: 'shown' },
          ],
        ],
        [
          [
            { amount: 1800, standing: 'shown' },
            { amount: 1801, standing: 'open' },
          ],
        ],
      ],
    );
  });

  it('are shown whole by a case on each side of each end', () => {
    const report = covered(
      program(table, 'sentence: { term: P5Y }, priorConvictions: 1', [term('P5Y'), term('P5Y1D')]),
    );
    expect(report.figures.rows).toMatchObject({ all: 2, shown: 2 });
    expect(report.figures.ends).toMatchObject({ all: 2, shown: 2 });
  });
});

it('asks of an amount with an exception whether the exception holds and what makes it hold', () => {
  const rules = `định nghĩa "mức" / "limit" là
  1 tiền án, trừ trường hợp đã lập công lớn thì 2 tiền án

Điều 3 "Điều kiện" / "Conditions"
  phải số tiền án không quá mức`;
  const report = covered(
    program(rules, 'greatMerit: false, priorConvictions: 1', [
      "about: '3', base: base, expect: { verdict: eligible }",
    ]),
  );
  expect(report.tables.flatMap(({ rows }) => rows.map(({ standing }) => standing))).toEqual([
    'open',
    'shown',
  ]);
  expect(remarkable(report)).toMatchObject({ 'limit/condition-1': 'open/shown' });
});

it('asks for each offence of a list, and each value that a condition names', () => {
  const rules = `danh mục tội "hai tội" / "two offences"
  - BLHS 2015 điều 173, 174

Điều 3 "Điều kiện" / "Conditions"
  phải đủ các điều kiện sau:
    - bị kết án về tội thuộc hai tội
    - tình trạng là đang chấp hành án hoặc tạm đình chỉ`;
  const report = covered(
    program(rules, 'status: serving, convictions: [{ code: "2015", article: "173" }]', [
      "about: '3', base: base, expect: { verdict: eligible }",
    ]),
  );
  expect(report.lists.flatMap(({ members }) => members.map(({ id, standing }) => [id.en, standing]))).toEqual(
    [
      ['twoOffences/2015/173', 'shown'],
      ['twoOffences/2015/174', 'open'],
    ],
  );
  expect(report.figures.members).toEqual({ all: 4, shown: 2, proved: 0, argued: 0 });
});

describe('ways of reading', () => {
  const record = 'greatMerit: false, meritoriousPerson: true';
  const chosen = "about: '3', base: base, expect: { verdict: ineligible }";
  const wide = "about: '3', base: base, readings: { A1: 2 }, expect: { verdict: eligible }";
  const same =
    "about: '3', base: base, changes: { meritoriousPerson: false }, readings: { A1: 2 }, expect: { verdict: ineligible }";

  it.each([
    [[chosen], { standing: 'open', half: false }],
    [[chosen, same], { standing: 'open', half: false }],
    [[wide], { standing: 'open', half: true }],
    [[chosen, wide], { standing: 'shown', half: false }],
  ])('are shown by one person decided both ways (%#)', (cases, expected) => {
    expect(covered(program(twoReadings, record, cases)).readings).toMatchObject([
      { code: 'A1', ...expected },
    ]);
  });

  it('count their conditions under the cases that take them', () => {
    const open = remarkable(covered(program(twoReadings, record, [chosen, wide])));
    expect(open).toEqual({
      '3/condition-1': undefined,
      'recognised:strict/condition-1': 'open/shown',
      'recognised:wide/condition-1': 'open/open',
      'recognised:wide/condition-2': 'shown/open',
    });
  });
});
