/** However a file was typed, it is laid out alike. */
import { expect, it } from 'vitest';
import { read } from '../docs/pages.ts';
import { spellings } from '../grammar/spellings.ts';
import { formatted } from './equations.ts';

const beside = { 'common.en.rules': read('test/fixtures/common.en.rules') };

/** Comments stay as they are typed, so they are not compared. */
const withoutComments = (text: string): string => text.replace(/ *#.*$/gm, '');

for (const path of ['decisions/common.rules', 'test/fixtures/2026.en.rules'])
  for (const [name, spell] of Object.entries(spellings))
    it(`${path} with ${name}`, () => {
      const text = withoutComments(read(path));
      expect(formatted(spell(text), beside)).toBe(formatted(text, beside));
    });
