/** Every comment stays at the thing it speaks of, in either language. */
import { expect, it } from 'vitest';
import { heads } from '../harness.ts';
import { expectEquations, formatted, translated } from './equations.ts';

const cases: Readonly<Record<string, { readonly from: string; readonly vi: string; readonly en: string }>> = {
  'on a line of its own, before': {
    from: `# mở đầu
Điều 3 "A" / "A"

      # về điều kiện
  phải đang mang thai`,
    vi: `# mở đầu
Điều 3 "A" / "A"
  # về điều kiện
  phải đang mang thai`,
    en: `# mở đầu
Article 3 "A" / "A"
  # về điều kiện
  must satisfy pregnant`,
  },
  'at the end of a line': {
    from: `Điều 3 "A" / "A"    # đầu đề
  phải   đang mang thai# điều kiện`,
    vi: `Điều 3 "A" / "A" # đầu đề
  phải đang mang thai # điều kiện`,
    en: `Article 3 "A" / "A" # đầu đề
  must satisfy pregnant # điều kiện`,
  },
  'between bullets, and after the last one': {
    from: `Điều 3 "A" / "A"
  phải đủ các điều kiện sau: # mở
    # một
    - đang mang thai # cạnh một
    # hai
    - giới tính là nữ
    # hết`,
    vi: `Điều 3 "A" / "A"
  phải đủ các điều kiện sau: # mở
    # một
    - đang mang thai # cạnh một
    # hai
    - giới tính là nữ
    # hết`,
    en: `Article 3 "A" / "A"
  must satisfy all of the following: # mở
    # một
    - pregnant # cạnh một
    # hai
    - sex is female
    # hết`,
  },
  'inside a table': {
    from: `bảng "mức" / "measure" # bảng
  # cột
  | giới tính | kết quả | # đầu
  | nam | 1 năm | # nam
  # nữ
  | nữ | 12 năm |
  # hết

Điều 3 "A" / "A"
  mức án phải trên mức`,
    vi: `bảng "mức" / "measure" # bảng
  # cột
  | giới tính | kết quả | # đầu
  | nam       | 01 năm  | # nam
  # nữ
  | nữ        | 12 năm  |
  # hết

Điều 3 "A" / "A"
  mức án phải trên mức`,
    en: `table "mức" / "measure" # bảng
  # cột
  | sex    | result   | # đầu
  | male   | 1 year   | # nam
  # nữ
  | female | 12 years |
  # hết

Article 3 "A" / "A"
  term must be over measure`,
  },
  'before a dedent and at the end of the file': {
    from: `Điều 3 "A" / "A"
  phải đủ điều kiện tại khoản 1

  khoản 1 "B" / "B"
    phải đang mang thai
    # về điều kiện ấy
  # về khoản 1

# về Điều 4
Điều 4 "C" / "C"
  không đặt điều kiện vì "d" / "d"

# cuối tệp`,
    vi: `Điều 3 "A" / "A"
  phải đủ điều kiện tại khoản 1

  khoản 1 "B" / "B"
    phải đang mang thai
    # về điều kiện ấy
  # về khoản 1

# về Điều 4
Điều 4 "C" / "C"
  không đặt điều kiện vì "d" / "d"

# cuối tệp`,
    en: `Article 3 "A" / "A"
  must meet clause 1

  clause 1 "B" / "B"
    must satisfy pregnant
    # về điều kiện ấy
  # về khoản 1

# về Điều 4
Article 4 "C" / "C"
  sets no condition because "d" / "d"

# cuối tệp`,
  },
  'inside a sentence of several lines': {
    from: `Điều 3 "A" / "A"
  phải đang mang thai # một
    # trước hai
    và giới tính là nữ # hai
    và
      đã lập công lớn`,
    vi: `Điều 3 "A" / "A"
  phải đang mang thai # một
    # trước hai
    và giới tính là nữ # hai
    và đã lập công lớn`,
    en: `Article 3 "A" / "A"
  must satisfy pregnant # một
    # trước hai
    and sex is female # hai
    and earned great merit`,
  },
  'beside an exception': {
    from: `Điều 3 "A" / "A"
  phải đang mang thai # điều kiện
  trừ trường hợp giới tính là nam # ngoại lệ`,
    vi: `Điều 3 "A" / "A"
  phải đang mang thai # điều kiện
  trừ trường hợp giới tính là nam # ngoại lệ`,
    en: `Article 3 "A" / "A"
  must satisfy pregnant # điều kiện
  except where sex is male # ngoại lệ`,
  },
};

