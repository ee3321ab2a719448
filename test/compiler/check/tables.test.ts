import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../compiler/diagnostics/mended.ts';
import { diagnose, findings } from '../../harness.ts';
import { declaring, expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

const domain: BothFaces = {
  vi: 'Điều 2 "Đối tượng" / "Persons"\n  chỉ xét khi loại án là tù có thời hạn hoặc chung thân đã giảm',
  en: 'Article 2 "Đối tượng" / "Persons"\n  considers only when kind of sentence is fixed term or commuted life',
};

/** A table that the rule of an Article uses, with the domain of Article 2 before it. */
const table = (
  vi: readonly string[],
  en: readonly string[],
  title: BothFaces = { vi: '"thời gian chuẩn" / "usual time"', en: '"thời gian chuẩn" / "usual time"' },
): BothFaces =>
  inDecision({
    vi: `bảng ${title.vi}\n${vi.map((row) => `  ${row}\n`).join('')}\n${domain.vi}\n\nĐiều 3 "A" / "A"\n  phải mức án ít nhất là thời gian chuẩn`,
    en: `table ${title.en}\n${en.map((row) => `  ${row}\n`).join('')}\n${domain.en}\n\nArticle 3 "A" / "A"\n  must satisfy term is at least usual time`,
  });

const marked: BothFaces = {
  vi: '«"thời gian chuẩn" / "usual time"»',
  en: '«"thời gian chuẩn" / "usual time"»',
};

const complete = {
  vi: [
    '| loại án            | mức án                | kết quả |',
    '| chung thân đã giảm | bất kỳ                | 14 năm  |',
    '| tù có thời hạn     | trên 8 năm            | 8 năm   |',
    '| tù có thời hạn     | trên 3 năm đến 8 năm  | 3 năm   |',
    '| tù có thời hạn     | từ 3 năm trở xuống    | 1 năm   |',
  ],
  en: [
    '| kind of sentence | term                 | result   |',
    '| commuted life    | any                  | 14 years |',
    '| fixed term       | over 8 years         | 8 years  |',
    '| fixed term       | over 3 to 8 years    | 3 years  |',
    '| fixed term       | at most 3 years      | 1 year   |',
  ],
};

const without = (rows: readonly string[], at: number): readonly string[] =>
  rows.filter((_, index) => index !== at);
const unmarked = (text: string): string => text.replace(/[«»]/g, '');

describe('bảng / tables', () => {
  test('a table that covers every case once says nothing', () => {
    expectNone(table(complete.vi, complete.en));
  });

  test('lengths are whole days: over 3 years begins at 3 years 1 day', () => {
    const exact = (rows: readonly string[], from: string, to: string): string[] =>
      rows.map((row) => row.replace(from, to));
    expectNone(
      table(
        exact(complete.vi, 'trên 3 năm đến 8 năm', 'từ 3 năm 1 ngày đến 8 năm'),
        exact(complete.en, 'over 3 to 8 years', 'from 3 years 1 day to 8 years'),
      ),
    );
  });

  test('a gap is shown with a person, and mended by the row that is missing', () => {
    const gap = table(without(complete.vi, 3), without(complete.en, 3), marked);
    expectOnly('tableGap', gap);
    const [found] = diagnose(unmarked(gap.vi));
    expect(found?.params).toEqual({
      example: {
        vi: 'loại án là tù có thời hạn, mức án 3 năm 1 ngày',
        en: 'kind of sentence is fixed term, term 3 years 1 day',
      },
      row: '| tù có thời hạn | trên 3 năm đến 8 năm | 14 năm |',
    });
    expect(found?.fix?.[0]?.text).toBe('\n  | tù có thời hạn     | trên 3 năm đến 8 năm  | 14 năm  |');
    expect(diagnose(unmarked(gap.en))[0]?.params['row']).toBe(
      '| fixed term | over 3 years to 8 years | 14 years |',
    );
    for (const text of [gap.vi, gap.en].map(unmarked)) {
      const fix = diagnose(text)[0]?.fix ?? [];
      expect(findings(applyEdits(text, fix)), text).toEqual([]);
    }
  });

  test('a whole kind may be missing', () => {
    const gap = table(without(complete.vi, 1), without(complete.en, 1), marked);
    expectOnly('tableGap', gap);
    expect(diagnose(unmarked(gap.vi))[0]?.params['row']).toBe('| chung thân đã giảm | bất kỳ | 8 năm |');
  });

  test('one case between two bands is a gap', () => {
    expectOnly(
      'tableGap',
      table(
        complete.vi.map((row) => row.replace('từ 3 năm trở xuống', 'dưới 3 năm        ')),
        complete.en.map((row) => row.replace('at most 3 years', 'under 3 years  ')),
        marked,
      ),
    );
  });

  test('at most three gaps of one table are told', () => {
    const rows = {
      vi: [
        '| mức án | kết quả |',
        ...[1, 3, 5, 7, 9].map((year) => `| từ ${year} năm đến ${year + 1} năm | 1 năm |`),
      ],
      en: [
        '| term | result |',
        ...[1, 3, 5, 7, 9].map((year) => `| from ${year} years to ${year + 1} years | 1 year |`),
      ],
    };
    expect(findings(table(rows.vi, rows.en).vi).map(({ key }) => key)).toEqual([
      'tableGap',
      'tableGap',
      'tableGap',
    ]);
  });

  test('two rows take no case together', () => {
    const overlap = table(
      complete.vi
        .map((row) =>
          row.includes('3 năm đến 8')
            ? `«${row.replace('trên 3 năm đến 8 năm', 'từ 3 năm đến 8 năm  ')}»`
            : row,
        )
        .map((row) => row)
        .toSpliced(4, 1, '«| tù có thời hạn     | từ 3 năm trở xuống    | 1 năm   |»')
        .map((row, at) => (at === 3 ? unmarked(row) : row)),
      complete.en
        .map((row) => row.replace('over 3 to 8 years', 'from 3 to 8 years'))
        .toSpliced(4, 1, '«| fixed term       | at most 3 years      | 1 year   |»'),
    );
    expectOnly('tableOverlap', overlap);
    expect(diagnose(unmarked(overlap.vi))[0]?.params).toEqual({
      example: {
        vi: 'loại án là tù có thời hạn, mức án 3 năm',
        en: 'kind of sentence is fixed term, term 3 years',
      },
      first: 3,
      second: 4,
    });
  });

  test('a row for which nothing is left is told once', () => {
    expectOnly(
      'unreachableRow',
      table(
        [...complete.vi, '«| tù có thời hạn | trên 10 năm | 9 năm |»'],
        [...complete.en, '«| fixed term | over 10 years | 9 years |»'],
      ),
    );
    expectOnly(
      'unreachableRow',
      table(
        [...complete.vi, '«| tù chung thân | bất kỳ | 9 năm |»'],
        [...complete.en, '«| life | any | 9 years |»'],
      ),
    );
    expectOnly(
      'unreachableRow',
      table(
        [...complete.vi, '«| tù có thời hạn | trên 30 năm | 9 năm |»'],
        [...complete.en, '«| fixed term | over 30 years | 9 years |»'],
      ),
    );
    expectOnly(
      'unreachableRow',
      table(
        [...complete.vi, '«| các trường hợp còn lại | bất kỳ | 9 năm |»'],
        [...complete.en, '«| all other cases | any | 9 years |»'],
      ),
    );
  });

  test('what falls under all other cases is listed', () => {
    const rest = table(
      [...complete.vi.slice(0, 3), '«| các trường hợp còn lại | bất kỳ | 9 năm |»'],
      [...complete.en.slice(0, 3), '«| all other cases | any | 9 years |»'],
    );
    expectOnly('restListing', rest);
    expect(diagnose(unmarked(rest.vi))[0]?.params['cases']).toEqual({
      vi: '(loại án là tù có thời hạn, mức án từ 8 năm trở xuống)',
      en: '(kind of sentence is fixed term, term at most 8 years)',
    });
  });

  test('yes and no, and values of a definition', () => {
    const rows = (vi: readonly string[], en: readonly string[], title?: BothFaces): BothFaces =>
      table(
        ['| đang mang thai | mức độ khuyết tật | kết quả |', ...vi],
        ['| pregnant | disability | result |', ...en],
        title,
      );
    expectNone(
      rows(
        [
          '| có | bất kỳ | 1 năm |',
          '| không | từ nặng trở lên | 1 năm |',
          '| không | không khuyết tật hoặc nhẹ | 2 năm |',
        ],
        [
          '| yes | any | 1 year |',
          '| no | at least severe | 1 year |',
          '| no | without disability or mild | 2 years |',
        ],
      ),
    );
    const gap = rows(
      [
        '| có | bất kỳ | 1 năm |',
        '| không | từ nặng trở lên | 1 năm |',
        '| không | không khuyết tật | 2 năm |',
      ],
      [
        '| yes | any | 1 year |',
        '| no | at least severe | 1 year |',
        '| no | without disability | 2 years |',
      ],
      marked,
    );
    expectOnly('tableGap', gap);
    expect(diagnose(unmarked(gap.vi))[0]?.params).toEqual({
      example: { vi: 'không mang thai, mức độ khuyết tật là nhẹ', en: 'not pregnant, disability is mild' },
      row: '| không | nhẹ | 1 năm |',
    });
  });

  test('a table without rows', () => {
    expectOnly(
      'emptyTable',
      declaring(
        {
          vi: '«bảng "thời gian chuẩn" / "usual time"\n  | giới tính | kết quả |»',
          en: '«table "thời gian chuẩn" / "usual time"\n  | sex | result |»',
        },
        { vi: 'mức án ít nhất là thời gian chuẩn', en: 'term is at least usual time' },
      ),
    );
  });

  test('a term of life is beyond the longest term', () => {
    const ofOffence = (vi: readonly string[], en: readonly string[], mark = false): BothFaces => {
      const title = mark ? '«"mức xét" / "term looked at"»' : '"mức xét" / "term looked at"';
      return inDecision({
        vi: `bảng ${title} của tội\n  | mức án của tội | kết quả |\n${vi.map((row) => `  ${row}\n`).join('')}\nĐiều 3 "A" / "A"\n  phải bị kết án về tội mà mức xét từ 1 năm trở lên`,
        en: `table ${title} of an offence\n  | term for the offence | result |\n${en.map((row) => `  ${row}\n`).join('')}\nArticle 3 "A" / "A"\n  must satisfy convicted of an offence where term looked at is at least 1 year`,
      });
    };
    expectNone(
      ofOffence(
        ['| dưới 5 năm | 6 tháng |', '| từ 5 năm trở lên | 2 năm |'],
        ['| under 5 years | 6 months |', '| at least 5 years | 2 years |'],
      ),
    );
    const gap = ofOffence(
      ['| dưới 5 năm | 1 năm |', '| từ 5 năm đến 30 năm | 2 năm |'],
      ['| under 5 years | 1 year |', '| from 5 years to 30 years | 2 years |'],
      true,
    );
    expectOnly('tableGap', gap);
    expect(diagnose(unmarked(gap.vi))[0]?.params).toEqual({
      example: { vi: 'mức án của tội là tù chung thân', en: 'term for the offence is life' },
      row: '| trên 30 năm | 1 năm |',
    });
  });
});

test('một dòng một mốc / a row has one amount', () => {
  expectOnly(
    'wrongPlaceOfName',
    inDecision({
      vi: 'bảng "khung" / "measure"\n  | mức án | kết quả |\n  | 1 năm, «2 năm» | 1 năm |\n  | còn lại | 2 năm |\n\nĐiều 3 "A" / "A"\n  phải mức án trên khung',
      en: 'table "khung" / "measure"\n  | term | result |\n  | 1 year, «2 years» | 1 year |\n  | all other cases | 2 years |\n\nArticle 3 "A" / "A"\n  must term is over measure',
    }),
  );
});
