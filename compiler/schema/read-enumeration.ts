/** The sets of values that facts are chosen from, each declared once and used by name. */
import type { YamlEntry } from './yaml-tree.ts';
import type { Enumeration } from './model.ts';
import { bilingual, bool, entriesOf, fieldsOf, wrongShape } from './yaml-reader.ts';
import type { Report } from './yaml-reader.ts';
import { isKey, wantedKey } from './keys.ts';

export function readEnumerations(
  entries: readonly YamlEntry[],
  report: Report,
): ReadonlyMap<string, Enumeration> {
  const enumerations = new Map<string, Enumeration>();
  for (const entry of entries) {
    const enumeration = readEnumeration(entry, report);
    if (enumeration !== undefined) enumerations.set(entry.key, enumeration);
  }
  return enumerations;
}

function readEnumeration({ key: id, span, value }: YamlEntry, report: Report): Enumeration | undefined {
  const fields = fieldsOf(value, id, report, ['ordered', 'help', 'values', 'said']);
  const ordered = fields?.optional('ordered', bool) ?? false;
  const help = fields?.required('help', bilingual);
  const values = fields?.required('values', readValues);
  const said = new Map(fields?.optional('said', readValues)?.map(({ key, names }) => [key, names]));
  if (help === undefined || values === undefined) return undefined;
  return { id, ordered, values, said, help, source: report.source, span };
}

/** The keys of values stand in records: `1999` is one as well as `verySerious`. */
function readValues(...[node, key, report]: Parameters<typeof bilingual>): Enumeration['values'] | undefined {
  return entriesOf(node, key, report)?.flatMap((entry) => {
    if (!isKey(entry.key) && !/^\d+$/.test(entry.key)) wrongShape(report, entry.span, entry.key, wantedKey);
    const names = bilingual(entry.value, entry.key, report);
    return names === undefined ? [] : [{ key: entry.key, names }];
  });
}
