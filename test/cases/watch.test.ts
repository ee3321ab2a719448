/** `dacxa test --watch`: runs again when the rules, a file they use, or the cases change, and only then. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { main } from '../../compiler/cli/main.ts';

const rules = `quyết định "1/QĐ-CTN" năm 2026 "Thử" / "Trial"
  ký ngày 07/04/2026
  tính đến ngày 31/05/2026
  sử dụng "schema/inmate.yaml", "schema/offences.yaml", "more.rules"

Điều 3 "Điều kiện" / "Conditions"
  phải được ghi nhận
`;
const more = `định nghĩa dùng chung "Chung" / "Shared"
  sử dụng "schema/inmate.yaml", "schema/offences.yaml"

định nghĩa "được ghi nhận" / "recognised" khi
  đã lập công lớn
`;
const cases = `decision: one.rules
bases:
  base: { record: { id: A, greatMerit: true, meritoriousPerson: false } }
cases:
  - { title: { vi: một, en: one }, about: '3', base: base, expect: { verdict: eligible } }
`;

it('follows every file that was read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dacxa-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('decisions/schema', join(folder, 'schema'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('one.rules', rules);
  write('more.rules', more);
  write('one.cases.yaml', cases);

  const said: string[] = [];
  const waited: string[] = [];
  const waiting = { runs: 0, wake: (): void => undefined };
  const stop = new AbortController();
  const ended = main(['test', join(folder, 'one.rules'), '--watch'], {
    out: async (text) => void said.push(text),
    err: async (text) => {
      waited.push(text);
      waiting.runs += 1;
      waiting.wake();
    },
    env: {},
    color: false,
    stop: stop.signal,
  });
  const run = async (number: number): Promise<string | undefined> => {
    if (waiting.runs < number) await new Promise<void>((resolve) => (waiting.wake = resolve));
    return said[number - 1];
  };

  expect(await run(1)).toBe('1 đạt, 0 không đạt\n');
  write('more.rules', more.replace('đã lập công lớn', 'có công với cách mạng'));
  expect(await run(2)).toContain('0 đạt, 1 không đạt\n');
  write('one.cases.yaml', cases.replace('verdict: eligible', 'verdict: ineligible'));
  expect(await run(3)).toBe('1 đạt, 0 không đạt\n');
  const schema = readFileSync(join(folder, 'schema/inmate.yaml'), 'utf8');
  write('schema/inmate.yaml', schema.replace('có công với cách mạng', 'có công với nước'));
  expect(await run(4)).toContain('có công với cách mạng');
  stop.abort();
  expect(await ended).toBe(1);
  expect(waited).toEqual(Array.from({ length: 4 }, () => 'đang chờ thay đổi ở 5 tệp; nhấn Ctrl+C để dừng\n'));
});
