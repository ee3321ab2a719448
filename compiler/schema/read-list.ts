/** A list of the record: what its items are called, what is said of them all, and their fields. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { isKey, wantedKey } from './keys.ts';
import type { Fact, List } from './model.ts';
import { kindOf, kinds, readFact } from './read-fact.ts';
import type { SchemaContext } from './read-fact.ts';
import { bilingual, bool, entriesOf, fieldsOf, listOf, text, wrongShape } from './yaml-reader.ts';
import type { Read, Report } from './yaml-reader.ts';
import type { Yaml, YamlEntry } from './yaml-tree.ts';

const listKeys = [
  'names',
  'kind',
  'help',
  'nouns',
  'self',
  'phrases',
  'order',
  'notEmpty',
  'offence',
  'fields',
] as const;

export function readList(entry: YamlEntry, context: SchemaContext): List | undefined {
  const { report } = context;
  const fields = fieldsOf(entry.value, entry.key, report, listKeys);
  if (fields === undefined) return undefined;
  const names = fields.required('names', bilingual);
  const help = fields.required('help', bilingual);
  const nouns = fields.required('nouns', listOf(bilingual));
  const self = fields.optional('self', bilingual);
  const phrases = fields.optional('phrases', readPhrases) ?? {};
  const notEmpty = fields.optional('notEmpty', bool);
  const items = fields.required('fields', (node, key) => readItemFields(node, key, entry.key, context));
  const oneOfFields = fieldName(items ?? []);
  const order = fields.optional('order', listOf(oneOfFields));
  const offence = fields.optional('offence', (node, key) => readOffence(node, key, report, oneOfFields));
  if (names === undefined || help === undefined || nouns === undefined || items === undefined)
    return undefined;
  return {
    key: entry.key,
    names,
    fields: items,
    nouns,
    phrases,
    source: report.source,
    span: fields.spanOf('names'),
    help,
    ...(self === undefined ? {} : { self }),
    ...(order === undefined ? {} : { order }),
    ...(notEmpty === undefined ? {} : { notEmpty }),
    ...(offence === undefined ? {} : { offence }),
  };
}

const readPhrases: Read<List['phrases']> = (node, key, report) => {
  const fields = fieldsOf(node, key, report, ['exists', 'every', 'run']);
  if (fields === undefined) return undefined;
  const exists = fields.optional('exists', listOf(bilingual));
  const every = fields.optional('every', listOf(bilingual));
  const run = fields.optional('run', listOf(bilingual));
  return {
    ...(exists === undefined ? {} : { exists }),
    ...(every === undefined ? {} : { every }),
    ...(run === undefined ? {} : { run }),
  };
};

/** The fields of an item are plain facts: there are no lists in lists. */
function readItemFields(
  node: Yaml,
  key: string,
  list: string,
  context: SchemaContext,
): readonly Fact[] | undefined {
  const { report } = context;
  return entriesOf(node, key, report)?.flatMap((entry) => {
    if (!isKey(entry.key)) wrongShape(report, entry.span, entry.key, wantedKey);
    const kind = kindOf(entry, report);
    if (kind === 'list') {
      const params = { kind, kinds: kinds.filter((each) => each !== 'list').join(', ') };
      report.diagnostics.push(diagnostic('unknownKind', report.source, entry.span, params));
      return [];
    }
    const fact = kind === undefined ? undefined : readFact(entry, kind, context, list);
    return fact === undefined ? [] : [fact];
  });
}

/** The key of one of the item's fields. */
const fieldName =
  (fields: readonly Fact[]): Read<string> =>
  (node, key, report) => {
    const name = text(node, key, report);
    if (name === undefined || fields.some((field) => field.key === name)) return name;
    return void report.diagnostics.push(diagnostic('unknownFact', report.source, node.span, { fact: name }));
  };

function readOffence(
  node: Yaml,
  key: string,
  report: Report,
  field: Read<string>,
): List['offence'] | undefined {
  const fields = fieldsOf(node, key, report, ['code', 'article', 'acts']);
  const code = fields?.required('code', field);
  const article = fields?.required('article', field);
  const acts = fields?.required('acts', field);
  return code === undefined || article === undefined || acts === undefined
    ? undefined
    : { code, article, acts };
}
