/** The equations of the language, of random programs. `npm run test:long` tries many more. */
import { expect, it } from 'vitest';
import { programOf } from './program.ts';
import { breaks, shrink } from './shrink.ts';
import { show } from './show.ts';

const PROGRAMS = 200;

it('every program is one decision in both languages, however it is typed, laid out, translated or emitted', async () => {
  let seen = 0;
  for (let seed = 0; seed < PROGRAMS; seed++) {
    const program = programOf(seed);
    const failure = await breaks(program);
    if (failure !== undefined) expect(show(await shrink(program, failure))).toBe('');
    seen += 1;
  }
  expect(seen).toBe(PROGRAMS);
});

it('the same seed is the same program', () => {
  for (const seed of [3, 77, 460]) expect(programOf(seed)).toEqual(programOf(seed));
});
