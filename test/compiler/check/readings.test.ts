/** A reading that is not chosen can be chosen for a run: it is checked as if it were. */
import { describe, test } from 'vitest';
import { declaring, expectNone, expectOnly } from './only.ts';
import type { BothFaces } from './only.ts';

const condition: BothFaces = { vi: 'X', en: 'Y' };

const readings = (vi: readonly [string, string], en: readonly [string, string]): BothFaces => ({
  vi: `định nghĩa "X" / "Y" khi
  cách hiểu A1 "một" / "one":
    ${vi[0]}
    căn cứ "a" / "a"
  cách hiểu "hai" / "two":
    ${vi[1]}
    căn cứ "b" / "b"
  chọn "một"`,
  en: `definition "X" / "Y" when
  reading A1 "một" / "one":
    ${en[0]}
    source "a" / "a"
  reading "hai" / "two":
    ${en[1]}
    source "b" / "b"
  choose "one"`,
});

describe('cách hiểu không được chọn / readings that are not chosen', () => {
  test('say what is known, of the right kind', () => {
    expectNone(
      declaring(
        readings(['đang mang thai', 'đã lập công lớn'], ['pregnant', 'earned great merit']),
        condition,
      ),
    );
    expectOnly(
      'misspelled',
      declaring(
        readings(['đang mang thai', '«đã lập công lớm»'], ['pregnant', '«earned great meritt»']),
        condition,
      ),
    );
    expectOnly(
      'cannotCompare',
      declaring(
        readings(
          ['đang mang thai', 'số tiền án ít nhất là «3 năm»'],
          ['pregnant', 'number of prior convictions is at least «3 years»'],
        ),
        condition,
      ),
    );
  });

  const value = (second: BothFaces): BothFaces => ({
    vi: `định nghĩa "X" / "Y" là
  cách hiểu A1 "một" / "one":
    5 năm
    căn cứ "a" / "a"
  cách hiểu "hai" / "two":
    ${second.vi}
    căn cứ "b" / "b"
  chọn "một"`,
    en: `definition "X" / "Y" is
  reading A1 "một" / "one":
    5 years
    source "a" / "a"
  reading "hai" / "two":
    ${second.en}
    source "b" / "b"
  choose "one"`,
  });

  test('have exceptions that never hold together with different values', () => {
    const asked = { vi: 'mức án ít nhất là X', en: 'term is at least Y' };
    expectNone(
      declaring(
        value({
          vi: '5 năm, trừ trường hợp giới tính là nam thì 3 năm, trừ trường hợp giới tính là nữ thì 4 năm',
          en: '5 years, except where sex is male in which case 3 years, except where sex is female in which case 4 years',
        }),
        asked,
      ),
    );
    expectOnly(
      'exceptionsOverlap',
      declaring(
        value({
          vi: '5 năm, trừ trường hợp đang mang thai thì 3 năm, trừ trường hợp đã lập công lớn thì «4 năm»',
          en: '5 years, except where pregnant in which case 3 years, except where earned great merit in which case «4 years»',
        }),
        asked,
      ),
    );
  });

  /** The reading taken is always 5 years: a row for more is only reached under the other one. */
  test('are covered by a table over their definition', () => {
    const second = { vi: 'mức án', en: 'term' };
    const asked = { vi: 'mức án ít nhất là T', en: 'term is at least T' };
    const table = (rows: BothFaces): BothFaces => ({
      vi: `${value(second).vi}\n\nbảng ${rows.vi}`,
      en: `${value(second).en}\n\ntable ${rows.en}`,
    });
    expectNone(
      declaring(
        table({
          vi: '"T" / "T"\n  | X | kết quả |\n  | từ 6 năm trở xuống | 1 năm |\n  | trên 6 năm | 2 năm |',
          en: '"T" / "T"\n  | Y | result |\n  | at most 6 years | 1 year |\n  | over 6 years | 2 years |',
        }),
        asked,
      ),
    );
    expectOnly(
      'tableGap',
      declaring(
        table({
          vi: '«"T" / "T"»\n  | X | kết quả |\n  | từ 6 năm trở xuống | 1 năm |',
          en: '«"T" / "T"»\n  | Y | result |\n  | at most 6 years | 1 year |',
        }),
        asked,
      ),
    );
  });
});
