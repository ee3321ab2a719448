/** Comma-separated values as text: quotation marks, line breaks, and pieces that end anywhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../compiler/review/csv/rows.ts';
import type { Row } from '../../../compiler/review/csv/rows.ts';
import { csvText } from '../../../compiler/review/csv/write-csv.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function rows(text: string, size = text.length + 1): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const batch of rowsOf(inPieces(text, size))) all.push(...batch);
  return all;
}

const cells = async (text: string): Promise<readonly (readonly string[])[]> =>
  (await rows(text)).map((row) => row.cells);

describe('dòng / rows', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;"2;3"\r\n',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"x ""y"" z","1\r\n2"\n',
      [
        ['a', 'b'],
        ['x "y" z', '1\r\n2'],
      ],
    ],
    [
      'a,b\nx "y" z,""\n',
      [
        ['a', 'b'],
        ['x "y" z', ''],
      ],
    ],
    [
      '"a;b",c\n1, 2 \n',
      [
        ['a;b', 'c'],
        ['1', ' 2 '],
      ],
    ],
    [
      'a,b\n\n,\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\nx', [['a'], ['x']]],
    ['', []],
  ])('%j', async (text, wanted) => {
    expect(await cells(text)).toEqual(wanted);
    for (const size of [1, 2, 3]) expect(await rows(text, size)).toEqual(await rows(text));
  });

  test('lines are counted in cells of several lines too', async () => {
    const text = 'a,b\n"1\n2",x\r\n\r\n"3\r4",y\nlast,z';
    expect((await rows(text)).map(({ line }) => line)).toEqual([1, 2, 5, 7]);
  });

  test('a quotation mark that is not closed costs its own line only', async () => {
    const text = 'a,b\n1,"2\n3,4\n5,"6" 7\n8,9\n';
    expect(await rows(text)).toEqual([
      { line: 1, cells: ['a', 'b'], delimiter: ',' },
      { line: 2, cells: ['1'], delimiter: ',', open: 2 },
      { line: 3, cells: ['3', '4'], delimiter: ',' },
      { line: 4, cells: ['5'], delimiter: ',', open: 4 },
      { line: 5, cells: ['8', '9'], delimiter: ',' },
    ]);
    for (const size of [1, 2, 5]) expect(await rows(text, size)).toEqual(await rows(text));
  });

  test('it is found without reading on to the end', async () => {
    const rest = Array.from({ length: 20_000 }, (_, at) => `${at},x`);
    const all = await rows(['a,b', '1,"2', ...rest].join('\n'), 1000);
    expect(all).toHaveLength(rest.length + 2);
    expect(all[1]).toMatchObject({ line: 2, open: 2 });
    expect(all.at(-1)).toMatchObject({ line: 20_002, cells: ['19999', 'x'] });
  });

  test('what is written is read again, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', ',', ';', '\t', '\n', '\r', ' ', '😀') });
    const table = fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 9 }),
        async (body, delimiter, size) => {
          const written = [['id', 'x', 'y'], ...body];
          const text = csvText(written, delimiter).replace('\uFEFF', '');
          const read = (await rows(text, size)).map((row) =>
            row.cells.map((each) => each.replace(/^'(?=[\s=+@-])/u, '')),
          );
          expect(read).toEqual(written);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what a spreadsheet would run is written as text', () => {
    expect(csvText([['=1+1', '+84', '-1', '@x', ' =1', 'a=b', 'ổn']])).toBe(
      "\uFEFF'=1+1,'+84,'-1,'@x,' =1,a=b,ổn\r\n",
    );
  });
});
