/** One fact of the schema: what every kind has in common, then what its kind may say. */
import { units } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import type { FactKind } from '../../runtime/ir.ts';
import { lengthOf } from '../../runtime/iso-length.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Enumeration, Fact } from './model.ts';
import {
  bilingual,
  bool,
  entriesOf,
  fieldsOf,
  listOf,
  oneOf,
  text,
  textOrNumber,
  wrongShape,
} from './yaml-reader.ts';
import type { Fields, Read, Report } from './yaml-reader.ts';
import type { Yaml, YamlEntry } from './yaml-tree.ts';

export interface SchemaContext {
  readonly report: Report;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
}

/** What a kind may say, beside names, kind and help. */
const ownKeys = {
  truth: ['not'],
  date: ['openWhile', 'notBefore'],
  length: ['least', 'most', 'orLife'],
  count: ['least', 'most', 'unit'],
  money: ['least', 'most'],
  choice: ['enumeration'],
  choices: ['enumeration'],
  text: ['form'],
} as const satisfies Readonly<Record<FactKind, readonly string[]>>;

const commonKeys = ['names', 'kind', 'help', 'assessedBy', 'nouns', 'said'] as const;

type FactKey = (typeof commonKeys)[number] | (typeof ownKeys)[FactKind][number];

export const kinds = [
  'truth',
  'date',
  'length',
  'count',
  'money',
  'choice',
  'choices',
  'text',
  'list',
] as const;

/** The kind of an entry, before its other keys can be judged. */
export function kindOf({ key, span, value }: YamlEntry, report: Report): (typeof kinds)[number] | undefined {
  const kind = value.kind === 'map' ? value.entries.find((entry) => entry.key === 'kind') : undefined;
  if (value.kind !== 'map')
    return wrongShape(report, value.span, key, { vi: 'một nhóm gồm các mục con', en: 'a group of entries' });
  if (kind === undefined)
    return void report.diagnostics.push(diagnostic('missingKey', report.source, span, { key: 'kind' }));
  const word = text(kind.value, 'kind', report);
  const found = kinds.find((known) => known === word);
  if (found === undefined && word !== undefined) {
    const params = { kind: word, kinds: kinds.join(', ') };
    report.diagnostics.push(diagnostic('unknownKind', report.source, kind.value.span, params));
  }
  return found;
}

export function readFact(
  entry: YamlEntry,
  kind: FactKind,
  context: SchemaContext,
  list?: string,
): Fact | undefined {
  const { report } = context;
  const keys: readonly FactKey[] = [...commonKeys, ...ownKeys[kind]];
  const fields: Fields<FactKey> | undefined = fieldsOf(entry.value, entry.key, report, keys);
  if (fields === undefined) return undefined;
  const names = fields.required('names', bilingual);
  const help = fields.required('help', bilingual);
  const assessedBy = fields.optional('assessedBy', bilingual);
  const nouns = fields.optional('nouns', listOf(bilingual));
  const said = fields.optional('said', bilingual);
  const own = readOwn(fields, kind, context);
  if (names === undefined || help === undefined || own === undefined) return undefined;
  return {
    key: entry.key,
    kind,
    names,
    ...own,
    source: report.source,
    span: fields.spanOf('names'),
    help,
    ...(list === undefined ? {} : { list }),
    ...(assessedBy === undefined ? {} : { assessedBy }),
    ...(nouns === undefined ? {} : { nouns }),
    ...(said === undefined ? {} : { said }),
  };
}

type Own = Pick<
  Fact,
  | 'negative'
  | 'least'
  | 'most'
  | 'orLife'
  | 'values'
  | 'enumeration'
  | 'unit'
  | 'form'
  | 'openWhile'
  | 'notBefore'
>;

function readOwn(fields: Fields<FactKey>, kind: FactKind, context: SchemaContext): Own | undefined {
  switch (kind) {
    case 'truth': {
      const negative = fields.required('not', bilingual);
      return negative === undefined ? undefined : { negative };
    }
    case 'date': {
      const openWhile = fields.optional('openWhile', readConditions);
      const notBefore = fields.optional('notBefore', text);
      return {
        ...(openWhile === undefined ? {} : { openWhile }),
        ...(notBefore === undefined ? {} : { notBefore }),
      };
    }
    case 'length':
      return {
        ...boundsOf(fields, lengthBound),
        ...(fields.optional('orLife', bool) === true ? { orLife: true } : {}),
      };
    case 'count': {
      const unit = fields.optional('unit', oneOf(...Object.keys(units)));
      return { ...boundsOf(fields, wholeBound), ...(unit === undefined ? {} : { unit }) };
    }
    case 'money':
      return boundsOf(fields, wholeBound);
    case 'choice':
    case 'choices':
      return chosenFrom(fields, context);
    case 'text': {
      const form = fields.optional('form', oneOf('country'));
      return form === undefined ? {} : { form };
    }
  }
}

function boundsOf(fields: Fields<FactKey>, read: Read<number>): Pick<Own, 'least' | 'most'> {
  const least = fields.optional('least', read);
  const most = fields.optional('most', read);
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

const wantedLength: Bilingual = { vi: 'một khoảng thời gian như P30Y', en: 'a length of time such as P30Y' };

const lengthBound: Read<number> = (node, key, report) => {
  const written = text(node, key, report);
  if (written === undefined) return undefined;
  return lengthOf(written) ?? wrongShape(report, node.span, key, wantedLength);
};

const wholeBound: Read<number> = (node, key, report) => {
  const written = textOrNumber(node, key, report);
  if (written === undefined) return undefined;
  if (/^-?\d+$/.test(written)) return Number(written);
  return wrongShape(report, node.span, key, { vi: 'một số nguyên', en: 'a whole number' });
};

function chosenFrom(fields: Fields<FactKey>, { enumerations, report }: SchemaContext): Own | undefined {
  const id = fields.required('enumeration', text);
  if (id === undefined) return undefined;
  const enumeration = enumerations.get(id);
  if (enumeration !== undefined) return { enumeration: id, values: enumeration.values };
  const params = { option: id, options: [...enumerations.keys()].join(', ') };
  return void report.diagnostics.push(
    diagnostic('unknownOption', report.source, fields.spanOf('enumeration'), params),
  );
}

/** `{ reason: suspension, status: suspended }` */
export const readConditions: Read<Readonly<Record<string, string>>> = (node: Yaml, key, report) => {
  const entries = entriesOf(node, key, report)?.map(
    (entry) => [entry.key, text(entry.value, entry.key, report)] as const,
  );
  if (entries === undefined) return undefined;
  const known = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
};
