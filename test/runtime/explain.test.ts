/** What an explanation says, and above all that it cannot be read the wrong way. */
import { describe, expect, it } from 'vitest';
import { explain } from 'dacxa/decisions/2026';
import type { Inmate } from 'dacxa/decisions/2026';
import { renderExplanation } from 'dacxa/runtime';
import type { Options } from 'dacxa/runtime';
import { benign } from '../generators/dossiers.ts';
import type { Dossier } from '../generators/dossiers.ts';
import { showAmount, showNumber } from '../../runtime/show.ts';
import { provisionName } from '../../runtime/provision-name.ts';

const person = benign('A');
const [offence = {}] = person.convictions ?? [];

const said = (change: Partial<Dossier>, lang: 'vi' | 'en' = 'vi', options?: Options): string =>
  renderExplanation(explain({ ...person, ...change } as Inmate, options), lang);

const since = (detainedFrom: string): Partial<Dossier> => ({
  sentence: { ...person.sentence, detainedFrom },
  convictions: [{ ...offence, offenceDate: '2022-01-01' }],
});

describe('who is eligible', () => {
  it('is told by the route, with the amounts that meet it', () => {
    const text = said({});
    expect(text).toContain('Đủ điều kiện theo Điều 3 khoản 1 — Người đang chấp hành án');
    expect(text).toContain('thời gian đã chấp hành: 4 năm; thời gian phải chấp hành: 3 năm → dư 1 năm');
    expect(text).toContain('· Điều 4 — Các trường hợp không được đề nghị đặc xá: không có khoản nào áp dụng');
    expect(text).not.toContain('✗');
  });

  it('hears which circumstance opened the route', () => {
    const text = said({ ...since('2023-12-31'), greatMerit: true });
    expect(text).toContain('thuộc đối tượng vì:\n      ✓ Điều 3 khoản 3 điểm a — Lập công lớn');
  });

  it('hears when it was exactly enough', () => {
    expect(said(since('2023-05-31'))).toContain('→ vừa đủ');
    expect(said(since('2023-05-31'), 'en')).toContain('→ exactly enough');
  });
});

describe('who is not', () => {
  it('hears what fails, and by how much', () => {
    expect(said(since('2023-07-15'))).toContain(
      'thời gian đã chấp hành: 2 năm 10 tháng 16 ngày; thời gian phải chấp hành: 3 năm → thiếu 1 tháng 14 ngày',
    );
    expect(said(since('2023-07-15'), 'en')).toContain('→ 1 month 14 days short');
  });

  it('hears what the record says instead', () => {
    expect(said({ ratingSince: 'average' })).toContain(
      '✗ xếp loại thời gian tiếp theo từ khá trở lên (hồ sơ ghi: trung bình)',
    );
  });

  it('is not told what is met', () => {
    const text = said({ ratingSince: 'average' });
    expect(text).not.toContain('đã xong án phí');
    expect(text).toContain('· Điều 3 khoản 2 — Người đang được tạm đình chỉ: không áp dụng với người này');
  });

  it('hears nothing else when not considered at all', () => {
    const text = said({ status: 'postponed' });
    expect(text).toContain('(hồ sơ ghi: được hoãn chấp hành án)');
    expect(text).not.toContain('Điều 3');
  });
});

describe('who is excluded', () => {
  const robbery = { convictions: [{ ...offence, article: '168', weapon: true }] };

  it('reads that an exclusion applies in plain words, and never a tick beside one', () => {
    const text = said(robbery);
    const article = text.slice(text.indexOf('\n✗ Điều 4'));
    expect(article).toContain(
      '✗ Điều 4 khoản 9 — Cướp, bắt cóc nhằm chiếm đoạt tài sản: CÓ áp dụng, bị loại trừ',
    );
    expect(article).toContain('tội thứ 1 (convictions[0]) — BLHS 2015 điều 168: đúng');
    expect(article).not.toContain('✓');
  });

  it('hears by how much a limit is passed, not how much is “to spare”', () => {
    expect(said(robbery)).toContain('thời hạn còn lại tối đa với tội cướp: 2 năm → vượt 3 năm');
    expect(said(robbery, 'en')).toContain('→ 3 years over the limit');
  });

  it('is not shown the exclusions that do not apply', () => {
    expect(said(robbery)).not.toContain('Điều 4 khoản 13');
  });
});

