/** How a generated module reads a dossier: for each kind of object one loop over the keys that are there. */
import type { DecisionIr, ListIr } from '../../runtime/ir.ts';
import { offenceList } from './offence-keys.ts';
import { itemName, itemType, offenceKey, quoted, rowNames, valueReader } from './names.ts';
import { grouped } from './record-types.ts';
import type { Group } from './record-types.ts';

/** One key of an object, and what reads what stands under it. */
type Line = readonly [key: string, reader: string];

/** Items and groups come before the record that holds them: a module is read from the top. */
export function rowReaders(ir: DecisionIr): string {
  const { entries } = ir.schema;
  const withOffences = offenceList(ir);
  const lists = entries.flatMap((entry) => {
    if (!entry.list) return [];
    const name = itemName(entry.key);
    const lines = entry.fields.map(({ key }): Line => [key, readerOf(name, key)]);
    const known = `Known${itemType(entry.key)}`;
    return [
      `const ${rowNames(name).row} = rowOf<${known}>(data.schema, ${quoted(entry.key)});`,
      rowReader(name, known, '', lines, entry === withOffences ? offenceLine(entry) : ''),
      `const ${valueReader(entry.key)} = itemsOf(data.schema, ${quoted(entry.key)}, ${rowNames(name).read});`,
    ];
  });
  const offenceAt = withOffences === undefined ? [] : ['const offenceAt = createOffences(data.identities);'];
  return [...offenceAt, ...lists, ...groupReaders(grouped(entries), '', 'Known')].join('\n\n');
}

const offenceLine = (list: ListIr): string =>
  list.offence === undefined
    ? ''
    : `known.${offenceKey(list)} = offenceAt(known.${list.offence.code}, known.${list.offence.article});`;

const readerOf = (path: string, key: string): string => `${rowNames(path).row}.read.${key}`;

function groupReaders({ facts, groups }: Group, path: string, type: string): readonly string[] {
  const prefix = path === '' ? '' : `${path}.`;
  const inner = [...groups].flatMap(([key, group]) => [
    ...groupReaders(group, `${prefix}${key}`, `${type}[${quoted(key)}]`),
    `const ${valueReader(`${prefix}${key}`)} = groupOf(${quoted(`${prefix}${key}`)}, ${rowNames(`${prefix}${key}`).row}.unknown, ${rowNames(`${prefix}${key}`).read});`,
  ]);
  const lines = [
    ...[...facts].map(([key, entry]): Line => [
      key,
      entry.list ? valueReader(entry.key) : readerOf(path, key),
    ]),
    ...[...groups.keys()].map((key): Line => [key, valueReader(`${prefix}${key}`)]),
  ];
  return [
    ...inner,
    `const ${rowNames(path).row} = rowOf<${type}>(data.schema, ${quoted(path)});`,
    rowReader(path, type, prefix, lines),
  ];
}

/** What is not given stays as it is where nothing is known; a key of nobody's is told, and what it holds never read. */
function rowReader(name: string, type: string, prefix: string, lines: readonly Line[], then = ''): string {
  const { row, read } = rowNames(name);
  const known = lines.map(
    ([key, reader]) => `if (key === ${quoted(key)}) known.${key} = ${reader}(row[key], trail);`,
  );
  return `function ${read}(row: Row, trail: Trail): ${type} {
    const known: Writable<${type}> = { ...${row}.unknown };
    for (const key in row) {
      ${[...known, `unknownKey(${quoted(prefix)}, key, trail);`].join(' else ')}
    }
    ${then}
    return known;
  }`;
}
