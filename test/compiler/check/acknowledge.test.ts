/** A warning is accepted in the file, with its reason; what accepts nothing is told. */
import { expect, it } from 'vitest';
import { findings } from '../../harness.ts';
import { expectNone, expectOnly, inDecision } from './only.ts';

const article = {
  vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn',
  en: 'Article 3 "Điều kiện" / "Conditions"\n  must earned great merit',
};
const idle = {
  vi: 'định nghĩa "năm cũ" / "older year" khi\n  đang mang thai',
  en: 'definition "năm cũ" / "older year" when\n  pregnant',
};
const accept = {
  vi: 'đã xem xét "DX432" vì "để dành cho năm sau" / "kept for next year"',
  en: 'acknowledged "DX432" because "để dành cho năm sau" / "kept for next year"',
};
const joined = (...parts: readonly { vi: string; en: string }[]): { vi: string; en: string } =>
  inDecision({ vi: parts.map(({ vi }) => vi).join('\n\n'), en: parts.map(({ en }) => en).join('\n\n') });

it('a warning stands until it is acknowledged', () => {
  expect(findings(joined(idle, article).vi).map(({ key }) => key)).toEqual(['unusedName']);
  expectNone(joined(accept, idle, article));
});

it('an acknowledgement of nothing is told', () => {
  expectOnly(
    'idleAcknowledgement',
    joined(
      { vi: accept.vi.replace('"DX432"', '«"DX432"»'), en: accept.en.replace('"DX432"', '«"DX432"»') },
      article,
    ),
  );
});

it('an acknowledgement inside a provision speaks for that provision only', () => {
  const inside = {
    vi: article.vi.replace('\n', `\n  ${accept.vi}\n`),
    en: article.en.replace('\n', `\n  ${accept.en}\n`),
  };
  expect(
    findings(joined(idle, inside).vi)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['idleAcknowledgement', 'unusedName']);
});
