/** Two readers of YAML: the quick one answers only what the other would answer, or leaves it to the other. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickYaml } from '../../compiler/schema/quick-yaml.ts';
import { parseAnyYaml } from '../../compiler/schema/yaml-tree.ts';
import type { Yaml } from '../../compiler/schema/yaml-tree.ts';
import { createSource } from '../../grammar/index.ts';

const ours = ['decisions/schema/inmate.yaml', 'decisions/schema/offences.yaml', 'decisions/2026.cases.yaml'];
const textOf = (path: string): string => readFileSync(path, 'utf8');

function anyYaml(text: string): Yaml | 'not YAML' {
  const outcome = parseAnyYaml(createSource('a.yaml', text));
  return outcome.ok ? outcome.value : 'not YAML';
}

describe('the quick reader', () => {
  it.each(ours)('reads %s, with every place as the other has it', (path) => {
    const text = textOf(path);
    expect(quickYaml(text)).toEqual(anyYaml(text));
  });

  it.each([
    ['a tab', 'a:\tb\n'],
    ['a mistake', 'a: "b\n'],
    ['a second part', 'a: b\n---\nc: d\n'],
    ['an end of the document', '...\na: b\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a text of several lines', 'a: b\n  c\n'],
    ['a text in a block', 'a: |\n  b\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['nothing after a key', 'a:\n'],
    ['a key on a line of its own', '? a\n: b\n'],
    ['a number with a point', 'a: 1.5\n'],
    ['a number of base sixteen', 'a: 0x1F\n'],
    ['a truth in capitals', 'a: TRUE\n'],
    ['an end of line that only one reader knows', 'a: b\rc: d\n'],
    ['a comment further in than what follows', 'a:\n  b: c\n    # d\ne: f\n'],
    ['a last line that is not ended', 'a: b'],
  ])('leaves %s to the other', (_, text) => {
    expect(quickYaml(text)).toBeUndefined();
  });

  const lines = ours.map((path) => textOf(path).split('\n'));
  const pieces = fc.constantFrom(
    ' ', '  ', '\n', '\n  ', ':', ': ', ',', '{', '}', '[', ']', '"', "'", '- ', '\n- ', '#', ' #', '? ', '&a', '*a', '!', '|', '>',
    '%', '@', '`', '---', '\n...\n', 'true', 'null', '~', '-1', '1.5', '1e3', '\\', 'a: b', '{}', '[a]', '{a}', '""', '<<: ', '\r\n', '\t',
  ); // prettier-ignore
  /** A few lines of our files, as somebody may have left them. */
  const edited = fc
    .record({
      file: fc.constantFrom(...lines),
      line: fc.nat(),
      count: fc.integer({ min: 1, max: 6 }),
      shift: fc.boolean(),
      edits: fc.array(fc.record({ at: fc.nat(), without: fc.integer({ min: 0, max: 3 }), piece: pieces }), {
        maxLength: 4,
      }),
    })
    .map(({ file, line, count, shift, edits }) => {
      const from = line % file.length;
      const part = file.slice(from, from + count);
      const indent = shift ? (/^ */.exec(part[0] ?? '')?.[0] ?? '') : '';
      const text = part
        .map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each))
        .join('\n');
      return edits.reduce((edit, { at, without, piece }) => {
        const place = at % (edit.length + 1);
        return edit.slice(0, place) + piece + edit.slice(place + without);
      }, `${text}\n`);
    });

  it('never disagrees with the other', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const quick = quickYaml(text);
        if (quick !== undefined) expect(quick).toEqual(anyYaml(text));
      }),
      { numRuns: 3000 },
    );
  });
});
