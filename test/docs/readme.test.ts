/** What the first page shows is what the program does. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { review } from 'dacxa/decisions/2026';
import { RULES, SAMPLES, run } from '../cli/run.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = readFileSync(at('README.md'), 'utf8');
const english = at('test/fixtures/2026.en.rules');

const fences = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );

/** Without indentation: an example stands further left than in its file. */
const outdented = (text: string): string => text.replace(/^ +/gm, '');

describe('README', () => {
  const [vietnameseRule = '', englishRule = ''] = fences('dacxa');

  it('opens with a provision of the decision', () => {
    expect(readme.startsWith('```dacxa\nđiểm b')).toBe(true);
    expect(outdented(readFileSync(RULES, 'utf8'))).toContain(outdented(vietnameseRule));
  });

  it.skipIf(!existsSync(english))('shows the same provision in English', () => {
    expect(englishRule).toMatch(/^point b/);
    expect(outdented(readFileSync(english, 'utf8'))).toContain(outdented(englishRule));
  });

  it.each(['vi', 'en'])('shows a real explanation in %s', async (lang) => {
    const shown = fences('text')[lang === 'vi' ? 0 : 1];
    const { out } = await run(['explain', RULES, SAMPLES, '--id', 'M002', '--lang', lang]);
    expect(`${shown}\n`).toBe(out);
  });

  it('says rightly what its example of code prints', () => {
    expect(fences('ts').join('\n')).toContain("const inmate = { id: 'M001', fine: 'paid' } as const;");
    expect(review({ id: 'M001', fine: 'paid' }).verdict).toBe('undetermined');
  });
});
