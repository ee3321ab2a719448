/** Prettier's plugin: `prettier --plugin dacxa/prettier decisions/*.rules`, and examples in Markdown after ```` ```rules ````. */
import process from 'node:process';
import { spellerOf } from '../../grammar/format.ts';
import { dialectOf, createSource, positionAt } from '../../grammar/index.ts';
import { createPlugin } from '../../grammar/prettier/plugin.ts';
import type { NotOpened, OpenedFile } from '../../grammar/prettier/plugin.ts';
import { nodeHost } from '../cli/node-host.ts';
import { environmentLanguage } from '../cli/language.ts';
import { shippedSchema } from '../cli/shipped-schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import type { Host } from '../host.ts';
import { printed, readable } from '../print.ts';

const plugin = createPlugin((text, path) => {
  if (path !== undefined) return opened(path, text, '');
  // An example has no folder: what it uses are the files that come with the program.
  const example = shippedSchema().replace(/schema[/\\]inmate\.yaml$/, 'example.rules');
  if (dialectOf(createSource(example, text)) !== undefined) return opened(example, text, '');
  const [vi, en] = [opened(example, text, heads.vi), opened(example, text, heads.en)];
  return 'document' in vi || !('document' in en) ? vi : en;
});

export const { languages, parsers, printers, defaultOptions } = plugin;

/** What makes a file of an example that has no head of its own. */
const heads = {
  vi: `quyết định "1/QĐ-CTN" năm 2026 "Ví dụ" / "Example"
  sử dụng "schema/inmate.yaml", "schema/offences.yaml", "common.rules"

`,
  en: `decision "1/QĐ-CTN" year 2026 "Ví dụ" / "Example"
  uses "schema/inmate.yaml", "schema/offences.yaml", "common.rules"

`,
};

function opened(path: string, text: string, head: string): OpenedFile | NotOpened {
  const outcome = readable(path, withFile(nodeHost, path, head + text));
  if (!outcome.ok) return notOpened(outcome.diagnostics[0], path);
  const { document, comments, known, spellings } = outcome.value;
  // Printed once for its own check: what prettier lays out in another width says the same.
  printed(outcome.value, document.dialect);
  const speller = spellerOf(document, known.lexicon, document.dialect, spellings);
  return { document, remarks: comments, speller, fragment: head !== '' };
}

const withFile = (host: Host, file: string, text: string): Host => ({
  ...host,
  read: (path) => (path === file ? new TextEncoder().encode(text) : host.read(path)),
});

function notOpened(finding: Diagnostic | undefined, path: string): NotOpened {
  if (finding === undefined)
    return { message: path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const { source, span } = finding;
  const { message, help } = say(finding, environmentLanguage(process.env));
  const inFile = source.path === path;
  const told = `${inFile ? '' : `${source.path}: `}${message}; ${help}`;
  const [start, end] = inFile ? [span.start, span.end] : [0, 0];
  return { message: told, start: positionAt(source, start), end: positionAt(source, end) };
}
