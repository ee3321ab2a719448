/** Offences and lists of them in Vietnamese. */
import type { CitedPart, OffenceSet } from '../../../grammar/index.ts';
import { offencesAnchor } from '../anchors.ts';
import { plain, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Telling } from './telling.ts';

export const codeVi = (year: string): string => `Bộ luật Hình sự năm ${year}`;

/** `tội giết người`; a list by its name, which says that it is one. */
export function offenceVi(set: OffenceSet, { names }: Telling): Prose {
  if (set.kind === 'citedOffences') return citedVi(set.code.text, set.parts);
  const named = names.offences(set.name);
  if (named?.kind === 'list')
    return [{ kind: 'link', text: named.names.vi, to: offencesAnchor(named.id), of: 'offences' }];
  return say`tội ${named?.offence.names.vi ?? set.name.text}`;
}

/** What an offence is, behind “là” or “thuộc”. */
export const offencesVi = (sets: readonly OffenceSet[], telling: Telling): Prose =>
  series(
    sets.map((set) => offenceVi(set, telling)),
    'hoặc',
  );

function citedVi(year: string, parts: readonly CitedPart[]): Prose {
  if (parts.length === 0) return say`${codeVi(year)}`;
  return say`các tội quy định tại ${partsVi(parts)} ${codeVi(year)}`;
}

export const partsVi = (parts: readonly CitedPart[]): string => {
  const said = parts.map((part) => {
    if (part.kind === 'chapter') return `Chương ${part.chapter}`;
    return part.first === part.last
      ? `Điều ${part.first}`
      : `các điều từ Điều ${part.first} đến Điều ${part.last}`;
  });
  return plain(series(said, 'và'));
};

export const isWholeCode = (set: OffenceSet): boolean =>
  set.kind === 'citedOffences' && set.parts.length === 0;

/** Whether sets are lists or citations, to which an offence belongs, rather than offences, which it is. */
export const isGroup = (set: OffenceSet, { names }: Telling): boolean =>
  set.kind === 'citedOffences' || names.offences(set.name)?.kind === 'list';

/** The noun with what it belongs to: `tội giết người`, `một trong các tội phạm về ma túy`. */
export function offenceNounVi(sets: readonly OffenceSet[], telling: Telling): Prose {
  const said = offencesVi(sets, telling);
  if (sets.some(isWholeCode)) return say`tội theo quy định của ${said}`;
  if (sets.every((set) => !isGroup(set, telling))) return said;
  const [first] = said;
  return first?.kind !== 'mark' && /^(?:các|những) tội/u.test(first?.text ?? '')
    ? say`một trong ${said}`
    : say`tội thuộc ${said}`;
}
