/** Whatever is wrong with a folder is told at its place, in both languages, and nobody else is lost. */
import { describe, expect, test } from 'vitest';
import { run, RULES, folderOf } from '../../cli/run.ts';
import { expectRefused, good, problemsOf, reviewed, withLines } from './folder.ts';
import type { Files } from './folder.ts';

test('nothing is wrong with the good folder', async () => {
  const { answers } = await reviewed(good);
  expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['A', 'ineligible'],
    ['B', 'undetermined'],
    ['C', 'ineligible'],
  ]);
  expect(answers[1]?.missing).toContain('ratings');
});

interface Case {
  readonly about: string;
  readonly files: Files;
  readonly problems: readonly (readonly [id: string | null, path: string, vi: string, en: string])[];
}

const cases: readonly Case[] = [
  {
    about: 'a cell that cannot be read',
    files: withLines('persons.csv', { 3: 'B,Người Hai,nữ,bảy năm rưỡi,2,' }),
    problems: [
      [
        'B',
        'sentence.term',
        'persons.csv:3, cột D “mức án”: không đọc được “bảy năm rưỡi”; ô này nhận một khoảng thời gian, như 7 năm 6 tháng',
        'persons.csv:3, column D “mức án”: cannot read “bảy năm rưỡi”; this cell takes a length of time, such as 7y6m',
      ],
    ],
  },
  {
    about: 'a formula, which is only text',
    files: withLines('persons.csv', { 2: 'A,=1+1,=HYPERLINK("x"),9 năm,1,2' }),
    problems: [
      [
        'A',
        'sex',
        'persons.csv:2, cột C “giới tính”: không đọc được “=HYPERLINK("x")”; ô này nhận một trong: nam, nữ',
        'persons.csv:2, column C “giới tính”: cannot read “=HYPERLINK("x")”; this cell takes one of: male, female',
      ],
    ],
  },
  {
    about: 'a cell of a list that cannot be read',
    files: withLines('convictions.csv', { 4: 'B;1 năm;có lẽ\r' }),
    problems: [
      [
        'B',
        'convictions[1].intentional',
        'convictions.csv:4, cột C “do cố ý”: không đọc được “có lẽ”; ô này nhận có hoặc không',
        'convictions.csv:4, column C “do cố ý”: cannot read “có lẽ”; this cell takes yes or no',
      ],
    ],
  },
  {
    about: 'a value that the schema or the rest of the record rules out',
    files: withLines('convictions.csv', { 3: 'B;8 năm;không\r' }),
    problems: [
      [
        'B',
        'convictions[0].term',
        'convictions.csv:3, cột B “mức án của tội”: “mức án của tội” không được quá “mức án”',
        'convictions.csv:3, column B “mức án của tội”: “term for the offence” must not be over “term”',
      ],
    ],
  },
  {
    about: 'a count that differs from the rows found',
    files: withLines('persons.csv', { 2: 'A,Người Một,nam,9 năm,2,2', 4: 'C,Người Ba,nam,P3Y,1,0' }),
    problems: [
      [
        'A',
        'convictions',
        'persons.csv:2, cột E “số tội đã bị kết án”: ô này ghi 2, nhưng convictions.csv có 1 dòng của người này (dòng 2); hãy sửa số hoặc sửa các dòng',
        'persons.csv:2, column E “số tội đã bị kết án”: this cell says 2, but convictions.csv has 1 rows of this person (line 2); correct the number or the rows',
      ],
      [
        'C',
        'convictions',
        'persons.csv:4, cột E “số tội đã bị kết án”: ô này ghi 1, nhưng convictions.csv có 0 dòng của người này; hãy sửa số hoặc sửa các dòng',
        'persons.csv:4, column E “số tội đã bị kết án”: this cell says 1, but convictions.csv has 0 rows of this person; correct the number or the rows',
      ],
    ],
  },
  {
    about: 'a count of none beside rows',
    files: withLines('persons.csv', { 2: 'A,Người Một,nam,9 năm,1,0' }),
    problems: [
      [
        'A',
        'ratings',
        'persons.csv:2, cột F “số quý đã xếp loại”: ô này ghi 0, nhưng ratings.csv có 2 dòng của người này (dòng 2, 3); hãy sửa số hoặc sửa các dòng',
        'persons.csv:2, column F “số quý đã xếp loại”: this cell says 0, but ratings.csv has 2 rows of this person (line 2, 3); correct the number or the rows',
      ],
    ],
  },
  {
    about: 'a count that is no number',
    files: withLines('persons.csv', { 2: 'A,Người Một,nam,9 năm,một,2' }),
    problems: [
      [
        'A',
        'convictions',
        'persons.csv:2, cột E “số tội đã bị kết án”: không đọc được “một”; ô này nhận một số nguyên',
        'persons.csv:2, column E “số tội đã bị kết án”: cannot read “một”; this cell takes a whole number',
      ],
    ],
  },
  {
    about: 'a person twice',
    files: withLines('persons.csv', { 4: 'A,Người Một,nam,9 năm,1,2' }),
    problems: [
      [
        'A',
        'id',
        'persons.csv:4, cột A “id”: mã hồ sơ này đã có ở dòng 2; mỗi hồ sơ cần một mã riêng',
        'persons.csv:4, column A “id”: this id already stands in line 2; give each record its own',
      ],
    ],
  },
  {
    about: 'a person without an id',
    files: withLines('persons.csv', { 4: '  ,Người Ba,nam,P3Y,,0' }),
    problems: [
      [
        null,
        'id',
        'persons.csv:4, cột A “id”: hồ sơ chưa có mã; mục “id” là bắt buộc',
        'persons.csv:4, column A “id”: the record has no id; the key “id” is required',
      ],
    ],
  },
  {
    about: 'a row with too few and one with too many cells',
    files: withLines('persons.csv', { 2: 'A,Người Một,nam,9 năm,1', 4: 'C,Người Ba,nam,P3Y,,0,' }),
    problems: [
      [
        'A',
        '',
        'persons.csv:2: dòng này có 5 ô, dòng tiêu đề có 6; ô nào có dấu phẩy bên trong phải đặt trong ngoặc kép',
        'persons.csv:2: this row has 5 cells, the headings are 6; a cell that holds a comma must stand in quotation marks',
      ],
      [
        'C',
        '',
        'persons.csv:4: dòng này có 7 ô, dòng tiêu đề có 6; ô nào có dấu phẩy bên trong phải đặt trong ngoặc kép',
        'persons.csv:4: this row has 7 cells, the headings are 6; a cell that holds a comma must stand in quotation marks',
      ],
    ],
  },
  {
    // The whole row would else be shown as the id of its person.
    about: 'a row parted by another sign than the headings',
    files: withLines('persons.csv', { 5: 'D;Người Bốn;nam;9 năm;0;0' }),
    problems: [
      [
        null,
        '',
        'persons.csv:5: dòng này có 1 ô, dòng tiêu đề có 6; ô nào có dấu phẩy bên trong phải đặt trong ngoặc kép',
        'persons.csv:5: this row has 1 cell, the headings are 6; a cell that holds a comma must stand in quotation marks',
      ],
    ],
  },
  {
    about: 'a row of a list with too many cells',
    files: withLines('convictions.csv', { 2: 'A;9 năm;có;\r' }),
    problems: [
      [
        'A',
        'convictions[0]',
        'convictions.csv:2: dòng này có 4 ô, dòng tiêu đề có 3; ô nào có dấu chấm phẩy bên trong phải đặt trong ngoặc kép',
        'convictions.csv:2: this row has 4 cells, the headings are 3; a cell that holds a semicolon must stand in quotation marks',
      ],
    ],
  },
  {
    about: 'a quotation mark that is never closed',
    files: withLines('persons.csv', { 2: 'A,"Người Một,nam,9 năm,1,2' }),
    problems: [
      [
        'A',
        '',
        'persons.csv:2, cột B “họ và tên”: dấu ngoặc kép mở ở ô này không được đóng đúng chỗ; hãy đóng ở cuối ô, và viết đôi ("") dấu ngoặc kép bên trong ô',
        'persons.csv:2, column B “họ và tên”: the quotation mark that opens this cell is not closed; close it where the cell ends, and double ("") those within',
      ],
    ],
  },
  {
    about: 'a quotation mark that another cell’s would close',
    files: withLines('persons.csv', {
      2: 'A,"Người Một,nam,9 năm,1,2',
      3: 'B,"Người Hai",nữ,7 năm 6 tháng,2,',
    }),
    problems: [
      [
        'A',
        '',
        'persons.csv:2, cột B “họ và tên”: dấu ngoặc kép mở ở ô này không được đóng đúng chỗ; hãy đóng ở cuối ô, và viết đôi ("") dấu ngoặc kép bên trong ô',
        'persons.csv:2, column B “họ và tên”: the quotation mark that opens this cell is not closed; close it where the cell ends, and double ("") those within',
      ],
    ],
  },
  {
    about: 'a row of a list that is nobody’s, and one without an id',
    files: withLines('ratings.csv', { 4: 'Z\t2025\t3\tkhá', 5: '\t2025\t2\tkhá', 6: 'Z\t2025\t1\tkhá' }),
    problems: [
      [
        'Z',
        'ratings',
        'ratings.csv:4, cột A “record id”: trong persons.csv không có người nào mang mã “Z”; hãy sửa mã hoặc bỏ dòng này',
        'ratings.csv:4, column A “record id”: nobody in persons.csv has the id “Z”; correct the id or remove the row',
      ],
      [
        null,
        '',
        'ratings.csv:5, cột A “record id”: ô này trống; mỗi dòng phải ghi mã hồ sơ của người mà nó nói đến',
        'ratings.csv:5, column A “record id”: this cell is empty; every row must give the record id of the person it is about',
      ],
    ],
  },
  {
    about: 'a cell under no heading',
    files: withLines('persons.csv', {
      1: 'id,họ và tên,giới tính,mức án,số tội đã bị kết án,số quý đã xếp loại,',
      2: 'A,Người Một,nam,9 năm,1,2,thêm',
      3: 'B,Người Hai,nữ,7 năm 6 tháng,2,,',
      4: 'C,Người Ba,nam,P3Y,,0, ',
    }),
    problems: [
      [
        'A',
        '',
        'persons.csv:2, cột G: cột này chưa có tiêu đề nên không biết “thêm” là gì; hãy ghi tiêu đề cột hoặc xóa ô',
        'persons.csv:2, column G: the column has no heading, so nobody knows what “thêm” is; write a heading or clear the cell',
      ],
    ],
  },
];

