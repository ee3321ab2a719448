/** The record as TypeScript types: as it is written in a dossier, and as it is decided on. */
import type { DecisionIr, FactIr, ListIr, SchemaIr } from '../../runtime/ir.ts';
import { offenceList } from './offence-keys.ts';
import { commented, itemType, offenceKey, quoted } from './names.ts';

type Entry = SchemaIr['entries'][number];

/** A group of facts under one key, such as `sentence`. */
export interface Group {
  readonly facts: Map<string, Entry>;
  readonly groups: Map<string, Group>;
}

/** The record as a tree: `sentence.term` is the key `term` in the group `sentence`. */
export function grouped(entries: readonly Entry[]): Group {
  const root: Group = { facts: new Map(), groups: new Map() };
  for (const entry of entries) {
    const steps = entry.key.split('.');
    const last = steps.pop() ?? '';
    let group = root;
    for (const step of steps) {
      const inner = group.groups.get(step) ?? { facts: new Map(), groups: new Map() };
      group.groups.set(step, inner);
      group = inner;
    }
    group.facts.set(last, entry);
  }
  return root;
}

const values = ({ values: options }: FactIr): string =>
  (options ?? []).map(({ key }) => quoted(key)).join(' | ');

/** As JSON has it. What is absent or null is not known. */
function writtenType(fact: FactIr): string {
  switch (fact.kind) {
    case 'truth':
      return 'boolean';
    case 'count':
    case 'money':
      return 'number';
    case 'choice':
      return values(fact);
    case 'choices':
      return `readonly (${values(fact)})[]`;
    case 'date':
    case 'length':
    case 'text':
      return 'string';
  }
}

function preparedType(fact: FactIr): string {
  switch (fact.kind) {
    case 'truth':
      return 'Kleene';
    case 'date':
    case 'length':
    case 'count':
    case 'money':
      return 'Range';
    case 'choice':
    case 'text':
      return 'string | null';
    case 'choices':
      return 'readonly string[] | null';
  }
}

const doc = (names: { vi: string; en: string }, more = ''): string =>
  `/** ${commented(names.vi)} · ${commented(names.en)}${more} */`;

const note = (fact: FactIr): string =>
  fact.kind === 'date' ? ', `YYYY-MM-DD`' : fact.kind === 'length' ? ', such as `P7Y6M`' : '';

/** The exported types of a record as it is written. */
export function writtenTypes({ entries }: SchemaIr): string {
  const lists = entries.flatMap((entry) => (entry.list ? [entry] : []));
  const items = lists.map(
    (list) =>
      `${doc(list.names)} export interface ${itemType(list.key)} { ${list.fields.map((field) => `${doc(field.names, note(field))} readonly ${field.key}?: ${writtenType(field)} | null;`).join('\n')} }`,
  );
  const members = (group: Group): string =>
    [
      ...[...group.facts].map(([key, entry]) => {
        const type = entry.list ? `readonly ${itemType(entry.key)}[]` : writtenType(entry);
        const required = key === 'id';
        return `${doc(entry.names, entry.list ? '' : note(entry))} readonly ${key}${required ? '' : '?'}: ${type}${required ? '' : ' | null'};`;
      }),
      ...[...group.groups].map(([key, inner]) => `readonly ${key}?: { ${members(inner)} } | null;`),
    ].join('\n');
  return [
    ...items,
    `/** One person's dossier. A key that is absent or null is not known. */ export interface Inmate { ${members(grouped(entries))} }`,
  ].join('\n\n');
}

/** The types of a record that is ready to be decided on; they stay inside the module. */
export function preparedTypes(ir: DecisionIr): string {
  const { entries } = ir.schema;
  const withOffences = offenceList(ir);
  const lists = entries.flatMap((entry) => (entry.list ? [entry] : []));
  const offence = (list: ListIr): readonly string[] =>
    list !== withOffences
      ? []
      : [`/** Code and article, as they are looked up. */ readonly ${offenceKey(list)}: Offence;`];
  const items = lists.map(
    (list) =>
      `interface Known${itemType(list.key)} { ${[...list.fields.map((field) => `readonly ${field.key}: ${preparedType(field)};`), ...offence(list)].join('\n')} }`,
  );
  const members = (group: Group): string =>
    [
      ...[...group.facts].map(
        ([key, entry]) =>
          `readonly ${key}: ${entry.list ? `Items<Known${itemType(entry.key)}>` : preparedType(entry)};`,
      ),
      ...[...group.groups].map(([key, inner]) => `readonly ${key}: { ${members(inner)} };`),
    ].join('\n');
  return [
    ...items,
    `/** The dossier made ready: what is not known is a truth of \`unknown\`, a range of more than one point, or null. */ interface Known { ${members(grouped(entries))} }`,
  ].join('\n\n');
}
