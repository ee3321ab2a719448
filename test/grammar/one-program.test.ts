/** Many ways to type a text are one program: the same bytes come out. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { hostOf } from '../harness.ts';
import { spellings } from './spellings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const vi = { rules: read('decisions/2026.rules'), common: read('decisions/common.rules') };
const en = { rules: read('test/fixtures/2026.en.rules'), common: read('test/fixtures/common.en.rules') };

function bytes(rules: string, common: string): string {
  const outcome = compile(
    '2026.rules',
    hostOf({ '2026.rules': rules, 'common.rules': common, 'common.en.rules': common }),
  );
  if (!outcome.ok)
    throw new Error(outcome.diagnostics.map(({ key, span }) => `${key}@${span.start}`).join(' '));
  return JSON.stringify(outcome.value satisfies DecisionIr);
}

const face = bytes(vi.rules, vi.common);

it('compiles both faces of the decision to the same bytes', () => {
  expect(bytes(en.rules, en.common)).toBe(face);
});

it('mixes a Vietnamese decision with English shared definitions, and the other way round', () => {
  expect(bytes(vi.rules, en.common)).toBe(face);
  expect(bytes(en.rules, vi.common)).toBe(face);
});

for (const [name, spell] of Object.entries(spellings)) {
  it(`reads ${name} as the same program, in both languages`, () => {
    expect(bytes(spell(vi.rules), spell(vi.common))).toBe(face);
    expect(bytes(spell(en.rules), spell(en.common))).toBe(face);
  });
}

it('changes the bytes when a threshold changes', () => {
  const changed = vi.rules.replace(
    '| 1/3 mức án |\n        | tù có thời hạn     | có ',
    '| 1/2 mức án |\n        | tù có thời hạn     | có ',
  );
  expect(changed).not.toBe(vi.rules);
  expect(bytes(changed, vi.common)).not.toBe(face);
});