describe('who is undetermined', () => {
  it('hears what to add, by name and key, and whose offence', () => {
    const text = said({ fine: null, convictions: [{ ...offence, article: '134', organised: null }] });
    expect(text).toContain('  - hình phạt tiền (fine)');
    expect(text).toContain('  - tội thứ 1: có tổ chức (convictions[0].organised)');
    expect(text).toContain('? Điều 4 khoản 8 ý 2 — Cố ý gây thương tích: chưa rõ có áp dụng hay không');
  });

  it('sees the bounds of what is not known', () => {
    const ratings = (person.ratings ?? []).slice(-7);
    const text = said({ ratings: [{ year: 2024, quarter: 2, grade: null }, ...ratings] });
    expect(text).toContain('số quý khá liền kề: chưa rõ (từ 7 quý đến 8 quý); số quý theo mức án: 8 quý');
  });
});

describe('who cannot be reviewed', () => {
  it('hears what to correct, and nothing of the law', () => {
    const text = said({ sex: 'male', pregnant: true });
    expect(text).toMatch(/^Hồ sơ A: không hợp lệ nên chưa xét được\nCần sửa trong hồ sơ:\n {2}- pregnant: /);
    expect(text).not.toContain('Điều');
  });
});

describe('every explanation', () => {
  it('ends by saying who decides', () => {
    for (const change of [{}, { fine: null }, { fine: 'unpaid' }, { sex: 'male', pregnant: true }] as const) {
      expect(said(change)).toMatch(/người có thẩm quyền xem xét và quyết định\.\n$/);
      expect(said(change, 'en')).toMatch(/the competent authority examines and decides\.\n$/);
    }
  });
});

describe('amounts', () => {
  const length = (low: number | null, high: number | null, over = 1): string =>
    showAmount({ low, high, over, measure: 'length' }, 'vi');

  it('are said in years, months and days, with exact fractions of a day', () => {
    expect(length(1220, 1220)).toBe('3 năm 4 tháng 20 ngày');
    expect(length(3640, 3640, 3)).toBe('3 năm 4 tháng 13 1/3 ngày');
    expect(length(1, 1, 3)).toBe('1/3 ngày');
    expect(length(0, 0)).toBe('0 ngày');
    expect(length(-31, -31)).toBe('−1 tháng 1 ngày');
  });

  it('are said by their bounds when not known', () => {
    expect(length(null, null)).toBe('chưa rõ');
    expect(length(360, 720)).toBe('chưa rõ (từ 1 năm đến 2 năm)');
    expect(length(null, 720)).toBe('chưa rõ (đến 2 năm)');
    expect(length(360, null)).toBe('chưa rõ (từ 1 năm trở lên)');
    expect(showAmount({ low: null, high: null, over: 1, measure: 'length', unlimited: true }, 'en')).toBe(
      'no limit',
    );
  });

  it('have the units, dates and thousands of the language', () => {
    expect(showAmount({ low: 0, high: 0, over: 1, measure: 'date' }, 'vi')).toBe('01/01/1970');
    expect(showAmount({ low: 0, high: 0, over: 1, measure: 'date' }, 'en')).toBe('1970-01-01');
    expect(showAmount({ low: 1, high: 1, over: 1, measure: 'count:person' }, 'en')).toBe('1 person');
    expect(showAmount({ low: 5_000_000, high: 5_000_000, over: 1, measure: 'money' }, 'vi')).toBe(
      '5.000.000 đồng',
    );
    expect(showNumber(3640, 3, 'vi')).toBe('1.213 1/3');
    expect(showNumber(3640, 3, 'en')).toBe('1,213 1/3');
  });
});

describe('names of provisions', () => {
  it('go from the outside in', () => {
    expect(provisionName('3.1.đ§2', 'vi')).toBe('Điều 3 khoản 1 điểm đ đoạn 2');
    expect(provisionName('4.8#13', 'en')).toBe('Article 4 clause 8 limb 13');
  });
});
