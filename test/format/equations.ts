/** What laying out and translating never change, as functions for tests. */
import { expect } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import { format, translate } from '../../compiler/print.ts';
import { read } from '../../compiler/read.ts';
import { spellingsIn } from '../../compiler/resolve/resolve.ts';
import { attachments, treeKeyOf } from '../../grammar/format.ts';
import type { Attachment } from '../../grammar/format.ts';
import type { Dialect } from '../../grammar/index.ts';
import { hostOf } from '../harness.ts';

type Files = Readonly<Record<string, string>>;

const PATH = 'test.rules';

const hostWith = (text: string, beside: Files) => hostOf({ ...beside, [PATH]: text });

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(
    outcome.diagnostics
      .map(({ key, source, span }) => `${key} “${source.text.slice(span.start, span.end)}”`)
      .join('; '),
  );
}

export const formatted = (text: string, beside: Files = {}): string =>
  valueOf(format(PATH, hostWith(text, beside)));

export const translated = (text: string, to: Dialect, beside: Files = {}): string =>
  valueOf(translate(PATH, hostWith(text, beside), to));

/** What the file says, and what its comments are attached to. */
function said(
  text: string,
  beside: Files,
): { readonly tree: string; readonly comments: readonly Attachment[] } {
  const { document, comments, known } = valueOf(read(PATH, hostWith(text, beside)));
  return {
    tree: treeKeyOf(document, known.lexicon, spellingsIn(document, known)),
    comments: attachments(document, comments),
  };
}

/** The decision, byte for byte; of shared definitions there is none. */
function bytes(text: string, beside: Files): string | undefined {
  const outcome = compile(PATH, hostWith(text, beside));
  return outcome.ok ? JSON.stringify(outcome.value) : undefined;
}

/** All equations about one file. */
export function expectEquations(text: string, dialect: Dialect, beside: Files = {}): void {
  const other = dialect === 'vi' ? 'en' : 'vi';
  const laidOut = formatted(text, beside);
  const abroad = translated(text, other, beside);
  expect(said(laidOut, beside)).toEqual(said(text, beside));
  expect(formatted(laidOut, beside)).toBe(laidOut);
  expect(said(abroad, beside)).toEqual(said(text, beside));
  expect(formatted(abroad, beside)).toBe(abroad);
  expect(translated(abroad, dialect, beside)).toBe(laidOut);
  expect(translated(text, dialect, beside)).toBe(laidOut);
  expect(bytes(laidOut, beside)).toBe(bytes(text, beside));
  expect(bytes(abroad, beside)).toBe(bytes(text, beside));
}
