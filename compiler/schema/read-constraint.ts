/** What makes a record contradict itself: a closed set of forms, each naming facts that must exist. */
import type { Span } from '../../grammar/index.ts';
import type { ConstraintIr, FactKind } from '../../runtime/ir.ts';
import type { Entry, Fact } from './model.ts';
import { expectFact, expectValue, factAt, listAt } from './places.ts';
import { bool, entriesOf, fieldsOf, listOf, oneOf, text, wrongShape } from './yaml-reader.ts';
import type { Read, Report } from './yaml-reader.ts';
import type { Yaml, YamlEntry } from './yaml-tree.ts';

const forms = [
  'before',
  'notAfter',
  'notTogether',
  'absentWhen',
  'noOverlap',
  'unique',
  'notOver',
  'ongoing',
  'quarters',
  'positive',
] as const satisfies readonly ConstraintIr['kind'][];

/** `- before: { first: birthDate, then: sentence.detainedFrom }` */
export const readConstraint =
  (entries: readonly Entry[]): Read<ConstraintIr> =>
  (node, key, report) => {
    const [only, ...others] = entriesOf(node, key, report) ?? [];
    if (only === undefined || others.length > 0)
      return wrongShape(report, node.span, key, {
        vi: 'một mục duy nhất trên mỗi dòng',
        en: 'one entry for each line',
      });
    const name: Yaml = { kind: 'scalar', span: only.span, value: only.key };
    const kind = oneOf(...forms)(name, key, report);
    return kind === undefined ? undefined : readForm(kind, only.value, entries, report);
  };

function readForm(
  kind: ConstraintIr['kind'],
  node: Yaml,
  entries: readonly Entry[],
  report: Report,
): ConstraintIr | undefined {
  const at = factOf(entries);
  switch (kind) {
    case 'before':
    case 'notAfter': {
      const fields = fieldsOf(node, kind, report, ['first', 'then']);
      const first = fields?.required('first', at('date'));
      const then = fields?.required('then', at('date'));
      return first === undefined || then === undefined ? undefined : { kind, first, then };
    }
    case 'notOver': {
      const fields = fieldsOf(node, kind, report, ['fact', 'most']);
      const fact = fields?.required('fact', at('length'));
      const most = fields?.required('most', at('length'));
      return fact === undefined || most === undefined ? undefined : { kind, fact, most };
    }
    case 'notTogether': {
      const facts = readWanted(node, kind, report, (path) => factAt(entries, path));
      return facts === undefined ? undefined : { kind, facts };
    }
    case 'absentWhen': {
      const fields = fieldsOf(node, kind, report, ['fact', 'when']);
      const fact = fields?.required('fact', at());
      const when = fields?.required(
        'when',
        choices((path) => factAt(entries, path)),
      );
      return fact === undefined || when === undefined ? undefined : { kind, fact, when };
    }
    case 'positive': {
      const definition = fieldsOf(node, kind, report, ['definition'])?.required('definition', text);
      return definition === undefined ? undefined : { kind, definition };
    }
    case 'noOverlap':
    case 'unique':
    case 'ongoing':
    case 'quarters':
      return readListForm(kind, node, entries, report);
  }
}

