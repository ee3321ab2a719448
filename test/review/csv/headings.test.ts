/** Every column is found under every name it has, however it is typed. */
import { describe, expect, test } from 'vitest';
import { readHeadings } from '../../../compiler/review/csv/headings.ts';
import { tablesOf } from '../../../compiler/review/csv/tables.ts';
import type { Table } from '../../../compiler/review/csv/tables.ts';
import { sortFiles } from '../../../compiler/review/csv/file-names.ts';
import { ir } from '../../cases/cases.ts';

const tables = tablesOf(ir.schema);
const all: readonly Table[] = [tables.persons, ...tables.lists];

describe.each(all.map((table) => [table.key, table] as const))('%s', (_, table) => {
  test.each([
    ['keys', (at: number) => table.columns[at]?.key],
    ['Vietnamese', (at: number) => table.columns[at]?.names.vi],
    ['English', (at: number) => table.columns[at]?.names.en],
    ['both', (at: number) => `${table.columns[at]?.names.vi} / ${table.columns[at]?.names.en}`],
    ['capitals, decomposed', (at: number) => table.columns[at]?.names.vi.toUpperCase().normalize('NFD')],
    ['spaces', (at: number) => `  ${table.columns[at]?.names.vi.replaceAll(' ', ' \u00a0 ')} `],
    [
      'the tone on the other vowel',
      (at: number) => table.columns[at]?.names.vi.replace('hóa', 'hoá').replace('xóa', 'xoá'),
    ],
  ])('%s', (__, heading) => {
    const cells = table.columns.map((___, at) => heading(at) ?? '');
    const read = readHeadings(table, 'x.csv', { line: 1, cells, delimiter: ',' });
    expect(read).toMatchObject({ ok: true, columns: table.columns, warnings: [] });
  });
});

test('the count columns', () => {
  const counts = tables.persons.columns
    .filter(({ role }) => role === 'count')
    .map(({ key, names }) => [key, names.vi, names.en]);
  expect(counts).toEqual([
    ['sentence.interruptions', 'số lần gián đoạn chấp hành án', 'number of interruptions of the sentence'],
    ['sentence.reductions', 'số lần giảm thời hạn', 'number of reductions of the sentence'],
    ['convictions', 'số tội đã bị kết án', 'number of convictions'],
    ['ratings', 'số quý đã xếp loại', 'number of rated quarters'],
  ]);
});

test('files are known by their names in either language', () => {
  const names = [
    'Người.csv',
    'các tội đã bị kết án.csv'.normalize('NFD'),
    'rated_quarters.CSV',
    'sentence.interruptions.csv',
    'reductions.csv',
    'HUONG-DAN.txt',
    '.~lock.persons.csv#',
  ];
  const sorted = sortFiles(names, tables);
  expect(sorted.ok && [sorted.persons, ...sorted.lists].map(({ table }) => table.key)).toEqual(
    all.map(({ key }) => key),
  );
});
