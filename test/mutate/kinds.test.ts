/** Which changes are made to a small decision, in words: the list is read by people, and then kept. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantKinds } from '../../compiler/mutate/mutant.ts';
import type { MutantKind } from '../../compiler/mutate/mutant.ts';
import { changesIn } from './mutants.ts';
import { programs } from './programs.ts';

const kinds = Object.keys(mutantKinds) as readonly MutantKind[];

function kept(lang: 'vi' | 'en'): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(`test/fixtures/mutate/changes.${lang}.txt`, 'utf8');
  return new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const [kind = '', ...lines] = part.trim().split('\n');
        return [kind, lines] as const;
      }),
  );
}

describe.each(['vi', 'en'] as const)('the changes to a small decision, %s', (lang) => {
  const lists = kept(lang);
  it.each(kinds)('%s', (kind) => {
    expect(lists.get(kind)?.length, 'the decision has something of the kind').toBeGreaterThan(0);
    expect(changesIn(programs[lang], kind, lang)).toEqual(lists.get(kind));
  });
});

describe('the two faces', () => {
  it('have the same changes, one for one', () => {
    const idsOf = (lang: 'vi' | 'en'): readonly number[] =>
      kinds.map((kind) => changesIn(programs[lang], kind, lang).length);
    expect(idsOf('en')).toEqual(idsOf('vi'));
  });

  it('name every change once', () => {
    const ids = kinds.flatMap((kind) =>
      changesIn(programs.vi, kind, 'vi').map((line) => line.split(' · ', 1)[0]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
