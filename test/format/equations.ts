/** What laying out and translating never change, as functions for tests. */
import { expect } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import { format, printed, readable, translate } from '../../compiler/print.ts';
import type { Readable } from '../../compiler/print.ts';
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
function said({ document, comments, known, spellings }: Readable): {
  readonly tree: string;
  readonly comments: readonly Attachment[];
} {
  return { tree: treeKeyOf(document, known.lexicon, spellings), comments: attachments(document, comments) };
}

/** The decision, byte for byte; of shared definitions there is none. */
function bytes(text: string, beside: Files): string | undefined {
  const outcome = compile(PATH, hostWith(text, beside));
  return outcome.ok ? JSON.stringify(outcome.value) : undefined;
}

/** All equations about one file. */
export function expectEquations(text: string, dialect: Dialect, beside: Files = {}): void {
  const other = dialect === 'vi' ? 'en' : 'vi';
  const opened = (each: string): Readable => valueOf(readable(PATH, hostWith(each, beside)));
  const original = opened(text);
  const laidOut = printed(original, dialect);
  const abroad = printed(original, other);
  const [again, back] = [opened(laidOut), opened(abroad)];
  expect(said(again)).toEqual(said(original));
  expect(said(back)).toEqual(said(original));
  expect(printed(again, dialect)).toBe(laidOut);
  expect(printed(again, other)).toBe(abroad);
  expect(printed(back, other)).toBe(abroad);
  expect(printed(back, dialect)).toBe(laidOut);
  const decision = bytes(text, beside);
  expect(bytes(laidOut, beside)).toBe(decision);
  expect(bytes(abroad, beside)).toBe(decision);
}
