import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filterCases } from '../../compiler/cases/filter-cases.ts';
import { renderResults } from '../../compiler/cases/render-results.ts';
import { runCases } from '../../compiler/cases/run-cases.ts';
import type { CaseResult } from '../../compiler/cases/run-cases.ts';
import { inVietnamese, ir, loaded } from './cases.ts';

const good = readFileSync('test/fixtures/cases/good.cases.yaml', 'utf8');
const bases = good.slice(0, good.indexOf('cases:'));
const run = (text: string): readonly CaseResult[] => runCases(loaded(text), ir);
const keysOf = (results: readonly CaseResult[]): unknown =>
  results.map(({ differences }) => differences.map(({ key }) => key));

describe('chạy các trường hợp / running cases', () => {
  test('all of them pass, in whichever language their keys are', () => {
    for (const text of [good, inVietnamese(good)]) {
      const results = run(text);
      expect(results.length).toBe(10);
      expect(keysOf(results)).toEqual(results.map(() => []));
      expect(results.every(({ explanation }) => explanation === undefined)).toBe(true);
    }
  });

  test('each thing that is expected is compared', () => {
    const expecting = (expected: string, changes = ''): unknown =>
      keysOf(
        run(
          `${bases}cases:\n  - title: { vi: Một, en: One }\n    about: "2"\n    base: plain\n${changes}    expect: ${expected}`,
        ),
      );
    expect(
      expecting('{ verdict: eligible, route: "3.1", fails: [], failsOnly: [], excludedBy: [], missing: [] }'),
    ).toEqual([[]]);
    expect(expecting('{ verdict: ineligible }')).toEqual([['verdict']]);
    expect(expecting('{ verdict: invalid }')).toEqual([['verdict']]);
    expect(expecting('{ verdict: eligible, route: "3.2" }')).toEqual([['route']]);
    expect(expecting('{ verdict: eligible, route: null }')).toEqual([['route']]);
    const unpaid = '    changes: { fine: chưa nộp phạt, amnestiedBefore: có }\n';
    expect(
      expecting('{ verdict: ineligible, fails: [3.1.c], failsOnly: [3.1.c], excludedBy: [4.4] }', unpaid),
    ).toEqual([[]]);
    expect(
      expecting('{ verdict: ineligible, fails: [3.1.b], failsOnly: [3.1.b, 3.1.c], excludedBy: [] }', unpaid),
    ).toEqual([['fails', 'failsOnly', 'excludedBy']]);
    const unknown = '    changes: { fine: null, courtFees: null }\n';
    expect(expecting('{ verdict: undetermined, missing: [fine] }', unknown)).toEqual([[]]);
    expect(expecting('{ verdict: undetermined, missing: [fine, sex] }', unknown)).toEqual([['missing']]);
  });

  test('a board date and a reading hold for their case alone', () => {
    const text = (lines: string): string => `${bases}cases:
  - title: { vi: Một, en: One }
    about: 3.3.d
    base: plain
    changes:
      birthDate: 10/05/2008
      sentence.detainedFrom: 01/09/2024
      convictions[0].offenceDate: 01/05/2024
${lines}    expect: { verdict: eligible, route: "3.4" }`;
    // The person turns 18 between the two days.
    expect(keysOf(run(text('    boardDate: 20/04/2026\n')))).toEqual([[]]);
    expect(keysOf(run(text('')))).toEqual([['route']]);
  });

  test('what fails is told in both languages, with the value and the reasons', () => {
    const file = loaded(`${bases}cases:
  - title: { vi: Nộp phạt, en: Paying the fine }
    about: 3.1.c
    base: plain
    each: { fine: [đã nộp phạt, chưa nộp phạt] }
    expect: { verdict: eligible, excludedBy: [] }`);
    const results = runCases(file, ir);
    const [vi, en] = [renderResults(results, file, 'vi'), renderResults(results, file, 'en')];
    const line = bases.split('\n').length + 4;
    expect(vi.split('\n').slice(0, 6)).toEqual([
      'không đạt: Nộp phạt (Điều 3 khoản 1 điểm c)',
      `  test.cases.yaml:${line}:33`,
      '  với fine: chưa nộp phạt',
      '  kết luận: cần đủ điều kiện; thực tế không đủ điều kiện',
      '',
      '  Hồ sơ plain: không đủ điều kiện được đề nghị đặc xá',
    ]);
    expect(en.split('\n').slice(0, 4)).toEqual([
      'failed: Paying the fine (Article 3 clause 1 point c)',
      `  test.cases.yaml:${line}:33`,
      '  with fine: chưa nộp phạt',
      '  verdict: expected eligible; found ineligible',
    ]);
    expect(vi.endsWith('\n\n1 đạt, 1 không đạt\n')).toBe(true);
    expect(en.endsWith('\n\n1 passed, 1 failed\n')).toBe(true);
    expect(vi).toContain('Điều 3 khoản 1 điểm c — Phạt tiền và án phí: không đạt');
    expect(renderResults(runCases(file, ir), file, 'vi')).toBe(vi);
  });
});

describe('lọc / the filter', () => {
  const file = loaded(good);
  const found = (text: string): readonly string[] =>
    filterCases(file, text).cases.map(({ title }) => title.en);

  test('finds words of a title in either language, however they are typed', () => {
    expect(found('KHỦNG BỐ')).toEqual(['Treason and terrorism']);
    expect(found('khủng bố'.normalize('NFD'))).toEqual(['Treason and terrorism']);
    expect(found('treason')).toEqual(['Treason and terrorism']);
    expect(found('không có')).toEqual([]);
  });

  test('finds a provision and what stands in it', () => {
    expect(found('3.1.b')).toHaveLength(4);
    expect(found('3.1')).toHaveLength(5);
    expect(found('4.1')).toEqual(['Treason and terrorism']);
  });
});
