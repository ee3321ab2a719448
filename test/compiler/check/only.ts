/** A text with the words marked «…» at which exactly one finding must point. */
import { expect } from 'vitest';
import type { DiagnosticKey } from '../../../compiler/diagnostics/diagnostic.ts';
import { findings, heads } from '../../harness.ts';
import type { Finding } from '../../harness.ts';

export interface BothFaces {
  readonly vi: string;
  readonly en: string;
}

/** The one Article that every decision needs, with its rule. */
const articles: BothFaces = {
  vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải ',
  en: 'Article 3 "Điều kiện" / "Conditions"\n  must satisfy ',
};

export const inDecision = (body: BothFaces): BothFaces => ({
  vi: `${heads.vi}${body.vi}\n`,
  en: `${heads.en}${body.en}\n`,
});

/** A condition as the whole rule of an Article. */
export const asRule = (condition: BothFaces): BothFaces =>
  inDecision({ vi: articles.vi + condition.vi, en: articles.en + condition.en });

/** Declarations before an Article that makes use of them. */
export const declaring = (declarations: BothFaces, condition: BothFaces): BothFaces =>
  inDecision({
    vi: `${declarations.vi}\n\n${articles.vi}${condition.vi}`,
    en: `${declarations.en}\n\n${articles.en}${condition.en}`,
  });

export function expectOnly(
  key: DiagnosticKey,
  texts: BothFaces,
  beside: Readonly<Record<string, string>> = {},
): void {
  for (const marked of [texts.vi, texts.en]) {
    const at = [...marked.matchAll(/«([^»]*)»/gu)].map(([, words = '']): Finding => ({ key, at: words }));
    expect(at.length, 'a text must mark what is meant').toBeGreaterThan(0);
    expect(findings(marked.replace(/[«»]/gu, ''), beside), marked).toEqual(at);
  }
}

export function expectNone(texts: BothFaces, beside: Readonly<Record<string, string>> = {}): void {
  for (const text of [texts.vi, texts.en]) expect(findings(text, beside), text).toEqual([]);
}
