/** How a generated module reads a dossier: for each kind of object one loop over the keys that are there. */
import type { SchemaIr } from '../../runtime/ir.ts';
import { itemType, quoted, rowNames, valueReader } from './names.ts';
import { grouped } from './record-types.ts';
import type { Group } from './record-types.ts';

/** One key of an object, and what reads what stands under it. */
type Line = readonly [key: string, reader: string];

/** Items and groups come before the record that holds them: a module is read from the top. */
export function rowReaders({ entries }: SchemaIr): string {
  const lists = entries.flatMap((entry) => {
    if (!entry.list) return [];
    const lines = entry.fields.map(({ key }): Line => [key, readerOf(entry.key, key)]);
    return [
      rowReader(entry.key, `Known${itemType(entry.key)}`, '', lines),
      `const ${valueReader(entry.key)} = itemsOf(data.schema, ${quoted(entry.key)}, ${rowNames(entry.key).read});`,
    ];
  });
  return [...lists, ...groupReaders(grouped(entries), '', 'Known')].join('\n\n');
}

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
  return [...inner, rowReader(path, type, prefix, lines)];
}

/** What is not given stays as it is where nothing is known; a key of nobody's is told, and what it holds never read. */
function rowReader(path: string, type: string, prefix: string, lines: readonly Line[]): string {
  const { row, read } = rowNames(path);
  const known = lines.map(
    ([key, reader]) => `if (key === ${quoted(key)}) known.${key} = ${reader}(row[key], trail);`,
  );
  return `const ${row} = rowOf<${type}>(data.schema, ${quoted(path)});

  function ${read}(row: Row, trail: Trail): ${type} {
    const known: Writable<${type}> = { ...${row}.unknown };
    for (const key in row) {
      ${[...known, `unknownKey(${quoted(prefix)}, key, trail);`].join(' else ')}
    }
    return known;
  }`;
}
