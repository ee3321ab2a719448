import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fix } from '../compiler/fix.ts';
import { hostOf } from './harness.ts';
test('mut', () => {
  for (const file of ['decisions/2026.rules', 'test/fixtures/2026.en.rules']) {
    const text = readFileSync(file, 'utf8').normalize('NFC');
    const en = file.includes('.en.');
    let seed = en ? 7 : 42;
    const rnd = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    const letters = 'abcdeghiklmnoprstuvxyăâđêôơưáàạấậ';
    let none = 0,
      good = 0;
    const bad: string[] = [];
    const t0 = Date.now();
    while (Date.now() - t0 < 75000) {
      const at = 3000 + rnd(text.length - 3200);
      const lineStart = text.lastIndexOf('\n', at) + 1;
      const lineEnd = text.indexOf('\n', at);
      const line = text.slice(lineStart, lineEnd);
      if (/^\s*#/.test(line) || line.includes('"') || !/\p{L}/u.test(text[at] ?? '')) continue;
      const l = letters[rnd(letters.length)] ?? 'a';
      const kind = rnd(4);
      const m =
        kind === 0
          ? text.slice(0, at) + text.slice(at + 1)
          : kind === 1
            ? text.slice(0, at) + l + text.slice(at)
            : kind === 2
              ? text.slice(0, at) + l + text.slice(at + 1)
              : text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
      if (m === text) continue;
      const common = readFileSync(en ? 'test/fixtures/common.en.rules' : 'decisions/common.rules', 'utf8');
      const { applied, bytes } = fix('m.rules', hostOf({ 'm.rules': m, 'common.rules': common }));
      if (applied === 0) none += 1;
      else {
        const out = new TextDecoder().decode(bytes);
        if (out === text) good += 1;
        else {
          const i = [...out].findIndex((c, k) => c !== [...text][k]);
          bad.push(
            `${m.slice(lineStart, lineEnd + 1).trim()} ==> ${out.slice(lineStart, lineEnd + 2).trim()}`,
          );
        }
      }
    }
    console.log(file, { none, good, bad });
  }
});
