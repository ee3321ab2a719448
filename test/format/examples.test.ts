/** The equations hold for every example of the pages that is not wrong on purpose. */
import { describe, it } from 'vitest';
import { complete, languageOfFence } from '../docs/complete.ts';
import { pages as diagnosticPages } from '../docs/diagnostic-pages.ts';
import { fencesOf } from '../docs/fences.ts';
import { languageOf, pages, read } from '../docs/pages.ts';
import { heads } from '../harness.ts';
import { expectEquations } from './equations.ts';

/** These stand in a file, or are wrong. */
const NOT_ALONE = /^(?:file=.*|append=.*|in|wrong)$/;

describe('pages', () => {
  const examples = pages.flatMap((path) =>
    fencesOf(read(path))
      .filter(({ language, words }) => language === 'rules' && !words.some((word) => NOT_ALONE.test(word)))
      .map((fence) => ({ path, line: fence.line, fence, dialect: languageOfFence(fence, languageOf(path)) })),
  );
  it.each(examples)('$path line $line', ({ fence, dialect }) => {
    expectEquations(complete(fence.text, dialect), dialect);
  });
});

describe('diagnostics', () => {
  const examples = diagnosticPages.flatMap(({ code, examples: shown }) =>
    shown
      .filter(({ language, verdict }) => language === 'rules' && verdict === 'right')
      .map((example, at) => ({ ...example, code, at })),
  );
  it.each(examples)('$code, $dialect, $at', ({ dialect, file, text }) => {
    expectEquations(file ? text : heads[dialect] + text, dialect);
  });
});
