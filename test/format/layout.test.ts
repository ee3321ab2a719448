/** The one layout: spellings, tables, long lines, empty lines, and what never changes. */
import { describe, expect, it } from 'vitest';
import { read } from '../docs/pages.ts';
import { compileText, heads, hostOf } from '../harness.ts';
import { readable } from '../../compiler/print.ts';
import { formatText } from '../../grammar/format.ts';
import { createSource, displayWidth } from '../../grammar/index.ts';
import { expectEquations, formatted, translated } from './equations.ts';

const article = 'Điều 3 "A" / "A"\n  phải đang mang thai\n';
const body = (text: string): string => formatted(heads.vi + text).slice(heads.vi.length);
const abroad = (text: string): string => translated(heads.vi + text, 'en').slice(heads.en.length);

describe('spelling', () => {
  it.each([
    ['ĐIỀU 3 "A" / "A"\n  PHẢI ĐANG MANG THAI\n', article],
    ['Điều 3 “A” / “A”\r\n\tphải đang\u00a0mang   thai\r\n', article],
    [article.normalize('NFD'), article],
    ['Điều 3 "A" / "A"\n  phải pregnant\n', article],
    [
      'Điều 3 "A" / "A"\n  phải mức án từ 7 đến 15 năm\n',
      'Điều 3 "A" / "A"\n  phải mức án từ 07 năm đến 15 năm\n',
    ],
    [
      'Điều 3 "A" / "A"\n  mức án phải ít nhất 7 năm\n',
      'Điều 3 "A" / "A"\n  mức án phải từ 07 năm trở lên\n',
    ],
    [
      'Điều 3 "A" / "A"\n  phải ngày sinh dưới 1/2/1990\n',
      'Điều 3 "A" / "A"\n  phải ngày sinh dưới 01/02/1990\n',
    ],
    [
      'Điều 3 "A" / "A"\n  phải tất cả:\n   • đang mang thai\n   – giới tính là nữ\n',
      'Điều 3 "A" / "A"\n  phải đủ các điều kiện sau:\n    - đang mang thai\n    - giới tính là nữ\n',
    ],
  ])('%j', (from, to) => {
    expect(body(from)).toBe(to);
  });

  it('puts one pair of brackets for several around one condition', () => {
    const text =
      'Điều 3 "A" / "A"\n  phải (((đang mang thai hoặc giới tính là nam))) và ((đã lập công lớn))\n';
    expect(body(text)).toContain('phải (đang mang thai hoặc giới tính là nam) và (đã lập công lớn)\n');
    expectEquations(heads.vi + text, 'vi');
  });

  it('leaves titles and quoted texts as they are, whatever stands in them', () => {
    const text = 'Điều 3 "Phạm tội “nặng”; 7 năm # hay hơn" / «"Grave" offences»\n  phải "đang mang thai"\n';
    expect(body(text)).toBe(text);
    expectEquations(heads.vi + text, 'vi');
  });

  it('says in each language what only that language says', () => {
    const text = 'Điều 3 "A" / "A"\n  tình trạng phải là đang chấp hành án\n';
    expect(abroad(text)).toBe('Article 3 "A" / "A"\n  status must be serving\n');
    expect(abroad('Điều 3 "A" / "A"\n  phải không (giới tính là nam)\n')).toBe(
      'Article 3 "A" / "A"\n  must not (sex is male)\n',
    );
    const all = 'Điều 3 "A" / "A"\n  phải đủ điều kiện tại khoản 1 và khoản 2\n\n';
    const clauses = ['1', '2']
      .map((n) => `  khoản ${n} "${n}" / "${n}"\n    phải đang mang thai\n`)
      .join('\n');
    expect(abroad(all + clauses)).toContain('  must meet clause 1 and clause 2\n');
  });
});

describe('brackets that only one language needs', () => {
  it('stand in both, so that a negation never becomes another word', () => {
    const [vi, en] = ['phải không (thuộc trường hợp tại khoản 1)', 'must not (falls under clause 1)'];
    const clause = '\n\n  clause 1 "B" / "B"\n    when pregnant\n';
    const text = `${heads.en}Article 3 "A" / "A"\n  must not falls under clause 1${clause}`;
    expect(formatted(text)).toContain(`${en}\n`);
    expect(translated(text, 'vi')).toContain(`${vi}\n`);
    expectEquations(text, 'en');
  });

  it('keep a list of values or offences from taking in a name that is printed in quotes', () => {
    const text = `định nghĩa "được giảm" / "reduced, once" khi
  đang mang thai

định nghĩa "số ấy" / "that number; b" là
  mức án

Điều 3 "A" / "A"
  khi tình trạng là đang chấp hành án, tạm đình chỉ hoặc được giảm

Điều 4 "A" / "A"
  khi bị kết án về tội thuộc cướp tài sản hoặc số ấy cộng với 3 năm trên 5 năm
`;
    expect(body(text)).toContain(
      'khi (tình trạng là đang chấp hành án hoặc tạm đình chỉ) hoặc "được giảm"\n',
    );
    expect(body(text)).toContain('(bị kết án về tội thuộc cướp tài sản) hoặc "số ấy" cộng với 03 năm trên');
    expectEquations(heads.vi + text, 'vi');
  });

  it('keep apart what the other language ends by itself', () => {
    const text = `định nghĩa "a" / "a" là
  số quý liên tục gần nhất mà được xếp loại từ khá trở lên cộng với 1 quý

Điều 3 "A" / "A"
  phải a từ 4 quý trở lên
`;
    expect(abroad(text)).toContain('quarters where (rated at least fair) plus 1 quarter\n');
    expectEquations(heads.vi + text, 'vi');
  });
});