function readListForm(
  kind: 'noOverlap' | 'unique' | 'ongoing' | 'quarters',
  node: Yaml,
  entries: readonly Entry[],
  report: Report,
): ConstraintIr | undefined {
  const listKey = listFrom(entries);
  const inList = (list: string | undefined) => (field: string) => factAt(entries, `${list}.${field}`);
  switch (kind) {
    case 'noOverlap': {
      const fields = fieldsOf(node, kind, report, ['list', 'from', 'to']);
      const list = fields?.required('list', listKey);
      const from = fields?.required('from', named(inList(list), 'date'));
      const to = fields?.required('to', named(inList(list), 'date'));
      return list === undefined || from === undefined || to === undefined
        ? undefined
        : { kind, list, from, to };
    }
    case 'unique': {
      const map = fieldsOf(node, kind, report, ['list', 'fields']);
      const list = map?.required('list', listKey);
      const fields = map?.required('fields', listOf(named(inList(list))));
      return list === undefined || fields === undefined ? undefined : { kind, list, fields };
    }
    case 'ongoing': {
      const fields = fieldsOf(node, kind, report, ['list', 'field', 'when', 'item']);
      const list = fields?.required('list', listKey);
      const field = fields?.required('field', named(inList(list), 'date'));
      const when = fields?.required(
        'when',
        choices((path) => factAt(entries, path)),
      );
      const item = fields?.required('item', choices(inList(list)));
      if (list === undefined || field === undefined || when === undefined || item === undefined)
        return undefined;
      return { kind, list, field, when, item };
    }
    case 'quarters': {
      const fields = fieldsOf(node, kind, report, ['list', 'after']);
      const list = fields?.required('list', listKey);
      const after = fields?.required('after', factOf(entries)('date'));
      for (const field of list === undefined ? [] : ['year', 'quarter'])
        expectFact(inList(list)(field), { path: `${list}.${field}`, span: node.span, kind: 'count' }, report);
      return list === undefined || after === undefined ? undefined : { kind, list, after };
    }
  }
}

type Find = (path: string) => Fact | undefined;

/** The path of a fact of a kind. A date may be one that comes from outside the record. */
const factOf =
  (entries: readonly Entry[]) =>
  (kind?: FactKind): Read<string> =>
  (node, key, report) => {
    const path = text(node, key, report);
    if (kind === 'date' && (path === 'cutoff' || path === 'board')) return path;
    return named((each) => factAt(entries, each), kind)(node, key, report);
  };

const named =
  (find: Find, kind?: FactKind): Read<string> =>
  (node, key, report) => {
    const path = text(node, key, report);
    if (path === undefined) return undefined;
    expectFact(find(path), { path, span: node.span, ...(kind === undefined ? {} : { kind }) }, report);
    return path;
  };

const listFrom =
  (entries: readonly Entry[]): Read<string> =>
  (node, key, report) => {
    const path = text(node, key, report);
    if (path !== undefined && listAt(entries, path) === undefined)
      expectFact(undefined, { path, span: node.span }, report);
    return path;
  };

/** No condition at all would hold for every record. */
const conditions: Read<readonly YamlEntry[]> = (node, key, report) => {
  const entries = entriesOf(node, key, report);
  if (entries === undefined || entries.length > 0) return entries;
  return wrongShape(report, node.span, key, { vi: 'ít nhất một điều kiện', en: 'at least one condition' });
};

/** Facts with the values they are looked at for. */
function readWanted(
  node: Yaml,
  key: string,
  report: Report,
  find: Find,
): Readonly<Record<string, string | boolean>> | undefined {
  const wanted = conditions(node, key, report)?.map((entry) => {
    const fact = find(entry.key);
    expectFact(fact, { path: entry.key, span: entry.span }, report);
    const value = (fact?.kind === 'truth' ? bool : text)(entry.value, entry.key, report);
    if (value !== undefined) expectValue(fact, value, entry.value.span, report);
    return [entry.key, value ?? ''] as const;
  });
  return wanted === undefined ? undefined : Object.fromEntries(wanted);
}

const choices =
  (find: Find): Read<Readonly<Record<string, string>>> =>
  (node, key, report) => {
    const wanted = conditions(node, key, report)?.map(
      (entry) => [entry.key, readChoice(entry.key, entry.span, entry.value, find, report)] as const,
    );
    return wanted === undefined ? undefined : Object.fromEntries(wanted);
  };

function readChoice(path: string, span: Span, node: Yaml, find: Find, report: Report): string {
  const fact = find(path);
  expectFact(fact, { path, span, kind: 'choice' }, report);
  const value = text(node, path, report) ?? '';
  if (fact?.kind === 'choice' && value !== '') expectValue(fact, value, node.span, report);
  return value;
}
