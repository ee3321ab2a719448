/**
 * The dossiers in `decisions/samples`: invented people, some drawn, some made to show one thing. Every name says
 * that nobody real is meant.
 */
import { benign, dossiers, withMissing } from './dossiers.ts';
import type { Conviction, Dossier } from './dossiers.ts';
import { mulberry32 } from './random.ts';

const SEED = 2026;
const DRAWN = 34;
/** Drawn and then robbed of a few facts. */
const INCOMPLETE = 8;

type Change = (person: Dossier) => Dossier;

const offence =
  (change: Partial<Conviction>): Change =>
  (person) => ({
    ...person,
    convictions: (person.convictions ?? []).map((each) => ({ ...each, ...change })),
  });

const sentence =
  (change: NonNullable<Dossier['sentence']>): Change =>
  (person) => ({ ...person, sentence: { ...person.sentence, ...change } });

const facts =
  (change: Partial<Dossier>): Change =>
  (person) => ({ ...person, ...change });

/** Each is the plainly eligible person, changed in what it shows. */
const notable: readonly (readonly Change[])[] = [
  // Eligible: nothing stands in the way.
  [],
  // 3.1.b: 1 month 14 days short of a third of 9 years.
  [sentence({ detainedFrom: '2023-07-15' }), offence({ offenceDate: '2023-07-01' })],
  // 3.1.b: exactly a third, to the day.
  [sentence({ detainedFrom: '2023-05-31' }), offence({ offenceDate: '2023-05-20' })],
  // 3.1.a paragraph 2: rated average since the newest quarter.
  [facts({ ratingSince: 'average' })],
  // 3.1.c and 3.1.đ: fine unpaid, damages not paid.
  [facts({ fine: 'unpaid', civilObligation: 'unfulfilled' })],
  // 3.1.đ: the rest is owed to the State alone, in hardship.
  [facts({ civilObligation: 'partlyFulfilled', economicHardship: true, obligationToStateOnly: true })],
  // 3.3.a: great merit, with less than a third served.
  [
    sentence({ detainedFrom: '2023-12-31' }),
    offence({ offenceDate: '2023-12-20' }),
    facts({ greatMerit: true }),
  ],
  // 3.3.đ: over 70.
  [
    sentence({ detainedFrom: '2023-12-31' }),
    offence({ offenceDate: '2023-12-20' }),
    facts({ birthDate: '1955-02-01' }),
  ],
  // 4.9 and 4.8: armed robbery with years left to serve.
  [offence({ article: '168', weapon: true })],
  // 4.13: grounds to affirm past drug use.
  [facts({ drugUseEvidence: true })],
  // 4.5 and 4.4: a prior conviction, amnestied before.
  [facts({ priorConvictions: 1, amnestiedBefore: true })],
  // Article 2: postponed, so not considered.
  [facts({ status: 'postponed' })],
  // Undetermined: nobody has looked at past drug use.
  [facts({ drugUseEvidence: null })],
  // Undetermined: fine, and whether the injury was done in an organised way.
  [offence({ article: '134', organised: null }), facts({ fine: null })],
  // Undetermined: the day of arrest is not on file.
  [sentence({ detainedFrom: null })],
];

/** What a person at a keyboard gets wrong. */
const invalid: readonly (readonly Change[])[] = [
  // A term for the offence above the combined term.
  [sentence({ term: 'P8Y' })],
  // Born after the arrest.
  [facts({ birthDate: '2022-06-30' })],
  // A man with child.
  [facts({ sex: 'male', pregnant: true })],
];

/** Further mistakes, one for each thing that makes a record contradict itself. */
const moreInvalid: readonly (readonly Change[])[] = [
  // Nobody is imprisoned without a conviction.
  [facts({ convictions: [] })],
  // A term that has been served to the end.
  [sentence({ term: 'P4Y' }), offence({ term: 'P4Y' })],
  // Two interruptions at one time.
  [
    sentence({
      interruptions: [
        { from: '2023-01-01', to: '2023-03-01', reason: 'bail' },
        { from: '2023-02-01', to: '2023-04-01', reason: 'postponement' },
      ],
    }),
  ],
  // Back before leaving.
  [sentence({ interruptions: [{ from: '2023-03-01', to: '2023-01-01', reason: 'escape' }] })],
  // Suspended, and no suspension is running.
  [facts({ status: 'suspended', lawfulWhileSuspended: true })],
  // Life, with a term beside it.
  [sentence({ kind: 'life' })],
  // One quarter rated twice.
  [(person) => ({ ...person, ratings: [...(person.ratings ?? []), ...(person.ratings ?? []).slice(0, 1)] })],
  // A quarter that ended before the arrest.
  [
    (person) => ({
      ...person,
      ratings: [...(person.ratings ?? []), { year: 2019, quarter: 1, grade: 'good' }],
    }),
  ],
  // An offence after the cut-off.
  [offence({ offenceDate: '2026-06-15' })],
];

/** Drawn after the sixty that the examples speak of. */
const MORE = { whole: 190, incomplete: 41 } as const;

export function samples(): readonly string[] {
  const drawn = [...dossiers(SEED, DRAWN + INCOMPLETE)];
  const more = [...dossiers(SEED + 1, MORE.whole + MORE.incomplete)];
  const random = mulberry32(SEED);
  const people = [
    ...notable.map((changes) => changed(changes)),
    ...drawn.slice(0, DRAWN),
    ...drawn.slice(DRAWN).map((person) => withMissing(person, random)),
    ...invalid.map((changes) => changed(changes)),
    ...more.slice(0, MORE.whole),
    ...more.slice(MORE.whole).map((person) => withMissing(person, random)),
    ...moreInvalid.map((changes) => changed(changes)),
  ];
  return people.map((person, index) => JSON.stringify(numbered(person, index + 1)));
}

/** Ten that show most of what a folder of tables can hold: suspended, commuted, incomplete, invalid. */
const TABLED: ReadonlySet<number> = new Set([1, 2, 7, 13, 19, 21, 27, 47, 56, 60]);

export const tabled = (records: readonly string[]): readonly unknown[] =>
  records.filter((_, index) => TABLED.has(index + 1)).map((record): unknown => JSON.parse(record));

const changed = (changes: readonly Change[]): Dossier =>
  changes.reduce((person, change) => change(person), benign(''));

const numbered = (person: Dossier, number: number): Dossier => ({
  ...person,
  id: `M${String(number).padStart(3, '0')}`,
  name: `Người mẫu ${String(number).padStart(2, '0')}`,
});
