/** Every word of a file of cases, once: either language's may be written, also side by side. */
import { phraseKey } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import type { Verdict } from '../../runtime/verdict.ts';

export const caseKeys = {
  decision: { vi: 'quyết định', en: 'decision' },
  bases: { vi: 'người gốc', en: 'bases' },
  cases: { vi: 'trường hợp', en: 'cases' },
  title: { vi: 'tiêu đề', en: 'title' },
  record: { vi: 'hồ sơ', en: 'record' },
  from: { vi: 'dựa trên', en: 'from' },
  changes: { vi: 'thay đổi', en: 'changes' },
  about: { vi: 'về', en: 'about' },
  base: { vi: 'gốc', en: 'base' },
  each: { vi: 'với mỗi', en: 'each' },
  boardDate: { vi: 'ngày họp', en: 'boardDate' },
  readings: { vi: 'cách hiểu', en: 'readings' },
  unconfirmed: { vi: 'chưa xác nhận', en: 'unconfirmed' },
  expect: { vi: 'kết quả', en: 'expect' },
  verdict: { vi: 'kết luận', en: 'verdict' },
  route: { vi: 'theo khoản', en: 'route' },
  fails: { vi: 'không đạt', en: 'fails' },
  failsOnly: { vi: 'chỉ không đạt', en: 'failsOnly' },
  excludedBy: { vi: 'bị loại theo', en: 'excludedBy' },
  missing: { vi: 'còn thiếu', en: 'missing' },
  argued: { vi: 'chỗ không cần trường hợp', en: 'placesThatNeedNoCase' },
  alike: { vi: 'thay đổi không làm khác kết quả', en: 'changesThatDecideAlike' },
  ids: { vi: 'mã', en: 'ids' },
  because: { vi: 'vì', en: 'because' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CaseKey = keyof typeof caseKeys;

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  ineligible: { vi: 'không đủ điều kiện', en: 'ineligible' },
  undetermined: { vi: 'chưa xác định', en: 'undetermined' },
  invalid: { vi: 'không hợp lệ', en: 'invalid' },
};

const verdicts = ['eligible', 'ineligible', 'undetermined', 'invalid'] as const satisfies readonly Verdict[];

/** `boardDate` and `Board date` are one key. */
export const sameKey = (written: string): string => phraseKey(written).replaceAll(' ', '');

const remembered = new Map<string, string>();

/** Of the few words that a file of cases repeats. */
function knownKey(written: string): string {
  const key = remembered.get(written) ?? sameKey(written);
  if (remembered.size < 1000) remembered.set(written, key);
  return key;
}

export const isSpelling = ({ vi, en }: Bilingual, written: string): boolean =>
  knownKey(vi) === knownKey(written) || knownKey(en) === knownKey(written);

export const verdictOf = (written: string): Verdict | undefined =>
  verdicts.find((verdict) => isSpelling(verdictWords[verdict], written));

export const knownVerdicts: Bilingual = {
  vi: verdicts.map((verdict) => verdictWords[verdict].vi).join(', '),
  en: verdicts.map((verdict) => verdictWords[verdict].en).join(', '),
};
