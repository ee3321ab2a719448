/** Persons who show what no case shows, or tell a slip from the law. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../compiler/coverage/report.ts';
import { appended } from '../../compiler/suggest/append.ts';
import { inShort, loadedOrThrow, suggested } from './suggestions.ts';
import { conditionsOf } from '../coverage/program.ts';

const merit = {
  vi: `Điều 3 "Điều kiện" / "Conditions"
  phải đủ các điều kiện sau:
    - đã lập công lớn hoặc có công với cách mạng
    - số tiền án từ 1 tiền án trở xuống`,
  en: `Article 3 "Điều kiện" / "Conditions"
  must satisfy all of the following:
    - earned great merit or honoured for merit
    - number of prior convictions is at most 1 prior`,
};

const head = {
  vi: `quyết định: test.rules
người gốc:
  an: { hồ sơ: { id: A, greatMerit: có, meritoriousPerson: không, priorConvictions: 0 } }
trường hợp:
`,
  en: `decision: test.rules
bases:
  an: { record: { id: A, greatMerit: yes, meritoriousPerson: no, priorConvictions: 0 } }
cases:
`,
};

const one = (lang: 'vi' | 'en', title: string, changes: string, verdict: string): string =>
  lang === 'vi'
    ? `  - { tiêu đề: { vi: ${title}, en: ${title} }, về: '3', gốc: an, thay đổi: { ${changes} }, kết quả: { kết luận: ${verdict} } }\n`
    : `  - { title: { vi: ${title}, en: ${title} }, about: '3', base: an, changes: { ${changes} }, expect: { verdict: ${verdict} } }\n`;

const verdicts = {
  vi: { yes: 'đủ điều kiện', no: 'không đủ điều kiện' },
  en: { yes: 'eligible', no: 'ineligible' },
} as const;

const all = (lang: 'vi' | 'en'): readonly string[] => [
  one(lang, 'a', '', verdicts[lang].yes),
  one(lang, 'b', 'greatMerit: no', verdicts[lang].no),
  one(lang, 'c', 'greatMerit: no, meritoriousPerson: yes', verdicts[lang].yes),
  one(lang, 'd', 'priorConvictions: 2', verdicts[lang].no),
];

describe.each(['vi', 'en'] as const)('a suggestion (%s)', (lang) => {
  it('is nothing where the cases show everything', async () => {
    const { suggestions } = await suggested(merit[lang], head[lang] + all(lang).join(''));
    expect(suggestions).toEqual({ cases: [], none: [], left: [] });
  });

  it.each([
    [1, { greatMerit: false }, 'ineligible'],
    [2, { greatMerit: false, meritoriousPerson: true }, 'eligible'],
    [3, { priorConvictions: 2 }, 'ineligible'],
  ])('brings back what case %i showed', async (at, changes, verdict) => {
    const { suggestions } = await suggested(merit[lang], head[lang] + all(lang).toSpliced(at, 1).join(''));
    expect(suggestions).toMatchObject({ none: [], left: [] });
    expect(inShort(suggestions)).toEqual([['an', changes, verdict]]);
  });

  it('stands at the boundary where a threshold could slip', async () => {
    const { suggestions } = await suggested(merit[lang], head[lang] + all(lang).join(''), true);
    // Everybody so far has none or two: at most 0 would let all cases pass.
    expect(inShort(suggestions)).toContainEqual(['an', { priorConvictions: 1 }, 'eligible']);
  });

  it('is written so that it loads, counts for nothing yet, and is not made again', async () => {
    const text = head[lang] + all(lang).slice(0, 2).join('');
    const { ir, file, suggestions } = await suggested(merit[lang], text);
    const whole = appended(file, suggestions.cases, ir) ?? '';
    expect(whole.startsWith(text)).toBe(true);
    expect(whole).toContain(lang === 'vi' ? '    chưa xác nhận: có\n' : '    unconfirmed: yes\n');
    const kept = loadedOrThrow(whole, ir);
    expect(kept.cases.map(({ unconfirmed }) => unconfirmed)).toEqual([false, false, true, true]);
    expect(coverageOf(kept, ir).figures).toEqual(coverageOf(file, ir).figures);
    expect((await suggested(merit[lang], whole)).suggestions.cases).toEqual([]);
    const argued = loadedOrThrow(whole.replaceAll(/^ +(?:chưa xác nhận|unconfirmed): .*\n/gmu, ''), ir);
    expect(
      conditionsOf(coverageOf(argued, ir)).every(
        ({ yes, no }) => yes.standing === 'shown' && no.standing === 'shown',
      ),
    ).toBe(true);
  });
});