describe('người có dòng hỏng / whoever has a broken row', () => {
  test.each(cases)('$about', async ({ files, problems }) => {
    const { answers } = await reviewed(files);
    expect(problemsOf(answers)).toEqual(problems);
    const broken = new Set(problems.map(([id]) => id));
    const others = answers.filter(({ id }) => !broken.has(id));
    const before = (await reviewed(good)).answers.filter(({ id }) => others.some((other) => other.id === id));
    expect(others).toEqual(before);
    expect(others.length + broken.size).toBeGreaterThanOrEqual(2);
  });

  test('every line after a cell of several lines keeps its number', async () => {
    const lines = { 2: 'A,"Người\r\nMột",nam,9 năm,1,2', 4: 'C,Người Ba,nam,x,,0' };
    const problems = problemsOf((await reviewed(withLines('persons.csv', lines))).answers);
    expect(problems.map(([id, , vi]) => [id, vi.slice(0, 14)])).toEqual([['C', 'persons.csv:5,']]);
  });

  test('explain says the same', async () => {
    const folder = folderOf(withLines('persons.csv', { 3: 'B,Người Hai,nữ,bảy,2,' }))('');
    const { code, out } = await run(['explain', RULES, folder, '--id', 'B']);
    expect(code).toBe(3);
    expect(out).toContain('persons.csv:3, cột D “mức án”: không đọc được “bảy”');
    expect((await run(['explain', RULES, folder, '--id', 'A', '--lang', 'en'])).code).toBe(0);
  });

  test('review --readings counts them', async () => {
    const folder = folderOf(withLines('persons.csv', { 3: 'B,Người Hai,nữ,bảy,2,', 4: 'A,x,nam,,,' }))('');
    const { code, out } = await run(['review', RULES, folder, '--readings', '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ records: 3, invalid: 2 });
  });
});

describe('tệp hỏng / a broken file', () => {
  test('an unknown heading, with the nearest', () =>
    expectRefused(
      withLines('persons.csv', { 1: 'id,họ tên,giới tính,muc an,số tội đã bị kết án,số quý đã xếp loại' }),
      [
        'persons.csv:1, cột B “họ tên”: không có dữ kiện nào tên “họ tên”; có phải bạn muốn viết “họ và tên”?',
        'persons.csv:1, cột D “muc an”: không có dữ kiện nào tên “muc an”; có phải bạn muốn viết “mức án”?',
      ],
      [
        'persons.csv:1, column B “họ tên”: no fact is called “họ tên”; did you mean “họ và tên”?',
        'persons.csv:1, column D “muc an”: no fact is called “muc an”; did you mean “mức án”?',
      ],
    ));

  test('a column twice, in two languages', () =>
    expectRefused(
      withLines('persons.csv', { 1: 'id,họ và tên,giới tính,mức án,số tội đã bị kết án,Full  Name' }),
      ['persons.csv:1, cột F “Full Name”: “Full Name” đã là tiêu đề của cột B; hãy bỏ một trong hai cột'],
      [
        'persons.csv:1, column F “Full Name”: “Full Name” is already the heading of column B; remove one of the two',
      ],
    ));

  test('no column of ids, in several files at once', () =>
    expectRefused(
      { ...good, 'persons.csv': 'họ và tên\nA\n', 'ratings.csv': 'rated\ngood\n' },
      [
        'persons.csv:1: thiếu cột “mã hồ sơ” (id); không có cột này thì không biết dòng nào của ai',
        'ratings.csv:1: thiếu cột “mã hồ sơ” (id); không có cột này thì không biết dòng nào của ai',
      ],
      [
        'persons.csv:1: the column “record id” (id) is missing; without it nobody knows whose a row is',
        'ratings.csv:1: the column “record id” (id) is missing; without it nobody knows whose a row is',
      ],
    ));

  test('an empty file, and a heading whose quotation mark is not closed', () =>
    expectRefused(
      { 'persons.csv': '', 'ratings.csv': 'id,"rated\ngood\n' },
      [
        'persons.csv:1: tệp trống; dòng đầu phải là tiêu đề các cột',
        'ratings.csv:1, cột B: dấu ngoặc kép mở ở ô này không được đóng đúng chỗ; hãy đóng ở cuối ô, và viết đôi ("") dấu ngoặc kép bên trong ô',
      ],
      [
        'persons.csv:1: the file is empty; its first line must be the headings of the columns',
        'ratings.csv:1, column B: the quotation mark that opens this cell is not closed; close it where the cell ends, and double ("") those within',
      ],
    ));

  test.each([
    ['UTF-16 LE', Uint8Array.from([0xff, 0xfe, 0x69, 0, 0x64, 0])],
    ['TCVN3 (ABC)', Uint8Array.from([0x69, 0x64, 0x2c, 0xae, 0xb5, 0xb8, 0xcf, 0x0a])],
  ])('another encoding: %s', (encoding, bytes) =>
    expectRefused(
      { ...good, 'ratings.csv': bytes },
      [`“ratings.csv” ghi bằng ${encoding}, không phải UTF-8; hãy lưu lại dưới dạng “CSV UTF-8”`],
      [`“ratings.csv” is ${encoding}, not UTF-8; save it again as “CSV UTF-8”`],
    ),
  );

  test('a workbook that was only given another name', () =>
    expectRefused(
      { ...good, 'ratings.csv': Uint8Array.from([80, 75, 3, 4, 1, 2]) },
      ['“ratings.csv” là tài liệu Word hoặc Excel, không phải tệp CSV; hãy lưu lại dưới dạng “CSV UTF-8”'],
      ['“ratings.csv” is a document of Word or Excel, not a CSV file; save it again as “CSV UTF-8”'],
    ));

  test('files that nobody knows, two of one table, and no persons', () =>
    expectRefused(
      {
        'convictionss.csv': 'id\n',
        'ratings.csv': 'id\n',
        'các quý đã xếp loại.csv': 'id\n',
        'notes.txt': 'x',
      },
      [
        'không biết “convictionss.csv” chứa gì; có phải bạn muốn viết “convictions.csv”?',
        '“ratings.csv” và “các quý đã xếp loại.csv” cùng là một bảng; chỉ giữ một tệp',
        'thư mục không có persons.csv: tệp ghi mỗi người một dòng',
      ],
      [
        'nobody knows what “convictionss.csv” holds; did you mean “convictions.csv”?',
        '“ratings.csv” and “các quý đã xếp loại.csv” are the same table; keep one of them',
        'the folder has no persons.csv: the file with one row a person',
      ],
    ));
});

describe('lưu ý / notes', () => {
  test('one for the missing columns of a file, and one for lists whose number is not told', async () => {
    const { answers, warnings } = await reviewed(
      withLines('persons.csv', { 3: 'B,Người Hai,nữ,7 năm 6 tháng,,' }),
    );
    expect(answers[1]?.missing).toContain('convictions');
    expect(warnings.vi.map((note) => note.slice(0, 40))).toEqual([
      'persons.csv thiếu cột: cơ sở giam giữ, n',
      'convictions.csv thiếu cột: bộ luật được ',
      'chưa ghi số dòng của “các tội đã bị kết ',
    ]);
    expect(warnings.vi[1]).toMatch(/, số nạn nhân; các dữ kiện này được coi là chưa biết đối với mọi người$/);
    expect(warnings.en[2]).toBe(
      'the number of “convictions” is empty for 1 persons who have rows there (the first: persons.csv:3); their lists are taken as unknown',
    );
  });

  test('without a count column its rows are not used, and one note says so', async () => {
    const persons = 'id,số quý đã xếp loại\nA,2\n';
    const { answers, warnings } = await reviewed({
      ...good,
      'persons.csv': persons,
      'convictions.csv': 'id;term\nA;9y\n',
    });
    expect(answers[0]?.verdict).not.toBe('invalid');
    expect(warnings.en.filter((note) => note.includes('number of convictions,'))).toHaveLength(1);
    expect(warnings.en).toHaveLength(2);
  });
});

describe('dòng lệnh / the command line', () => {
  test.each(['vi', 'en'] as const)(
    'tells what is wrong with files, and notes, in the language asked for: %s',
    async (lang) => {
      const broken = await run(['review', RULES, folderOf({ 'persons.csv': 'x\n' })(''), '--lang', lang]);
      expect(broken).toMatchObject({ code: 1, out: '' });
      expect(broken.err).toMatch(
        lang === 'vi' ? /^persons\.csv:1, cột A “x”: không có/ : /^persons\.csv:1, column A “x”: no fact/,
      );
      const noted = await run([
        'review',
        RULES,
        folderOf(withLines('ratings.csv', { 4: '\t2025\t3\tkhá' }))(''),
        '--lang',
        lang,
      ]);
      expect(noted.code).toBe(3);
      expect(noted.err).toMatch(
        lang === 'vi' ? /^lưu ý: persons\.csv thiếu cột/ : /^note: persons\.csv has no column/,
      );
      expect(noted.err).toContain('\n  ratings.csv:4: ');
    },
  );

  test.each([
    [
      'vi',
      /^“hồ sơ\.csv” chỉ là một bảng; hồ sơ dạng CSV là một thư mục gồm “persons\.csv”, .*“convictions\.csv”/,
    ],
    [
      'en',
      /^“hồ sơ\.csv” is only one table; dossiers in CSV are a folder of “persons\.csv”, .*“convictions\.csv”/,
    ],
  ])('a table alone is not reviewed, and what belongs beside it is told: %s', async (lang, told) => {
    const alone = folderOf({ 'hồ sơ.csv': good['persons.csv'] ?? '' });
    const { code, out, err } = await run(['review', RULES, alone('hồ sơ.csv'), '--lang', lang]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(told);
  });

  test.each([
    ['vi', 'hãy ghi tên thư mục đó thay cho tên tệp'],
    ['en', 'name that folder instead of the file'],
  ])('a table of a folder of dossiers leads to the folder: %s', async (lang, told) => {
    const inside = folderOf(good);
    const { code, out, err } = await run(['review', RULES, inside('persons.csv'), '--lang', lang]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect(err).toContain(inside('.').replace(/\/\.$/, ''));
  });

  test('a table that is not there is told as such', async () => {
    const { code, err } = await run(['review', RULES, folderOf({})('dossiers.csv'), '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain('cannot open');
  });

  test('answers are never written over a file of the folder', async () => {
    const inside = folderOf(good);
    const { code, err } = await run(['review', RULES, inside(''), '--output', inside('ratings.csv')]);
    expect(code).toBe(2);
    expect(err).toContain('tệp đầu vào');
  });
});
