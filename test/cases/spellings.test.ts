import { describe, expect, test } from 'vitest';
import { spelledValue } from '../../compiler/review/spellings.ts';
import type { FactIr } from '../../runtime/ir.ts';
import { ir } from './cases.ts';

const fact = (kind: FactIr['kind'], more: Partial<FactIr> = {}): FactIr => ({
  key: 'x',
  kind,
  names: { vi: 'x', en: 'x' },
  ...more,
});

const factOf = (path: string): FactIr => {
  for (const entry of ir.schema.entries) {
    if (!entry.list && entry.key === path) return entry;
    const field = entry.list ? entry.fields.find(({ key }) => `${entry.key}.${key}` === path) : undefined;
    if (field !== undefined) return field;
  }
  throw new Error(`no fact ${path}`);
};

/** The value, or null where what is written is none. */
const valueOf = (of: FactIr, text: string): unknown => {
  const spelled = spelledValue(of, text);
  return spelled.ok ? spelled.value : undefined;
};

const all = (of: FactIr, value: unknown, ...texts: readonly string[]): void => {
  for (const text of texts)
    for (const form of ['NFC', 'NFD'] as const)
      expect(valueOf(of, text.normalize(form)), text).toEqual(value);
};

describe('cách ghi giá trị / spellings of values', () => {
  test('lengths', () => {
    const length = fact('length');
    all(
      length,
      'P7Y6M',
      '7 năm 6 tháng',
      '7y6m',
      '7Y 6M',
      'P7Y6M',
      'p7y6m',
      '07 năm, 06 tháng',
      '7 years and 6 months',
      '7 năm và 6 tháng',
      ' 7  NĂM 6 THÁNG ',
    );
    all(length, 'P20M10D', '20 tháng 10 ngày', '20m10d', '20 months 10 days');
    all(length, 'P2W', '2 tuần', '2w');
    all(length, 'P14Y', '14 năm', '14 years', 'P14Y');
    all(
      length,
      undefined,
      '7',
      '7 6',
      'năm',
      '6 tháng 7 năm',
      '7 năm 7 năm',
      '7,5 năm',
      '7 giờ',
      'bảy năm',
      '-7 năm',
      '7 năm 6',
      'chung thân',
      'P',
      'P7',
    );
  });

  test('a term of life, only where there can be one', () => {
    all(factOf('convictions.term'), 'life', 'life', 'chung thân', 'Tù chung thân', 'LIFE');
    all(factOf('convictions.term'), 'P7Y', '7 năm');
    all(factOf('sentence.term'), undefined, 'life');
  });

  test('dates, never month first', () => {
    const date = fact('date');
    all(date, '2026-04-20', '20/04/2026', '20/4/2026', '2026-04-20', '20-04-2026', '20.04.2026');
    all(date, '2026-04-05', '5/4/2026');
    all(date, '2024-02-29', '29/02/2024');
    all(
      date,
      undefined,
      '31/04/2026',
      '29/02/2026',
      '04/20/2026',
      '20/04-2026',
      '20/04/26',
      '2026-4-5',
      '2026',
      'hôm nay',
    );
  });

  test('yes and no', () => {
    const truth = fact('truth');
    all(truth, true, 'có', 'Có', 'yes', 'YES', 'x', 'X', 'true', 'TRUE');
    all(truth, false, 'không', 'KHÔNG', 'no', 'false');
    all(truth, undefined, 'chưa rõ', '1', '0', 'co');
  });

  test('numbers', () => {
    all(fact('count'), 12, '12', '012', ' 12 ');
    all(fact('count'), undefined, '1,5', 'hai', '1.000');
    all(fact('money'), 5_000_000, '5000000', '5.000.000', '5,000,000', '5 000 000');
    all(fact('money'), undefined, '5.000,000', '5.00', '5 triệu');
  });

  test('values by their key or their label in either language', () => {
    all(
      factOf('sentence.kind'),
      'commutedLife',
      'commutedLife',
      'chung thân đã giảm',
      'Commuted life',
      'COMMUTEDLIFE',
    );
    all(factOf('convictions.severity'), 'verySerious', 'rất nghiêm trọng', 'very serious', 'verySerious');
    all(factOf('convictions.code'), '2015', '2015', 'BLHS 2015', 'Penal Code 2015');
    all(factOf('convictions.acts'), ['storage', 'trading'], 'tàng trữ, mua bán', 'storage; Trading');
    all(factOf('convictions.acts'), undefined, 'tàng trữ, trồng');
    all(factOf('sex'), undefined, 'robot');
    const wrong = spelledValue(factOf('sex'), 'robot');
    expect(wrong.ok ? {} : wrong.wanted).toEqual({ vi: 'một trong: nam, nữ', en: 'one of: male, female' });
  });

  test('texts, and a blank, which is unknown', () => {
    all(fact('text'), '12/2023/HS-ST', ' 12/2023/HS-ST ');
    all(factOf('nationality'), 'VN', 'vn', 'VN');
    for (const kind of ['truth', 'date', 'length', 'count', 'money', 'choice', 'choices', 'text'] as const)
      expect(spelledValue(fact(kind), ' ')).toEqual({ ok: true, value: null });
  });
});
