/** What becomes of a change: noticed by a case, proved to change nothing, dismissed with a reason, or let pass. */
import { describe, expect, it } from 'vitest';
import { excluding, idsOf, priors, tryAll } from './trials.ts';

const twoPriors = excluding('khi số tiền án từ 02 tiền án trở lên');

describe('a threshold', () => {
  it('is guarded by a case on each side of it', () => {
    const { surviving, refused } = tryAll(twoPriors, priors({ 1: 'eligible', 2: 'ineligible' }));
    expect(idsOf(surviving.filter(({ home }) => home.owner === '4.1'))).toEqual([]);
    // Neither may Article 3 refer to itself or to an Article 5, nor be left without the Article 4 that it names.
    expect(refused).toBe(3);
  });

  it('is not guarded by cases far from it', () => {
    const { surviving } = tryAll(twoPriors, priors({ 0: 'eligible', 3: 'ineligible' }));
    expect(idsOf(surviving.filter(({ home }) => home.owner === '4.1'))).toEqual([
      '4.1/mốc-1/>',
      '4.1/ngưỡng-1/+1',
      '4.1/ngưỡng-1/−1',
    ]);
  });
});

describe('what nobody could notice is proved', () => {
  it('where another condition already covers what is new', () => {
    const rule = `khi một trong các trường hợp sau:
  - số tiền án từ 02 tiền án trở lên
  - số tiền án bằng 01 tiền án và trước đó đã được đặc xá`;
    const { counted } = tryAll(excluding(rule), priors({ 2: 'ineligible' }));
    expect(idsOf(counted)).toContain('4.1/mốc-2/>=');
    expect(idsOf(counted)).not.toContain('4.1/mốc-2/<=');
  });

  it('where an amount cannot be less', () => {
    const rule = 'khi số tiền án từ 01 tiền án trở lên hoặc số tiền án bằng 0 tiền án';
    const { counted } = tryAll(excluding(rule), priors({ 0: 'ineligible' }));
    expect(idsOf(counted)).toContain('4.1/mốc-2/<=');
  });

  it('where a list of offences is taken out of another', () => {
    const lists = `danh mục tội "nhóm lớn" / "large group"
  - BLHS 2015 điều 108 đến 112

danh mục tội "nhóm nhỏ" / "small group"
  - BLHS 2015 điều 109, 110

`;
    const rule = `khi bị kết án về tội mà đủ các điều kiện sau:
  - tội thuộc nhóm lớn
  - tội không thuộc nhóm nhỏ`;
    const { counted } = tryAll(
      lists + excluding(rule),
      priors({ 2: 'eligible' }).replace('eligible', 'undetermined'),
    );
    const ids = idsOf(counted);
    expect(ids).toContain('largeGroup/mục-1/bỏ-2015/109');
    expect(ids).toContain('largeGroup/mục-1/bỏ-2015/110');
    expect(ids).not.toContain('largeGroup/mục-1/bỏ-2015/111');
    expect(ids).not.toContain('smallGroup/mục-1/bỏ-2015/109');
  });

  it('where two tables together say the same', () => {
    const tables = `bảng "quý cần có" / "quarters needed"
  | mức án              | kết quả |
  | trên 3 năm          | 2 quý   |
  | từ 3 năm trở xuống  | 1 quý   |

bảng "quý được thiếu" / "quarters that may lack"
  | mức án              | kết quả |
  | trên 3 năm          | 1 quý   |
  | từ 3 năm trở xuống  | 0 quý   |

định nghĩa "số quý" / "quarters in a row" là
  số quý liên tục gần nhất mà được xếp loại từ khá trở lên

`;
    const rule = 'khi số quý dưới (quý cần có trừ đi quý được thiếu, nhưng ít nhất là 1 quý)';
    const { counted, surviving } = tryAll(
      tables + excluding(rule),
      priors({ 2: 'eligible' }).replace('eligible', 'undetermined'),
    );
    // A day under three years, one quarter is needed whether one may lack or none; a day above, two or one.
    expect(idsOf(counted)).toContain('quartersThatMayLack/dòng-1/1080−1');
    expect(idsOf(surviving)).toContain('quartersThatMayLack/dòng-1/1080+1');
  });
});

describe('a reason in the file of cases', () => {
  const dismissing = (id: string): string => `
changesThatDecideAlike:
  - ids: ["${id}"]
    because: { vi: "luật nói thế", en: "the law says so" }
`;

  it('takes a change out of those that go unnoticed, in either language', () => {
    for (const id of ['4.1/ngưỡng-1/+1', '4.1/threshold-1/+1']) {
      const { surviving, dismissed, stale } = tryAll(
        twoPriors,
        priors({ 0: 'eligible', 3: 'ineligible' }, dismissing(id)),
      );
      expect(idsOf(surviving.filter(({ home }) => home.owner === '4.1'))).toEqual([
        '4.1/mốc-1/>',
        '4.1/ngưỡng-1/−1',
      ]);
      expect(dismissed.map(({ mutant, alike }) => [mutant.id.vi, alike.because.en])).toEqual([
        ['4.1/ngưỡng-1/+1', 'the law says so'],
      ]);
      expect(stale).toEqual([]);
    }
  });

  it('is told to be stale where a case notices the change, and where there is no such change', () => {
    for (const id of ['4.1/ngưỡng-1/+1', '4.9/ngưỡng-1/+1']) {
      const { dismissed, stale } = tryAll(
        twoPriors,
        priors({ 1: 'eligible', 2: 'ineligible' }, dismissing(id)),
      );
      expect(dismissed).toEqual([]);
      expect(stale.map((each) => each.id)).toEqual([id]);
    }
  });
});
