/** What the pages show is what the program does: rules compile, commands answer, code prints. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../../compiler/diagnostics/catalog.ts';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { fencesOf } from './fences.ts';
import { compiled, languageOfFence } from './complete.ts';
import { languageOf, pages, read } from './pages.ts';
import { play } from './play.ts';

const standsAlone = (words: readonly string[]): boolean =>
  !words.some((word) => word.startsWith('file=') || word.startsWith('append=') || word === 'in');

/** Without indentation: an example stands further left than in its file. */
const outdented = (text: string): string => text.replace(/^ +/gm, '');

for (const path of pages) {
  const text = read(path);
  const language = languageOf(path);

  describe(path, () => {
    it('shows what really comes out', async () => {
      expect(await play(text, language)).toBe(text);
    });

    const rules = fencesOf(text).filter((fence) => fence.language === 'rules' && standsAlone(fence.words));
    it.each(rules)('compiles its rules in line $line', (fence) => {
      const outcome = compiled(fence, language);
      const found = outcome.diagnostics.filter(isError).map(({ key }) => catalog[key].code);
      const [wrong, code] = fence.words.slice(fence.words.indexOf('wrong'));
      expect([...new Set(found)]).toEqual(wrong === 'wrong' ? [code] : []);
    });

    const quoted = fencesOf(text).filter(({ words: [word] }) => word === 'in');
    it.each(quoted)('quotes a file in line $line', (fence) => {
      expect(outdented(read(fence.words[1] ?? ''))).toContain(outdented(fence.text));
    });

    const twins = rules.flatMap((fence, at) => {
      const next = rules[at + 1];
      return next !== undefined &&
        !fence.words.includes('wrong') &&
        languageOfFence(fence, language) === 'vi' &&
        languageOfFence(next, language) === 'en'
        ? [{ line: fence.line, fence, next }]
        : [];
    });
    it.each(twins)('means the same in both languages from line $line', ({ fence, next }) => {
      const [vi, en] = [compiled(fence, language), compiled(next, language)];
      expect(vi.ok).toBe(true);
      expect(en.ok && JSON.stringify(en.value)).toBe(vi.ok && JSON.stringify(vi.value));
    });

    it.each(fencesOf(text).filter((fence) => fence.language === 'json'))(
      'has well-formed JSON in line $line',
      (fence) => {
        expect(() => JSON.parse(fence.text) as unknown).not.toThrow();
      },
    );
  });
}