describe('tables', () => {
  it('align by what a reader sees, in letters of one sign or two', () => {
    const text = `bảng "mức" / "measure"
  |giới tính|tình trạng|kết quả|
  | nam |bất kỳ| 1 năm|
  |nữ|đang chấp hành án, tạm đình chỉ hoặc được hoãn chấp hành án|không giới hạn|

Điều 3 "A" / "A"
  mức án phải trên mức
`;
    const rows = formatted(heads.vi + text.normalize('NFD'))
      .split('\n')
      .filter((line) => line.startsWith('  |'));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
    const bars = rows.map((row) =>
      [...row.matchAll(/\|/g)].map(({ index }) => displayWidth(row.slice(0, index))),
    );
    expect(new Set(bars.map(String)).size).toBe(1);
  });
});

describe('long lines', () => {
  const long = `Điều 3 "A" / "A"
  phải tình trạng là đang chấp hành án và mức án từ 7 năm đến 15 năm và loại án là tù có thời hạn và giới tính là nữ
`;

  it('go on below, before each connective', () => {
    expect(body(long)).toBe(`Điều 3 "A" / "A"
  phải tình trạng là đang chấp hành án
    và mức án từ 07 năm đến 15 năm
    và loại án là tù có thời hạn
    và giới tính là nữ
`);
    expectEquations(heads.vi + long, 'vi');
  });

  it('go on below in a sum, in an exception, in a row of articles', () => {
    const numbers = Array.from({ length: 30 }, (_, at) => String(123 + at)).join(', ');
    const text = `danh mục tội "nhóm" / "group"
  - BLHS 2015 điều ${numbers}

định nghĩa "độ dài" / "some length" là
  8 năm 11 tháng 29 ngày cộng với 7 năm 11 tháng 29 ngày cộng với 6 năm 11 tháng 29 ngày, nhưng ít nhất là 10 năm, trừ trường hợp đang mang thai thì 10 năm

Điều 3 "A" / "A"
  phải độ dài trên 1 năm và không (bị kết án về tội thuộc nhóm)
`;
    const lines = body(text).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 110)).toEqual([]);
    expectEquations(heads.vi + text, 'vi');
  });

  it.each(['decisions/2026.rules', 'decisions/common.rules', 'test/fixtures/2026.en.rules'])(
    'are none in %s, but for titles, rows and comments',
    (path) => {
      const lines = read(path)
        .split('\n')
        .filter((line) => !/" \/ "|^\s*[|#]/.test(line));
      expect(lines.filter((line) => displayWidth(line) > 110)).toEqual([]);
    },
  );
});

describe('empty lines', () => {
  it('group, one of several, and stand before every provision', () => {
    const text = `Điều 3 "A" / "A"


  áp dụng khi giới tính là nữ



  phải đủ điều kiện tại khoản 1
  khoản 1 "B" / "B"
    phải đang mang thai
Điều 5 "C" / "C"
  không đặt điều kiện vì "d" / "d"



`;
    expect(body(text)).toBe(`Điều 3 "A" / "A"
  áp dụng khi giới tính là nữ

  phải đủ điều kiện tại khoản 1

  khoản 1 "B" / "B"
    phải đang mang thai

Điều 5 "C" / "C"
  không đặt điều kiện vì "d" / "d"
`);
  });
});

it('names the parent of a paragraph that would be read as part of the point before it', () => {
  const text = `Điều 3 "A" / "A"
  phải đủ điều kiện tại khoản 1

  khoản 1 "B" / "B"
    phải đủ điều kiện tại điểm a và đoạn 2 khoản này

    điểm a "C" / "C"
      phải đang mang thai

    đoạn 2 khoản 1 "D" / "D"
      phải giới tính là nữ
`;
  expect(compileText(heads.vi + text).ok).toBe(true);
  expect(body(text)).toBe(text);
  expect(abroad(text)).toContain('    paragraph 2 of clause 1 "D" / "D"\n');
  expectEquations(heads.vi + text, 'vi');
});

it('leaves lists and properties where they stand, before the provisions or after', () => {
  const text = `khẳng định "đầu" / "first": giới tính là nữ

Điều 3 "A" / "A"
  phải đang mang thai

# Kiểm tra chính quy tắc này.
khẳng định "mẹ" / "mother": nếu đang mang thai thì giới tính là nữ

Điều 5 "C" / "C"
  không đặt điều kiện vì "d" / "d"

danh mục tội "nhóm" / "group"
  - giết người
`;
  expect(body(text)).toBe(text);
  expectEquations(heads.vi + text, 'vi');
});

it('needs only the phrases of a file to lay it out in its own language', () => {
  const path = 'decisions/2026.rules';
  const opened = readable('2026.rules', hostOf({}));
  if (!opened.ok) throw new Error('decision 457 cannot be read');
  const text = read(path).replaceAll(/^ +/gm, (blank) => blank + blank);
  expect(formatText(createSource(path, text), opened.value.known.lexicon)).toEqual({
    ok: true,
    text: read(path),
  });
  const broken = formatText(createSource(path, `${text}\nĐiều`), opened.value.known.lexicon);
  expect(broken).toMatchObject({ ok: false, faults: [{ key: 'unexpected' }] });
});
