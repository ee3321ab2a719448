/** `dacxa explain`: finding the person, and the form of the answer. */
import { describe, expect, it } from 'vitest';
import { RULES, SAMPLES, run } from './run.ts';

const explain = (id: string, ...more: readonly string[]): ReturnType<typeof run> =>
  run(['explain', RULES, SAMPLES, '--id', id, ...more]);

describe('explain', () => {
  it.each([
    ['M001', 0, 'đủ điều kiện được đề nghị đặc xá', 'meets the conditions'],
    ['M002', 0, 'không đủ điều kiện được đề nghị đặc xá', 'does not meet the conditions'],
    ['M013', 0, 'chưa kết luận được vì hồ sơ còn thiếu thông tin', 'no conclusion yet'],
    ['M058', 3, 'không hợp lệ nên chưa xét được', 'not valid, so it cannot be reviewed yet'],
  ])('%s', async (id, code, vi, en) => {
    const [one, other] = [await explain(id), await explain(id, '--lang', 'en')];
    expect([one.code, other.code]).toEqual([code, code]);
    expect(one.out).toMatch(new RegExp(`^Hồ sơ ${id}: ${vi}`));
    expect(other.out).toMatch(new RegExp(`^Record ${id}: ${en}`));
  });

  it('says how many records were read when none has the id', async () => {
    expect(await explain('M999')).toEqual({
      code: 1,
      out: '',
      err: 'không có hồ sơ nào mang mã “M999” trong 300 hồ sơ đã đọc\n',
    });
  });

  it('shows more with --all', async () => {
    const [short, long] = [await explain('M002'), await explain('M002', '--all')];
    expect(short.out).not.toContain('Điều 4 khoản 13');
    expect(long.out).toContain('Điều 4 khoản 13');
  });

  it('gives other programs the same answer as a review', async () => {
    const { out } = await explain('M002', '--format', 'json');
    const explanation: unknown = JSON.parse(out);
    expect(explanation).toMatchObject({
      answer: { id: 'M002', verdict: 'ineligible', failed: ['3.1.b'], problems: [] },
      provisions: [{ id: '2' }, { id: '3' }, { id: '4' }],
    });
  });
});
