/** Examples of rules are pieces of a decision; here they become whole ones. */
import { compileText } from '../harness.ts';
import type { Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Fence } from './fences.ts';
import type { Language } from './pages.ts';

const standard = {
  vi: {
    head: `quyết định "1/QĐ" năm 2026 "Thử" / "Trial"
  ký ngày 07/04/2026
  tính đến ngày 31/05/2026
  sử dụng "schema/inmate.yaml", "schema/offences.yaml", "common.rules"
`,
    begins: /^(?:quyết định|định nghĩa dùng chung) /,
    article: /^Điều \d/m,
    clause: /^khoản \d/m,
    anyDuty: 'Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn\n',
    clauses: `Điều 3 "Điều kiện" / "Conditions"
  phải không thuộc trường hợp nào tại Điều 4

Điều 4 "Loại trừ" / "Exclusions"
  không được đề nghị nếu thuộc trường hợp tại một trong các khoản sau
`,
  },
  en: {
    head: `decision "1/QĐ" year 2026 "Thử" / "Trial"
  signed on 2026-04-07
  time counted to 2026-05-31
  uses "schema/inmate.yaml", "schema/offences.yaml", "common.rules"
`,
    begins: /^(?:decision|shared definitions) /,
    article: /^Article \d/m,
    clause: /^clause \d/m,
    anyDuty: 'Article 3 "Điều kiện" / "Conditions"\n  must earned great merit\n',
    clauses: `Article 3 "Điều kiện" / "Conditions"
  must falls under no part of Article 4

Article 4 "Loại trừ" / "Exclusions"
  not to be proposed if falls under one of the clauses below
`,
  },
} as const;

/** A head where there is none; clauses are put into Article 4, and definitions beside a duty. */
export function complete(text: string, language: Language): string {
  const { head, begins, article, clause, anyDuty, clauses } = standard[language];
  if (begins.test(text)) return text;
  if (article.test(text)) return `${head}\n${text}`;
  if (clause.test(text)) return `${head}\n${clauses}\n${text.replace(/^(?=.)/gm, '  ')}`;
  return `${head}\n${text}\n${anyDuty}`;
}

export const languageOfFence = ({ words }: Fence, page: Language): Language =>
  words.includes('vi') ? 'vi' : words.includes('en') ? 'en' : page;

export const compiled = (fence: Fence, page: Language): Outcome<DecisionIr> =>
  compileText(complete(fence.text, languageOfFence(fence, page)));
