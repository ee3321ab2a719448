/** A name is the same name however it is typed, also where a file is read before its names are known. */
import { expect, it } from 'vitest';
import { compileText, heads } from '../harness.ts';

const decided = (body: string): unknown => {
  const outcome = compileText(`${heads.vi}${body}`);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ key }) => key).join());
  return outcome.value;
};

const lists = (other: string): string =>
  `danh mục tội "nhóm một" / "first"\n  - ${other}\n  - giết người\n\ndanh mục tội "nhóm hòa" / "second"\n  - cướp tài sản\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải bị kết án về tội thuộc nhóm một`;

it('finds the members of a list that is declared further down, in capitals, decomposed or with the tone elsewhere', () => {
  const plain = decided(lists('nhóm hòa'));
  expect(JSON.stringify(plain)).toContain('2015/168');
  for (const other of ['NHÓM HÒA', 'nhóm hòa'.normalize('NFD'), 'nhóm hoà', 'second', '"Nhóm hòa"'])
    expect(decided(lists(other))).toEqual(plain);
});

const reading = (code: string): string =>
  `định nghĩa "được tính" / "counted" khi\n  cách hiểu ${code} "chặt" / "strict": đang mang thai\n    căn cứ "a" / "a"\n  chọn "chặt"\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải được tính`;

it('reads the code of a reading in any case', () => {
  expect(decided(reading('A9b'))).toEqual(decided(reading('A9B')));
});
