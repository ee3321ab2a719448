/**
 * A list whose English name gives the id of an offence of the catalogue takes that offence's place. Where both hold
 * the same articles nothing changes; otherwise the offence would silently become the list.
 */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MeaningCheck } from '../check.ts';

export const listLikeOffence: MeaningCheck = function* ({ offenceLists, offences, world }) {
  for (const { id, source, syntax } of offenceLists) {
    const [offence, list] = [world.catalogue.offences.get(id), offences.get(id)];
    if (offence === undefined || list === undefined || sameMembers(offence.members, list.members)) continue;
    yield diagnostic('sameId', source, syntax.title.span, { name: syntax.title.en, other: offence.names.en });
  }
};

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((member) => other.includes(member));