for (const [name, { from, vi, en }] of Object.entries(cases)) {
  it(name, () => {
    const text = `${heads.vi}${from}\n`;
    expect(formatted(text)).toBe(`${heads.vi}${vi}\n`);
    expect(translated(text, 'en')).toBe(`${heads.en}${en}\n`);
    expectEquations(text, 'vi');
  });
}

it('keeps a comment above the head of the file and between its lines', () => {
  const text = heads.vi
    .replace('quyết định', '# đầu tệp\n\nquyết định')
    .replace('  tính đến', '  # mốc\n  tính đến')
    .replace('"schema/offences.yaml"\n', '"schema/offences.yaml" # hai tệp\n')
    .concat('Điều 3 "A" / "A"\n  phải đang mang thai\n');
  expect(formatted(text)).toBe(text);
  expectEquations(text, 'vi');
});

it('puts the comments of lines that are joined before the line, in order', () => {
  const text = `${heads.vi}định nghĩa "a" / "a" là
  mức án # một
    cộng với 1 ngày # hai

Điều 3 "A" / "A"
  mức án phải dưới a
`;
  expect(formatted(text)).toContain('là\n  # một\n  mức án cộng với 01 ngày # hai\n');
  expectEquations(text, 'vi');
});

it('puts a comment before conditions that are joined in one line above the line, whose end is the last one’s', () => {
  const from = (comment: string): string => `Điều 3 "A" / "A"
  khi bị kết án về tội ${comment}mà (do cố ý và mức án của tội trên 03 năm)`;
  const text = `${heads.vi}${from('# một\n    ')}\n`;
  expect(formatted(text)).toBe(`${heads.vi}${from('').replace('  khi', '  # một\n  khi')}\n`);
  expectEquations(text, 'vi');
});

it('keeps a comment on its line before the exception of a definition', () => {
  const text = `${heads.vi}định nghĩa "x" / "y" khi
  đang mang thai # điều kiện
  trừ trường hợp giới tính là nam # ngoại lệ

Điều 3 "A" / "A"
  phải x
`;
  expect(formatted(text)).toBe(text);
  expectEquations(text, 'vi');
});

it('takes a comment between two things for the next one, however deep its neighbours are indented', () => {
  const from = `Điều 3 "A" / "A"
      phải đủ điều kiện tại các khoản sau
      # về khoản 1
  khoản 1 "B" / "B"
    phải đang mang thai`;
  expect(formatted(`${heads.vi}${from}\n`)).toBe(`${heads.vi}Điều 3 "A" / "A"
  phải đủ điều kiện tại các khoản sau

  # về khoản 1
  khoản 1 "B" / "B"
    phải đang mang thai
`);
  expectEquations(`${heads.vi}${from}\n`, 'vi');
});

it('keeps a comment after the last line of the head, in whatever order its lines were written', () => {
  const lines = heads.vi.trimEnd().split('\n');
  const text = [
    lines[0],
    lines[3],
    lines[1],
    lines[2],
    '  # sau cùng',
    '',
    'Điều 3 "A" / "A"',
    '  phải đang mang thai',
    '',
  ].join('\n');
  expect(formatted(text)).toContain('"schema/offences.yaml"\n  # sau cùng\n');
  expectEquations(text, 'vi');
});
