/** `dacxa mutate` as it is called: what it says, how it exits, and that several workers say the same as one. */
import { EventEmitter } from 'node:events';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { dacxa } from '../cases/dacxa.ts';

const rules = 'decisions/2026.rules';
const few = 'test/fixtures/cases/good.cases.yaml';

describe('dacxa mutate', () => {
  test('exits with 0 where every change is noticed', async () => {
    const { exit, out } = await dacxa('mutate', rules, '--filter', '4.15', '--jobs', '1', '--lang', 'en');
    expect({ exit, out }).toMatchObject({ exit: 0 });
    expect(out).toMatch(/^tried 4 changes: 4 noticed;.* 0 unnoticed\n$/);
  });

  test('exits with 1 where one is not, and tells it in words', async () => {
    const { exit, out } = await dacxa('mutate', rules, '--cases', few, '--filter', '4.15', '--jobs', '1');
    expect(exit).toBe(1);
    expect(out).toContain('Điều 4 khoản 15 (4.15/ngưỡng-1/+1)\n');
    expect(out).toContain(
      'nếu đổi «số lần bị kết án về cùng một tội do cố ý từ 3 lần trở lên» thành «số lần bị kết án về cùng một tội do cố ý từ 4 lần trở lên» thì không trường hợp kiểm thử nào phát hiện',
    );
  });

  test('answers other programs in JSON', async () => {
    const asked = ['--cases', few, '--filter', '4.15', '--jobs', '1', '--format', 'json'];
    const { exit, out } = await dacxa('mutate', rules, ...asked);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      made: 4,
      surviving: expect.arrayContaining([
        expect.objectContaining({
          id: { vi: '4.15/ngưỡng-1/+1', en: '4.15/threshold-1/+1' },
          kind: 'threshold',
          owner: '4.15',
          path: rules,
        }),
      ]),
    });
  });

  test('says the same with several workers', async () => {
    const run = (jobs: string): ReturnType<typeof dacxa> =>
      dacxa('mutate', rules, '--cases', few, '--filter', '4.11', '--jobs', jobs);
    expect(await run('2')).toEqual(await run('1'));
  }, 60_000);

  test('leaves nothing behind with a worker from one share of the work to the next', async () => {
    const usual = EventEmitter.defaultMaxListeners;
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    EventEmitter.defaultMaxListeners = 3;
    process.on('warning', note);
    try {
      // Four shares or more for each of two workers.
      await dacxa('mutate', rules, '--filter', '4.8', '--jobs', '2');
    } finally {
      EventEmitter.defaultMaxListeners = usual;
      process.off('warning', note);
    }
    expect(warnings.filter((message) => message.includes('Worker'))).toEqual([]);
  }, 60_000);

  test('says so where the filter finds nothing, and where a number of jobs is none', async () => {
    expect(await dacxa('mutate', rules, '--cases', few, '--filter', '9.9')).toMatchObject({ exit: 1 });
    expect(await dacxa('mutate', rules, '--jobs', 'many')).toMatchObject({ exit: 2, out: '' });
  });
});
