/**
 * A file of cases with more cases at the end of its list. All that stands there is kept byte for byte: nothing is
 * printed anew.
 */
import { createSource } from '../../grammar/index.ts';
import type { Dialect, SourceFile } from '../../grammar/index.ts';
import type { Case, CaseFile } from '../cases/case-file.ts';
import { caseKeys, isSpelling } from '../cases/case-keys.ts';
import { changesBetween } from '../properties/shrink.ts';
import { loadCases } from '../cases/load-cases.ts';
import { parseYaml } from '../schema/yaml-tree.ts';
import type { Yaml, YamlEntry, YamlList } from '../schema/yaml-tree.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { writeSuggestions } from './draft.ts';
import type { Suggestion } from './suggest.ts';

/** The language that a file writes its keys in. */
export const dialectOf = (source: SourceFile): Dialect =>
  entryOf(source)?.key.normalize('NFC').toLowerCase() === caseKeys.cases.vi ? 'vi' : 'en';

/** Undefined where the file cannot be added to without writing it anew. */
export function appended(
  { source, cases }: CaseFile,
  suggestions: readonly Suggestion[],
  ir: DecisionIr,
): string | undefined {
  const list = entryOf(source)?.value;
  const { text } = source;
  if (list?.kind !== 'list' || text[list.span.start] === '[') return undefined;
  const place = lineAfter(text, endOf(list, text));
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const more = writeSuggestions(suggestions, dialectOf(source))
    .replace(/^ {2}(?=.)/gmu, ' '.repeat(columnOf(text, list.span.start)))
    .replaceAll('\n', newline);
  const ended = before === '' || before.endsWith('\n') ? before : `${before}${newline}`;
  const whole = `${ended}${more}${after}`;
  return isSameWithMore(cases, suggestions, loadCases(createSource(source.path, whole), ir))
    ? whole
    : undefined;
}

function entryOf(source: SourceFile): YamlEntry | undefined {
  const tree = parseYaml(source);
  return tree.ok && tree.value.kind === 'map'
    ? tree.value.entries.find(({ key }) => isSpelling(caseKeys.cases, key))
    : undefined;
}

/** Where the last thing in it ends; a list or group in brackets ends with its bracket. */
function endOf(node: Yaml, text: string): number {
  if (text[node.span.start] === '[' || text[node.span.start] === '{') return node.span.end;
  const last =
    node.kind === 'list' ? lastItem(node) : node.kind === 'map' ? node.entries.at(-1)?.value : undefined;
  return last === undefined ? node.span.end : endOf(last, text);
}

const lastItem = ({ items }: YamlList): Yaml | undefined => items.at(-1);

/** The beginning of the next line; a comment behind the last case stays with it. */
function lineAfter(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** What was written is read again: the old cases are as they were, and each new one says what it was meant to say. */
function isSameWithMore(
  old: CaseFile['cases'],
  suggestions: readonly Suggestion[],
  read: ReturnType<typeof loadCases>,
): boolean {
  if (!read.ok || read.value.cases.length !== old.length + suggestions.length) return false;
  const now = read.value.cases;
  return (
    old.every((one, at) => said(one) === said(now[at])) &&
    suggestions.every(({ title, expected, each, candidate }, at) => {
      const one = now[old.length + at];
      const [first] = one?.runs ?? [];
      if (first === undefined || changesBetween(first.record, candidate.record).length > 0) return false;
      if (one?.runs.length !== (each?.values.length ?? 1)) return false;
      return (
        one?.unconfirmed === true &&
        JSON.stringify([one.title, one.expected]) === JSON.stringify([title, expected])
      );
    })
  );
}

const said = (one: Case | undefined): string =>
  JSON.stringify([
    one?.title,
    one?.about,
    one?.runs.map(({ record }) => record),
    one?.readings,
    one?.boardDate,
    one?.expected,
    one?.unconfirmed,
  ]);
