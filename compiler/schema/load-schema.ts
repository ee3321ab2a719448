/** The file of facts, read whole: `decisions/schema/inmate.yaml`. */
import type { SourceFile } from '../../grammar/index.ts';
import { diagnostic, done, failed } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { checkEndings } from './check-endings.ts';
import { isPath, wantedKey } from './keys.ts';
import type { Entry, Schema } from './model.ts';
import { readConstraint } from './read-constraint.ts';
import { readEnumerations } from './read-enumeration.ts';
import { kindOf, readFact } from './read-fact.ts';
import type { SchemaContext } from './read-fact.ts';
import { readList } from './read-list.ts';
import { entriesOf, fieldsOf, listOf, startReport, textOrNumber, wrongShape } from './yaml-reader.ts';
import type { YamlEntry } from './yaml-tree.ts';
import { parseYaml } from './yaml-tree.ts';

export function loadSchema(source: SourceFile): Outcome<Schema> {
  const tree = parseYaml(source);
  if (!tree.ok) return tree;
  const report = startReport(source);
  const file = fieldsOf(tree.value, source.path, report, [
    'schema',
    'version',
    'enumerations',
    'facts',
    'constraints',
  ]);
  file?.required('schema', textOrNumber);
  file?.required('version', textOrNumber);
  const enumerations = readEnumerations(file?.optional('enumerations', entriesOf) ?? [], report);
  const context: SchemaContext = { report, enumerations };
  const declared = file?.required('facts', entriesOf) ?? [];
  const entries = declared.flatMap((entry) => readEntry(entry, context));
  checkGroups(declared, context);
  checkEndings(declared, entries, report);
  // What names facts is read only once the facts are known to be right: else one mistake would be told many times.
  if (report.diagnostics.length > 0) return failed(report.diagnostics);
  const constraints = file?.optional('constraints', listOf(readConstraint(entries))) ?? [];
  return report.diagnostics.length > 0
    ? failed(report.diagnostics)
    : done({ source, entries, enumerations, constraints });
}

function readEntry(entry: YamlEntry, context: SchemaContext): readonly Entry[] {
  if (!isPath(entry.key)) wrongShape(context.report, entry.span, entry.key, wantedKey);
  const kind = kindOf(entry, context.report);
  if (kind === undefined) return [];
  if (kind === 'list') {
    const list = readList(entry, context);
    return list === undefined ? [] : [{ ...list, isList: true }];
  }
  const fact = readFact(entry, kind, context);
  return fact === undefined ? [] : [{ ...fact, isList: false }];
}

/** A key is a fact or a group of facts, never both: `sentence` beside `sentence.term` has no place in a record. */
function checkGroups(declared: readonly YamlEntry[], { report }: SchemaContext): void {
  for (const { key, span } of declared) {
    const inside = declared.find((other) => other.key.startsWith(`${key}.`));
    if (inside === undefined) continue;
    const related = { source: report.source, span: inside.span };
    report.diagnostics.push(diagnostic('duplicateKey', report.source, span, { key }, { related }));
  }
}
