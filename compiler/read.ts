/** Pass 1: bytes to a tree, with everything that the file stands on loaded first. */
import {
  createLexicon,
  createSource,
  declared,
  dialectOf,
  emptyLexicon,
  parse,
  phraseKey,
} from '../grammar/index.ts';
import type { Comment, Document, Lexicon, SourceFile, Span } from '../grammar/index.ts';
import { decodeText, NO_TEXT } from './decode.ts';
import { fromFault } from './diagnostics/from-fault.ts';
import type { ValuesOf } from './diagnostics/from-fault.ts';
import { diagnostic, done, failed, isError } from './diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import type { Host } from './host.ts';
import { lastOf } from './last-of.ts';
import { checkNames } from './names/check-names.ts';
import { declaredPhrases, worldLexicon } from './names/lexicon.ts';
import { readMeaning } from './names/meaning.ts';
import { sayNames } from './resolve/context.ts';
import { loadCatalogue } from './schema/load-catalogue.ts';
import { loadSchema } from './schema/load-schema.ts';
import type { Catalogue, Schema } from './schema/model.ts';
import type { Known } from './world.ts';

export interface ReadDecision {
  readonly document: Document;
  readonly comments: readonly Comment[];
  readonly known: Known;
}

/** The files a decision uses lie beside it: a name that leads anywhere else is not followed. */
const BESIDE = /^[\w-]+(?:[./][\w-]+)*\.(?:rules|yaml)$/;

export function read(path: string, host: Host): Outcome<ReadDecision> {
  const main = open(path, host);
  if (!main.ok) return main;
  // A file that is none of this language is told so, not asked for what it uses.
  if (dialectOf(main.value) === undefined)
    return failed(parse(main.value, emptyLexicon).faults.map((fault) => fromFault(fault, main.value)));
  const gathered = gather(main.value, host);
  if (!gathered.ok) return gathered;
  const { sources, schema, catalogue, shared, diagnostics } = gathered.value;
  const own = [main.value, ...shared].flatMap((source) =>
    declaredPhrases(declared(source).names, source.path),
  );
  const lexicon = createLexicon(own, worldLexicon(schema, catalogue));
  const names = checkNames(lexicon, [main.value, ...shared]);
  if (names.some(isError)) return failed([...diagnostics, ...names]);

  const parsed = [...shared, main.value].map((source) => ({ source, ...parse(source, lexicon) }));
  const faults = parsed.flatMap(({ source, faults: found }) =>
    found.map((fault) => fromFault(fault, source, valuesIn(schema, lexicon))),
  );
  const documents = parsed.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const document = documents.at(-1);
  if (faults.length > 0 || document === undefined) return failed([...diagnostics, ...names, ...faults]);
  const world = { schema, catalogue, shared: documents.slice(0, -1), sources };
  const comments = parsed.at(-1)?.comments ?? [];
  return done({ document, comments, known: { world, lexicon } }, [...diagnostics, ...names]);
}

/** What a fact may be said to be, for a message about what it was said to be. */
const valuesIn =
  (schema: Schema, lexicon: Lexicon): ValuesOf =>
  (name) => {
    const [phrase] = lexicon.byKey.name.get(phraseKey(name)) ?? [];
    const meaning = phrase === undefined ? undefined : readMeaning(phrase.id);
    if (meaning?.kind !== 'fact' && meaning?.kind !== 'field') return undefined;
    const { key } = meaning;
    const fact = schema.entries
      .flatMap((entry) =>
        entry.isList
          ? meaning.kind === 'field' && entry.key === meaning.list
            ? entry.fields
            : []
          : meaning.kind === 'fact'
            ? [entry]
            : [],
      )
      .find((each) => each.key === key);
    if (fact?.kind === 'truth') return 'truth';
    const values = schema.enumerations.get(fact?.enumeration ?? '')?.values;
    return values === undefined ? undefined : sayNames(values.map(({ names }) => names));
  };

function open(path: string, host: Host, from?: { source: SourceFile; span: Span }): Outcome<SourceFile> {
  const bytes = host.read(path);
  if (bytes === undefined) {
    const at = from ?? { source: createSource(path, ''), span: { start: 0, end: 0 } };
    const key = from === undefined ? 'unreadableFile' : 'unknownFile';
    return failed([diagnostic(key, at.source, at.span, { file: path })]);
  }
  const text = decodeText(bytes);
  if (text.ok) return done(createSource(path, text.text));
  return failed([notDecoded(createSource(path, ''), text.encoding)]);
}

/** A picture or a document of Word has no encoding that could be changed. */
export function notDecoded(source: SourceFile, encoding: string): Diagnostic {
  const nowhere = { start: 0, end: 0 };
  const format = NO_TEXT.get(encoding);
  return format === undefined
    ? diagnostic('otherEncoding', source, nowhere, { encoding })
    : diagnostic('notText', source, nowhere, { format });
}

interface Gathered {
  readonly schema: Schema;
  readonly catalogue: Catalogue;
  readonly shared: readonly SourceFile[];
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Schema and catalogue stay the same from one decision, and one keystroke, to the next: the last one is kept. */
const schemaOf = lastOf(loadSchema);
const catalogueOf = lastOf(loadCatalogue);

/** Follows `sử dụng` from file to file; each file is read once. */
function gather(main: SourceFile, host: Host): Outcome<Gathered> {
  const folder = main.path.replace(/[^/\\]*$/, '');
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const shared: SourceFile[] = [];
  const sources: SourceFile[] = [main];
  let schema: Schema | undefined;
  let catalogue: Catalogue | undefined;

  const follow = (source: SourceFile): void => {
    for (const { text, span } of declared(source).uses) {
      if (seen.has(text)) continue;
      seen.add(text);
      const used = BESIDE.test(text)
        ? open(`${folder}${text}`, host, { source, span })
        : failed([diagnostic('unknownFile', source, span, { file: text })]);
      diagnostics.push(...used.diagnostics);
      if (!used.ok) continue;
      sources.push(used.value);
      if (text.endsWith('.rules')) {
        shared.push(used.value);
        follow(used.value);
      } else if (/^\s*catalogue:/m.test(used.value.text)) catalogue = keep(catalogueOf(used.value));
      else schema = keep(schemaOf(used.value));
    }
  };
  const keep = <Value>(outcome: Outcome<Value>): Value | undefined => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.ok ? outcome.value : undefined;
  };

  follow(main);
  if (diagnostics.some(isError)) return failed(diagnostics);
  const start = { start: 0, end: main.lineStarts[1] ?? main.text.length };
  if (schema === undefined) return failed([...diagnostics, diagnostic('noSchema', main, start, {})]);
  if (catalogue === undefined) return failed([...diagnostics, diagnostic('noCatalogue', main, start, {})]);
  return done({ schema, catalogue, shared, sources, diagnostics });
}
