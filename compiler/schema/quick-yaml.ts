/**
 * YAML as our files are written, read quickly: maps, lists and texts on one line each. Whatever else YAML has, and
 * whatever is not YAML, is left to the reader of all YAML, which also says what is wrong: the two never disagree.
 */
import { EVENT_ID, COLLECTION_STYLE, SCALAR_STYLE, parseEvents } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Yaml, YamlEntry, YamlScalar } from './yaml-tree.ts';

/** The tree of a plain file; undefined where the other reader has to look. */
export function quickYaml(text: string): Yaml | undefined {
  if (UNUSUAL.test(text) || hasInnerComment(text)) return undefined;
  const events = eventsOf(text);
  const [document, ...nodes] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.explicitStart || document.explicitEnd)
    return undefined;
  if (nodes.some((event) => event.type === EVENT_ID.DOCUMENT || !isPlain(event, text))) return undefined;
  return readNode({ text, events, at: 1 });
}

/** Tabs, signs that break a line for one reader only, lines that part documents, a last line that is not ended. */
const UNUSUAL = /[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)|[^\n]$(?![^])/m;

/** A comment further in than what follows it belongs to what is above it, and makes that longer. */
function hasInnerComment(text: string): boolean {
  for (const { 0: indent, index } of text.matchAll(/^ +(?=#)/gm)) {
    CONTENT.lastIndex = index;
    if ((CONTENT.exec(text)?.[0].length ?? 0) < indent.length) return true;
  }
  return false;
}

const CONTENT = /^ *(?=[^ #\r\n])/gm;

function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch {
    return [];
  }
}

function isPlain(event: Event, text: string): boolean {
  switch (event.type) {
    case EVENT_ID.POP:
      return true;
    case EVENT_ID.SCALAR:
      return isBare(event) && isOnOneLine(event, text);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return isBare(event);
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.ALIAS:
      return false;
  }
}

/** Without an anchor or a tag. */
const isBare = ({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent): boolean =>
  anchorStart < 0 && tagStart < 0;

/** What stands in the file is what it says: no escape, no fold, no block. */
const isOnOneLine = ({ fast, valueStart, valueEnd }: ScalarEvent, text: string): boolean =>
  fast && valueStart >= 0 && !text.slice(valueStart, valueEnd).includes('\n');

/** Where the reading stands. */
interface Reading {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
}

function readNode(reading: Reading): Yaml | undefined {
  const event = reading.events[reading.at++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(event, reading.text);
    case EVENT_ID.SEQUENCE:
      return readList(event, reading);
    case EVENT_ID.MAPPING:
      return readMap(event, reading);
    default:
      return undefined;
  }
}

function readList({ start, style }: SequenceEvent, reading: Reading): Yaml | undefined {
  const items: Yaml[] = [];
  while (!isOver(reading)) {
    const item = readNode(reading);
    if (item === undefined) return undefined;
    items.push(item);
  }
  const end = endOf(start, style, items.at(-1)?.span.end, reading.text);
  return end === undefined ? undefined : { kind: 'list', span: { start, end }, items };
}

function readMap({ start, style }: MappingEvent, reading: Reading): Yaml | undefined {
  const entries: YamlEntry[] = [];
  while (!isOver(reading)) {
    const key = readNode(reading);
    const value = readNode(reading);
    if (key?.kind !== 'scalar' || value === undefined || !isKey(key, reading.text)) return undefined;
    entries.push({ key: String(key.value), span: key.span, value });
  }
  const end = endOf(start, style, entries.at(-1)?.value.span.end, reading.text);
  return end === undefined ? undefined : { kind: 'map', span: { start, end }, entries };
}

function isOver(reading: Reading): boolean {
  if (reading.events[reading.at]?.type !== EVENT_ID.POP) return false;
  reading.at += 1;
  return true;
}

const LONGEST_KEY = 1000;

/** A key ends with its colon. */
const isKey = ({ span: { start, end } }: YamlScalar, text: string): boolean =>
  end - start < LONGEST_KEY && text[end] === ':';

/** In brackets, up to the closing one; else to the end of the line of what stands last. */
function endOf(
  start: number,
  style: MappingEvent['style'],
  lastEnd: number | undefined,
  text: string,
): number | undefined {
  if (style === COLLECTION_STYLE.FLOW) {
    CLOSING.lastIndex = lastEnd ?? start + 1;
    return CLOSING.test(text) ? CLOSING.lastIndex : undefined;
  }
  if (lastEnd === undefined) return undefined;
  // What stands last may be such a collection itself: then its end is the beginning of a line already.
  if (text[lastEnd - 1] === '\n') return lastEnd;
  const lineBreak = text.indexOf('\n', lastEnd);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

const CLOSING = /[ \r\n]*[}\]]/y;

function readScalar({ style, valueStart, valueEnd }: ScalarEvent, text: string): YamlScalar | undefined {
  const written = text.slice(valueStart, valueEnd);
  if (style !== SCALAR_STYLE.PLAIN) {
    return { kind: 'scalar', span: { start: valueStart - 1, end: valueEnd + 1 }, value: written };
  }
  const span = { start: valueStart, end: valueEnd };
  if (written === 'true' || written === 'false') return { kind: 'scalar', span, value: written === 'true' };
  if (written === 'null') return { kind: 'scalar', span, value: null };
  if (/^(?:0|-?[1-9]\d{0,9})$/.test(written)) return { kind: 'scalar', span, value: Number(written) };
  return MEANS_MORE.test(written) ? undefined : { kind: 'scalar', span, value: written };
}

/** Numbers of every other kind, nothing, yes and no in capitals: rare, and best told by one reader. */
const MEANS_MORE =
  /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[ox][\da-f]*|[-+]?\.(?:inf|nan)|~|null|true|false)$/i;
