/** Vite's development server compiles rules anew when a file they stand on changes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { dacxa } from '../../compiler/bundler/vite.ts';

const root = mkdtempSync(join(tmpdir(), 'dacxa-dev-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Vite rejects with what is not always an `Error`. */
const messageOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'message' in error ? error.message : error;

it('sees a change of the shared definitions', async () => {
  cpSync('decisions', root, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { 'dacxa/runtime': join(process.cwd(), 'runtime/index.ts') } },
    plugins: [dacxa({ lang: 'en' })],
  });
  try {
    const first = await server.transformRequest('/2026.rules');
    expect(first?.code).toContain('createReviewer');
    const shared = join(root, 'common.rules');
    writeFileSync(shared, readFileSync(shared, 'utf8').replace('định nghĩa "tuổi"', 'định nghia "tuổi"'));
    // What the file system would tell; told by hand, so that nothing has to be waited for.
    server.watcher.emit('change', shared);
    const again = (): Promise<unknown> =>
      server.transformRequest('/2026.rules').then(() => undefined, messageOf);
    await expect.poll(again).toMatch(/common\.rules:\d+:1 error DX/);
  } finally {
    await server.close();
  }
});
