/** Explanations in English. */
import type { ExplanationTexts } from './texts.ts';

const atLeast = {
  below: (amount: string) => `${amount} short`,
  equal: () => 'exactly enough',
  above: (amount: string) => `${amount} to spare`,
};
const atMost = {
  below: (amount: string) => `${amount} below the limit`,
  equal: () => 'exactly at the limit',
  above: (amount: string) => `${amount} over the limit`,
};
const equal = {
  below: (amount: string) => `${amount} less`,
  equal: () => 'equal',
  above: (amount: string) => `${amount} more`,
};
const asked = {
  atLeast,
  over: { ...atLeast, equal: () => 'exactly equal, where more is asked' },
  atMost,
  under: { ...atMost, equal: () => 'exactly equal, where less is asked' },
  equal,
};
const excluding = { atLeast: atMost, over: atMost, atMost, under: atMost, equal };

export const textsEn: ExplanationTexts = {
  record: (id) => `Record ${id}`,
  recordWithoutId: 'Record without an id',
  verdict: {
    eligible: 'meets the conditions for being proposed for special amnesty',
    ineligible: 'does not meet the conditions for being proposed for special amnesty',
    undetermined: 'no conclusion yet, because facts are missing from the record',
    invalid: 'not valid, so it cannot be reviewed yet',
  },
  route: (provision) => `Eligible under ${provision}`,
  failed: 'Conditions not met:',
  excluded: 'Excluded from being proposed under:',
  missing: 'To be added or verified:',
  problems: 'To be corrected in the record:',
  proposal: 'This result only proposes and gives reasons; the competent authority examines and decides.',

  levels: { article: 'Article', clause: 'clause', point: 'point', paragraph: 'paragraph', limb: 'limb' },
  standing: {
    duty: { yes: 'met', no: 'not met', unknown: 'not known' },
    case: { yes: 'this case applies', no: 'this case does not apply', unknown: 'not known' },
    exclusion: {
      yes: 'APPLIES, the person is excluded',
      no: 'does not apply',
      unknown: 'not known whether it applies',
    },
  },
  notApplicable: 'not applicable to this person',
  unclearWhetherApplicable: 'not known whether it applies to this person',
  why: { yes: 'applies because', no: 'does not apply because', unknown: 'whether it applies depends on' },
  noExclusion: 'no clause applies',
  see: (provision) => `see ${provision}`,

  said: { yes: 'true', no: 'not true', unknown: 'not known' },
  denied: (words) => `it is not so that “${words}”`,
  all: 'all of the following',
  any: 'one of the following',
  found: (value) => `the record says: ${value}`,
  offence: (place) => `offence ${place}`,
  article: (code, article) => `${code} article ${article}`,
  row: (place, list) => `row ${place} of “${list}”`,

  actual: 'actual',
  required: 'compared with',
  margin: { duty: asked, case: asked, exclusion: excluding },

  unknown: 'not known',
  unknownFrom: (low) => `not known (${low} or more)`,
  unknownTo: (high) => `not known (at most ${high})`,
  unknownBetween: (low, high) => `not known (from ${low} to ${high})`,
  unlimited: 'no limit',
  time: { year: ['year', 'years'], month: ['month', 'months'], day: ['day', 'days'] },
  units: {
    quarter: ['quarter', 'quarters'],
    person: ['person', 'persons'],
    time: ['time', 'times'],
    prior: ['prior', 'priors'],
  },
  currency: 'VND',
  thousands: ',',
  date: (year, month, day) => `${year}-${month}-${day}`,
};
