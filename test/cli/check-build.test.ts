/** `dacxa check`, `build` and `readings`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES, folderOf, run } from './run.ts';

describe('check', () => {
  it('lets the decision pass and names what sets no condition', async () => {
    const { code, out } = await run(['check', RULES]);
    expect(code).toBe(0);
    expect(out).toContain('Điều 5 không đặt điều kiện');
  });

  it('takes a file that cannot be read as a finding, in both languages for other programs', async () => {
    const { code, out } = await run(['check', 'nowhere.rules', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ code: 'DX702', severity: 'error', path: 'nowhere.rules' }]);
  });

  it('looks at every file and tells a common finding once', async () => {
    const [once, twice] = [await run(['check', RULES]), await run(['check', RULES, RULES])];
    expect(twice).toEqual(once);
  });
});

describe('build', () => {
  it.each([
    ['typescript', ['2026.ts', '2026.data.ts']],
    ['ir', ['2026.ir.json']],
    ['json-schema', ['2026.schema.json']],
  ])('%s comes out the same each time, and --check sees when it is stale', async (target, names) => {
    const file = folderOf({});
    const build = ['build', RULES, '--target', target, '--out', file('')];
    expect((await run([...build, '--check'])).code).toBe(1);
    expect((await run(build)).code).toBe(0);
    const texts = names.map((name) => readFileSync(file(name), 'utf8'));
    expect(await run([...build, '--check'])).toMatchObject({ code: 0, err: '' });
    await run(build);
    expect(names.map((name) => readFileSync(file(name), 'utf8'))).toEqual(texts);

    const [first = ''] = names;
    writeFileSync(file(first), `${texts[0]}\n`);
    const stale = await run([...build, '--check']);
    expect(stale.code).toBe(1);
    expect(stale.out).toContain(`${file(first)} chưa khớp`);
    expect(readFileSync(file(first), 'utf8')).toBe(`${texts[0]}\n`);
  });

  it('describes the record with labels in both languages', async () => {
    const file = folderOf({});
    await run(['build', RULES, '--target', 'json-schema', '--out', file('')]);
    const schema: unknown = JSON.parse(readFileSync(file('2026.schema.json'), 'utf8'));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['id'],
      properties: {
        fine: { description: 'hình phạt tiền · fine', anyOf: [{}, { type: 'null' }] },
        sentence: { anyOf: [{ properties: { term: {} } }, { type: 'null' }] },
        convictions: { anyOf: [{ type: 'array', minItems: 1 }, { type: 'null' }] },
      },
    });
  });
});

describe('readings', () => {
  it('lists codes, choices with their sources, and which is chosen', async () => {
    const [vi, en] = [await run(['readings', RULES]), await run(['readings', RULES, '--lang', 'en'])];
    expect(vi.code).toBe(0);
    expect(vi.out).toMatch(/^A9 {2}mức án xét tại điểm b\n {2}1\. từng tội \(đang chọn\)\n {5}căn cứ: /m);
    expect(en.out).toMatch(
      /^A9 {2}term considered in point b\n {2}1\. each offence \(chosen\)\n {5}source: /m,
    );
  });
});
