/** One program, one layout, two languages: laying out and translating change no meaning and move no comment. */
import { describe, it } from 'vitest';
import { constructs } from '../grammar/constructs.ts';
import { read as readFile } from '../docs/pages.ts';
import { heads } from '../harness.ts';
import { expectEquations } from './equations.ts';

describe('the files of this repository', () => {
  const files = {
    vi: ['decisions/2026.rules', 'decisions/common.rules'],
    en: ['test/fixtures/2026.en.rules', 'test/fixtures/common.en.rules'],
  } as const;
  const beside = { 'common.en.rules': readFile('test/fixtures/common.en.rules') };
  for (const dialect of ['vi', 'en'] as const)
    it.each(files[dialect])('%s', (path) => {
      expectEquations(readFile(path), dialect, beside);
    });
});

describe('every construct', () => {
  for (const [name, bodies] of Object.entries(constructs))
    for (const [at, dialect] of (['vi', 'en'] as const).entries())
      it(`${name}, in ${dialect}`, () => {
        expectEquations(`${heads[dialect]}${bodies[at] ?? ''}\n`, dialect);
      });
});
