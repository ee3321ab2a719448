/** A problem in words, with the place in the record that it is about. */
import type { ProblemKey, ProblemOf, ProblemSentences } from './problem.ts';
import { problemsEn } from './problems.en.ts';
import { problemsVi } from './problems.vi.ts';

const sentences: Readonly<Record<'vi' | 'en', ProblemSentences>> = { vi: problemsVi, en: problemsEn };

export function problemText<Key extends ProblemKey>(problem: ProblemOf<Key>, lang: 'vi' | 'en'): string {
  const sentence = sentences[lang][problem.key](problem.params);
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`;
}
