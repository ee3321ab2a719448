/** Every construct of the language, said in both dialects: the same decision comes out, byte for byte. */
import { expect, it } from 'vitest';
import { compileText, heads } from '../harness.ts';
import { constructs } from './constructs.ts';
import { spellings } from './spellings.ts';

function bytes(dialect: 'vi' | 'en', body: string): string {
  const outcome = compileText(`${heads[dialect]}${body}`);
  if (!outcome.ok)
    throw new Error(
      `${dialect}: ${outcome.diagnostics.map(({ key, span, source }) => `${key} “${source.text.slice(span.start, span.end)}”`).join('; ')}`,
    );
  return JSON.stringify(outcome.value);
}

for (const [name, [vi, en]] of Object.entries(constructs)) {
  it(`says ${name} in both languages`, () => {
    expect(bytes('en', en)).toBe(bytes('vi', vi));
  });
}

it('reads an English genitive before every kind of blank', () => {
  const [vi, en] = constructs['a name with an English genitive'] ?? ['', ''];
  for (const retype of [spellings['zero-width marks'], spellings['no-break spaces']])
    expect(bytes('en', retype?.(en) ?? '')).toBe(bytes('vi', vi));
});
