/** Offences and lists of them in English. */
import type { CitedPart, OffenceSet } from '../../../grammar/index.ts';
import { offencesAnchor } from '../anchors.ts';
import { plain, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Telling } from './telling.ts';

export const codeEn = (year: string): string => `Penal Code of ${year}`;

/** `robbery`, `one of the drug offences`, `an offence of the drugs-and-robbery group`, `an offence under Article 3 of …`. */
function offenceEn(set: OffenceSet, { names }: Telling): Prose {
  if (set.kind === 'citedOffences') {
    const code = `the ${codeEn(set.code.text)}`;
    return set.parts.length === 0
      ? say`an offence under ${code}`
      : say`an offence under ${partsEn(set.parts)} of ${code}`;
  }
  const named = names.offences(set.name);
  if (named?.kind !== 'list') return say`${named?.offence.names.en ?? set.name.text}`;
  const name = named.names.en;
  const link = { kind: 'link', text: name, to: offencesAnchor(named.id), of: 'offences' } as const;
  if (/\boffences\b/u.test(name)) return say`one of the ${link}`;
  return /\bgroup$/u.test(name) ? say`an offence of the ${link}` : say`an offence of the group ${link}`;
}

export const partsEn = (parts: readonly CitedPart[]): string => {
  const said = parts.map((part) => {
    if (part.kind === 'chapter') return `Chapter ${part.chapter}`;
    return part.first === part.last ? `Article ${part.first}` : `Articles ${part.first} to ${part.last}`;
  });
  return plain(series(said, 'and'));
};

export const isWholeCodeEn = (set: OffenceSet): boolean =>
  set.kind === 'citedOffences' && set.parts.length === 0;

/** What an offence is, as a noun: behind “is”, or behind “convicted of”. */
export const offencesEn = (sets: readonly OffenceSet[], telling: Telling): Prose =>
  series(
    sets.map((set) => offenceEn(set, telling)),
    'or',
  );
