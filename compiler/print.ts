/** A file of rules in its one layout, and in the other language. */
import { printDocument, PrintedOtherwise } from '../grammar/format.ts';
import type { Spellings } from '../grammar/format.ts';
import type { Bilingual, Declaration, Dialect, Document, Provision, Statement } from '../grammar/index.ts';
import { diagnostic, done, failed, isError } from './diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import type { Host } from './host.ts';
import { read } from './read.ts';
import type { ReadDecision } from './read.ts';
import { spellingsIn } from './resolve/resolve.ts';

/** The file at `path` laid out. Only what keeps it from being read is a mistake here. */
export const format = (path: string, host: Host): Outcome<string> => formatRead(readable(path, host));

/** Lays out a file that has been read already. */
export function formatRead(outcome: Outcome<Readable>): Outcome<string> {
  return outcome.ok ? laidOut(outcome.value, outcome.value.document.dialect) : outcome;
}

/** What would not say the same is no text to give out, and no reason to give up on other files. */
function laidOut(file: Readable, dialect: Dialect): Outcome<string> {
  try {
    return done(printed(file, dialect));
  } catch (error) {
    if (!(error instanceof PrintedOtherwise)) throw error;
    return failed([diagnostic('notLaidOut', file.document.source, { start: 0, end: 0 }, {})]);
  }
}

export const printed = ({ document, comments, known, spellings }: Readable, dialect: Dialect): string =>
  printDocument(document, comments, known.lexicon, dialect, spellings);

export interface Readable extends ReadDecision {
  readonly spellings: Spellings & { readonly diagnostics: readonly Diagnostic[] };
}

/** A file with all that printing it needs. */
export const readable = (path: string, host: Host): Outcome<Readable> => readableRead(read(path, host));

export function readableRead(outcome: Outcome<ReadDecision>): Outcome<Readable> {
  if (!outcome.ok) return failed(outcome.diagnostics.filter(isError));
  const { document, known } = outcome.value;
  return done({ ...outcome.value, spellings: spellingsIn(document, known) });
}

/**
 * The file at `path` in the language asked for. Comments and titles stay; names are those of the schema, the catalogue
 * and the file. What a name stands for must be certain, so a file with mistakes is not translated.
 */
export const translate = (path: string, host: Host, to: Dialect): Outcome<string> =>
  translateRead(readable(path, host), to);

/** Translates a file that has been read already. */
export function translateRead(outcome: Outcome<Readable>, to: Dialect): Outcome<string> {
  if (!outcome.ok) return outcome;
  const { document, spellings } = outcome.value;
  const mistakes = [...spellings.diagnostics, ...nameless(document, to)];
  if (mistakes.length > 0) return failed(mistakes);
  return laidOut(outcome.value, to);
}

/** Names that are called by, and have no spelling in the language. */
function* nameless(document: Document, to: Dialect): Generator<Diagnostic> {
  for (const title of namesIn(document))
    if (title[to].trim() === '')
      yield diagnostic('noOtherName', document.source, title.span, {
        name: title[to === 'vi' ? 'en' : 'vi'],
        language: LANGUAGES[to],
      });
}

const LANGUAGES: Readonly<Record<Dialect, Bilingual>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

function* namesIn({ declarations, provisions }: Document): Generator<Provision['title']> {
  for (const declaration of declarations) yield* namesOf(declaration);
  const inside = function* (all: readonly Provision[]): Generator<Provision['title']> {
    for (const { statements, children } of all) {
      for (const statement of statements) yield* namesOf(statement);
      yield* inside(children);
    }
  };
  yield* inside(provisions);
}

function* namesOf(node: Declaration | Statement): Generator<Provision['title']> {
  if (node.kind !== 'definition' && node.kind !== 'table' && node.kind !== 'offenceList') return;
  yield node.title;
  if (node.kind === 'definition' && 'readings' in node.body)
    for (const { title } of node.body.readings) yield title;
}
