/** Suggestions for band ends, offences and other readings; what nobody is found for; and files that are hard to add to. */
import { expect, it } from 'vitest';
import { coverageOf } from '../../compiler/coverage/report.ts';
import { percentOf } from '../../compiler/coverage/figures.ts';
import { appended } from '../../compiler/suggest/append.ts';
import { twoReadings } from '../two-readings.ts';
import { inShort, loadedOrThrow, suggested } from './suggestions.ts';

const cases = (record: string, verdict: string): string => `decision: test.rules
bases:
  an: { record: { id: A, ${record} } }
cases:
  - { title: { vi: a, en: a }, about: '3', base: an, expect: { verdict: ${verdict} } }
`;

it('stands on both sides of the end of a band', async () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  bảng "mức" / "limit"
    | mức án              | kết quả    |
    | trên 5 năm          | 1 tiền án  |
    | từ 5 năm trở xuống  | 2 tiền án  |
  số tiền án phải không quá mức`;
  const text = cases('sentence: { term: P3Y }, priorConvictions: 1', 'eligible');
  const { suggestions } = await suggested(rules, text);
  expect(inShort(suggestions)).toEqual(
    expect.arrayContaining([
      ['an', { 'sentence.term': 'P5Y' }, 'eligible'],
      ['an', { 'sentence.term': 'P5Y1D' }, 'eligible'],
    ]),
  );
});

it('goes through the offences of a list in one case', async () => {
  const rules = `danh mục tội "ba tội" / "three offences"
  - BLHS 2015 điều 173, 174, 175

Điều 3 "Điều kiện" / "Conditions"
  phải bị kết án về tội thuộc ba tội`;
  const text = cases('convictions: [{ code: "2015", article: "173" }]', 'eligible');
  const { suggestions, ir, file } = await suggested(rules, text);
  const through = suggestions.cases.find(({ each }) => each !== undefined);
  expect(through).toMatchObject({
    title: {
      vi: 'Tội trong danh mục: BLHS 2015 điều 174, BLHS 2015 điều 175 (3)',
      en: 'Listed offence: Penal Code 2015 article 174, Penal Code 2015 article 175 (3)',
    },
    each: { steps: ['convictions', 0, 'article'], values: ['174', '175'] },
    expected: { verdict: 'eligible' },
  });
  const kept = loadedOrThrow(appended(file, suggestions.cases, ir) ?? '', ir);
  expect(kept.cases.some(({ runs, unconfirmed }) => runs.length === 2 && unconfirmed)).toBe(true);
});

it('tells another reading from the chosen one by one person decided both ways', async () => {
  const text = cases('greatMerit: false, meritoriousPerson: false', 'ineligible');
  const { suggestions, ir, file } = await suggested(twoReadings, text);
  const whole = appended(file, suggestions.cases, ir) ?? '';
  const confirmed = loadedOrThrow(whole.replaceAll(/^ +unconfirmed: .*\n/gmu, ''), ir);
  const { figures } = coverageOf(confirmed, ir);
  expect([percentOf(figures.readings), percentOf(figures.conditions)]).toEqual([100, 100]);
});

it('names in plain words what nobody was found for', async () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  phải đủ các điều kiện sau:
    - số tiền án từ 3 tiền án trở lên
    - số tiền án từ 2 tiền án trở xuống`;
  const { suggestions } = await suggested(rules, cases('priorConvictions: 0', 'ineligible'));
  expect(suggestions.none.map(({ words }) => words.vi)).toContain('Điều kiện');
});

it('keeps every byte of the file, whatever stands behind the cases and however lines end', async () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  phải đã lập công lớn`;
  const before = cases('greatMerit: true', 'eligible').replace('  - {', '      -   {').trimEnd();
  const behind = `  # của ca a\n\n# cuối tệp\nplacesThatNeedNoCase:\n  - { ids: [x], because: { vi: a, en: a } }`;
  for (const newline of ['\n', '\r\n']) {
    const text = `${before}${behind}`.replaceAll('\n', newline);
    const { suggestions, ir, file } = await suggested(rules, text);
    const whole = appended(file, suggestions.cases, ir) ?? '';
    const at = whole.indexOf('      # ');
    const more = whole.length - text.length;
    expect(suggestions.cases).toHaveLength(1);
    expect(whole.slice(0, at) + whole.slice(at + more)).toBe(text);
    expect(whole.slice(0, at).endsWith(`# của ca a${newline}`)).toBe(true);
  }
});

it('leaves a list in brackets alone', async () => {
  const rules = `Điều 3 "Điều kiện" / "Conditions"
  phải đã lập công lớn`;
  const text = `decision: test.rules
bases: { an: { record: { id: A, greatMerit: true } } }
cases: [ { title: { vi: a, en: a }, about: '3', base: an, expect: { verdict: eligible } } ]
`;
  const { suggestions, ir, file } = await suggested(rules, text);
  expect(suggestions.cases).toHaveLength(1);
  expect(appended(file, suggestions.cases, ir)).toBeUndefined();
});

it('quotes names that mean something to YAML', async () => {
  const rules = `định nghĩa "x: [y] # z" / "- &a *b !c | > %" khi đã lập công lớn

Điều 3 "Điều kiện" / "Conditions"
  phải đã lập công lớn`;
  const text = cases('greatMerit: true', 'eligible')
    .replace('  an:', '  "yes: #[{":')
    .replace('base: an', 'base: "yes: #[{"');
  const { suggestions, ir, file } = await suggested(rules, text);
  const kept = loadedOrThrow(appended(file, suggestions.cases, ir) ?? '', ir);
  expect(kept.cases).toHaveLength(2);
  expect(kept.cases[1]?.title).toEqual(suggestions.cases[0]?.title);
});
