/** The persons that cases start from, by name: whole, or as a difference from another one. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { isJsonObject } from '../review/json.ts';
import { bilingual, entriesOf, wrongShape } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { YamlEntry } from '../schema/yaml-tree.ts';
import { caseFieldsOf } from './case-fields.ts';
import type { CaseFields } from './case-fields.ts';
import { caseKeys } from './case-keys.ts';
import { likely } from './likely.ts';
import type { Person } from './person.ts';
import { readChanged, unchanged } from './read-changes.ts';
import { readValue } from './read-value.ts';
import type { Places } from './read-value.ts';
import type { GroupPlace } from './record-shape.ts';
import { written } from './scalars.ts';
import type { Written } from './scalars.ts';

/** Undefined for a base that has been reported: what is built on it is left alone. */
export type Bases = ReadonlyMap<string, Base | undefined>;

export interface Base extends Person {
  readonly name: string;
  /** Where its name stands. */
  readonly span: YamlEntry['span'];
}

type Fields = CaseFields<'title' | 'record' | 'from' | 'changes'>;

interface Draft {
  readonly entry: YamlEntry;
  readonly fields: Fields | undefined;
  readonly from: Written | undefined;
}

export const readBases =
  (shape: GroupPlace): Read<Bases> =>
  (node, key, report) =>
    basesIn(entriesOf(node, key, report) ?? [], shape, report);

function basesIn(entries: readonly YamlEntry[], shape: GroupPlace, report: Report): Bases {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    const fields = caseFieldsOf(entry.value, entry.key, report, ['title', 'record', 'from', 'changes']);
    fields?.optional('title', bilingual);
    drafts.set(entry.key.normalize('NFC'), { entry, fields, from: fields?.optional('from', written) });
  }
  const bases = new Map<string, Base | undefined>();
  const read = (name: string, onTheWay: readonly string[]): Base | undefined => {
    const draft = drafts.get(name);
    if (draft === undefined || bases.has(name)) return bases.get(name);
    const way = [...onTheWay, name];
    const parent = draft.from === undefined ? undefined : parentOf(draft.from, way);
    const base = readBase(name, draft, parent, shape, report);
    bases.set(name, base);
    return base;
  };
  const parentOf = (from: Written, way: readonly string[]): Base | undefined => {
    const again = way.indexOf(from.text);
    if (again >= 0) {
      const path = [...way.slice(again), from.text].join(' → ');
      return void report.diagnostics.push(
        diagnostic('circularBases', report.source, from.node.span, { path }),
      );
    }
    if (!drafts.has(from.text)) reportUnknownBase(from, drafts, report);
    return read(from.text, way);
  };
  for (const name of drafts.keys()) read(name, []);
  return bases;
}

function readBase(
  name: string,
  { entry, fields, from }: Draft,
  parent: Base | undefined,
  shape: GroupPlace,
  report: Report,
): Base | undefined {
  if (fields === undefined) return undefined;
  if (fields.has('from') && fields.has('record')) {
    const [one, other] = [caseKeys.record, caseKeys.from];
    const wanted = {
      vi: `chỉ một trong hai mục “${one.vi}” và “${other.vi}”`,
      en: `only one of “${one.en}” and “${other.en}”`,
    };
    return wrongShape(report, fields.keySpan('record'), entry.key, wanted);
  }
  if (fields.has('from')) {
    if (from === undefined || parent === undefined) return undefined;
    const person = fields.optional('changes', readChanged(parent, shape)) ?? unchanged(parent);
    return { ...person, name, span: entry.span };
  }
  const record = fields.required('record', (node) => {
    const places: Places = new Map();
    const value = readValue(shape, node, '', report, places);
    // A person of a case needs no number of its own: the name serves.
    return isJsonObject(value)
      ? { record: { id: name, ...value }, places }
      : wrongShape(report, node.span, entry.key, wantedRecord);
  });
  if (record === undefined) return undefined;
  const person = fields.optional('changes', readChanged(record, shape)) ?? unchanged(record);
  return {
    name,
    span: entry.span,
    record: person.record,
    places: new Map([...record.places, ...person.places]),
  };
}

const wantedRecord = { vi: 'một nhóm gồm các mục của hồ sơ', en: 'a group of the entries of a record' };

export function reportUnknownBase(
  { text, node }: Written,
  known: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  const params = { base: text, known: likely(text, [...known.keys()]) };
  report.diagnostics.push(diagnostic('unknownBase', report.source, node.span, params));
}
