/** The circumstances a to h of Article 3 clause 3, by themselves. */

import { ageInMonths, birthOf, hasAge, known } from './facts.ts';
import type { Facts } from './facts.ts';
import { parseDate } from './legal-time.ts';

/** 3.3.d: below 18 at one of the offences, and no longer a person of clause 4. */
function offendedAsMinor({ record, offences, age }: Facts): boolean {
  const birth = birthOf(record);
  return !age.under18 && offences.some((offence) => !hasAge(birth, offence.date, 18));
}

/** 3.3.g: a woman who is pregnant or has a child under 36 months with her. */
function isMother({ record, board }: Facts): boolean {
  if (known(record.sex, 'sex') !== 'female') return false;
  if (known(record.pregnant, 'pregnant')) return true;
  if (!known(record.childWithMother, 'childWithMother')) return false;
  return ageInMonths(parseDate(known(record.childBirthDate, 'childBirthDate')), board) < 36;
}

/** 3.3.h: severe or extremely severe disability, or difficulty in cognition and control. */
function isDisabled({ record }: Facts): boolean {
  const degree = known(record.disability, 'disability');
  return (
    degree === 'severe' ||
    degree === 'extremelySevere' ||
    known(record.cognitiveDifficulty, 'cognitiveDifficulty')
  );
}

/** Whether any of the circumstances a to h holds, whatever else clause 3 asks. */
export function hasCircumstance(facts: Facts): boolean {
  const { record } = facts;
  return (
    known(record.greatMerit, 'greatMerit') ||
    known(record.meritoriousPerson, 'meritoriousPerson') ||
    known(record.seriousIllness, 'seriousIllness') ||
    known(record.chronicIllness, 'chronicIllness') ||
    offendedAsMinor(facts) ||
    facts.age.from70 ||
    known(record.soleBreadwinnerInHardship, 'soleBreadwinnerInHardship') ||
    isMother(facts) ||
    isDisabled(facts)
  );
}
