/** Article 4: the cases that may not be proposed, clause by clause. */

import { hasCircumstance } from './circumstances.ts';
import { known } from './facts.ts';
import type { Facts, Offence } from './facts.ts';
import { months, years } from './legal-time.ts';
import type { LegalDays } from './legal-time.ts';
import * as law from './offences.ts';

type Clause = (facts: Facts) => boolean;

/** The act writes its limits on the remaining time with "trên": exactly the limit is still allowed. */
function remainsOver(facts: Facts, limit: LegalDays): boolean {
  return facts.remaining !== null && facts.remaining > limit;
}

/** 4.5: two unexpunged convictions, or one and an intentional offence. */
function hasPriorConvictions({ record, offences }: Facts): boolean {
  const count = known(record.priorConvictions, 'priorConvictions');
  return count >= 2 || (count === 1 && offences.some((offence) => offence.intentional));
}

/** 4.6: over 10 years for the persons of clauses 3 and 4, over 8 years for the others. */
function hasTooMuchLeft(facts: Facts): boolean {
  const favoured = facts.age.under18 || hasCircumstance(facts);
  return remainsOver(facts, favoured ? years(10) : years(8));
}

/** 4.7: very or extremely serious offences against national security that clause 1 does not name. */
function isGraveSecurityOffence(offence: Offence): boolean {
  return (
    law.isAgainstNationalSecurity(offence) &&
    !law.isBarredByClause1(offence) &&
    (offence.severity === 'verySerious' || offence.severity === 'extremelySerious')
  );
}

function killedCruelly({ details }: Offence): boolean {
  return (
    known(details.victims, 'victims') >= 2 ||
    details.organised === true ||
    details.hooligan === true ||
    details.brutal === true
  );
}

function hasGraveConsequences({ code, details }: Offence): boolean {
  return code === '1999' && known(details.consequences, 'consequences') !== 'none';
}

/** 4.8: murder, injury, rape, forcible intercourse, trafficking. */
function isAbhorrentAgainstPerson(offence: Offence): boolean {
  const { details } = offence;
  if (law.isSexualCoercionOfChild(offence) || law.isChildTrafficking(offence)) return true;
  if (law.isMurder(offence)) return killedCruelly(offence);
  if (law.isIntentionalInjury(offence))
    return details.organised === true || details.hooligan === true || details.acidOrChemicals === true;
  if (law.isSexualCoercion(offence)) return details.incestuous === true;
  return law.isTrafficking(offence) && known(details.victims, 'victims') >= 2;
}

/** 4.8: armed robbery, aggravated taking of property, aggravated resisting. */
function isAbhorrentOtherwise(offence: Offence): boolean {
  const { details } = offence;
  if (law.isRobbery(offence) && details.weapon === true) return true;
  if (law.isTakingOfProperty(offence))
    return hasGraveConsequences(offence) || details.organised === true || details.badEffectOnOrder === true;
  if (law.isResistingOfficer(offence))
    return hasGraveConsequences(offence) || details.organised === true || details.incitedOthers === true;
  return false;
}

const isLongest = ({ kind, term }: Facts): boolean => kind !== 'fixedTerm' || term > years(15);

/** 4.9: robbery or kidnapping with over 1, 2 or 3 years left. */
function robberWithTooMuchLeft(facts: Facts): boolean {
  if (!facts.offences.some((offence) => law.isRobbery(offence) || law.isKidnapping(offence))) return false;
  if (isLongest(facts)) return remainsOver(facts, years(3));
  return remainsOver(facts, facts.term >= years(7) ? years(2) : years(1));
}

/** 4.10: drug offences with over 6 months, 1, 2 or 3 years left. */
function drugOffenderWithTooMuchLeft(facts: Facts): boolean {
  if (!facts.offences.some(law.isDrugOffence)) return false;
  if (isLongest(facts)) return remainsOver(facts, years(3));
  if (facts.term >= years(7)) return remainsOver(facts, years(2));
  return remainsOver(facts, facts.term > years(3) ? years(1) : months(6));
}

/** 4.11: intentional offences against the person with over 2 or 3 years left, from a term of 10 years on. */
function violentOffenderWithTooMuchLeft(facts: Facts): boolean {
  if (!facts.offences.some((offence) => offence.intentional && law.isAgainstThePerson(offence))) return false;
  if (isLongest(facts)) return remainsOver(facts, years(3));
  return facts.term >= years(10) && remainsOver(facts, years(2));
}

/** 4.12: leading or cunning in an organised case, or professional. */
function isLeaderOrProfessional({ details }: Offence): boolean {
  const led = ['mastermind', 'ringleader', 'commander'].includes(known(details.role, 'role'));
  return (
    known(details.professional, 'professional') ||
    (known(details.organised, 'organised') &&
      (led || known(details.cunningOrObstinate, 'cunningOrObstinate')))
  );
}

/** 4.14: three different offences, two different intentional ones, or one intentional one in two judgments. */
function hasManyOffences({ offences }: Facts): boolean {
  const intentional = offences.filter((offence) => offence.intentional);
  const names = (list: readonly Offence[]): Set<string> => new Set(list.map(law.offenceIdentity));
  const repeated = intentional.some((first) =>
    intentional.some(
      (second) =>
        first.judgment !== second.judgment && law.offenceIdentity(first) === law.offenceIdentity(second),
    ),
  );
  return names(offences).size >= 3 || names(intentional).size >= 2 || repeated;
}

const CLAUSES: readonly (readonly [id: string, applies: Clause])[] = [
  ['4.1', ({ offences }) => offences.some(law.isBarredByClause1)],
  ['4.2', ({ record }) => known(record.harsherAppeal, 'harsherAppeal')],
  ['4.3', ({ record }) => known(record.underProsecution, 'underProsecution')],
  ['4.4', ({ record }) => known(record.amnestiedBefore, 'amnestiedBefore')],
  ['4.5', hasPriorConvictions],
  ['4.6', hasTooMuchLeft],
  ['4.7', ({ offences }) => offences.some(isGraveSecurityOffence)],
  ['4.8', ({ offences }) => offences.some((o) => isAbhorrentAgainstPerson(o) || isAbhorrentOtherwise(o))],
  ['4.9', robberWithTooMuchLeft],
  ['4.10', drugOffenderWithTooMuchLeft],
  ['4.11', violentOffenderWithTooMuchLeft],
  ['4.12', ({ offences }) => offences.some(isLeaderOrProfessional)],
  ['4.13', ({ record }) => known(record.drugUseEvidence, 'drugUseEvidence')],
  ['4.14', hasManyOffences],
  ['4.15', ({ record }) => known(record.convictionsSameOffence, 'convictionsSameOffence') >= 3],
];

/** Every clause of Article 4 that applies, in the act's order. */
export function exclusions(facts: Facts): string[] {
  return CLAUSES.filter(([, applies]) => applies(facts)).map(([id]) => id);
}
