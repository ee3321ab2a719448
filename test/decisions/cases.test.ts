/** The cases of Decision 457/QĐ-CTN: what lawyers say must come out, against what the rules say. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { renderResults } from '../../compiler/cases/render-results.ts';
import { runCases } from '../../compiler/cases/run-cases.ts';
import { compile } from '../../compiler/compile.ts';
import { renderPretty } from '../../compiler/diagnostics/render.ts';
import { createSource } from '../../grammar/index.ts';
import { hostOf } from '../harness.ts';

const path = 'decisions/2026.cases.yaml';

describe.skipIf(!existsSync(path))(
  'trường hợp của Quyết định 457/QĐ-CTN / the cases of Decision 457/QĐ-CTN',
  () => {
    const decision = compile('2026.rules', hostOf({}));
    if (!decision.ok) throw new Error('decision 457 does not compile');
    const ir = decision.value;
    const file = loadCases(createSource(path, existsSync(path) ? readFileSync(path, 'utf8') : ''), ir);
    const cases = file.ok ? file.value.cases : [];
    const results = file.ok ? runCases(file.value, ir) : [];

    test('the file has no mistakes', () =>
      expect(file.ok, renderPretty(file.diagnostics, 'en', { color: false })).toBe(true));

    test('all of them pass', () => {
      const failing = results.filter(({ differences }) => differences.length > 0);
      expect(failing.length, file.ok ? renderResults(failing, file.value, 'vi') : '').toBe(0);
    });

    test('there are at least 200 runs', () => expect(results.length).toBeGreaterThanOrEqual(200));

    test('every title is bilingual', () => {
      for (const { title } of cases) {
        expect(title.vi.trim()).not.toBe('');
        expect(title.en.trim()).not.toBe('');
        expect(title.vi, 'a title that is the same in both languages was not translated').not.toBe(title.en);
      }
    });
  },
);
