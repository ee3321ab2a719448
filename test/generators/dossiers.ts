/**
 * Random complete and valid dossiers, the same for the same seed, thick around the boundaries of the act. What is
 * drawn here is only aimed at the boundaries: which side a dossier falls on is for others to say.
 */

import { addMonths, formatDate, formatDuration, years } from '../oracle/legal-time.ts';
import type { DayNumber, LegalDays } from '../oracle/legal-time.ts';
import { drawCode, drawOffenceDate, planConvictions } from './conviction-plan.ts';
import type { Conviction, Dossier, Grade, Payment, SentenceKind, Status } from './dossier.ts';
import { drawOffence } from './offence-pool.ts';
import type { PoolOffence } from './offence-pool.ts';
import { dice, mulberry32 } from './random.ts';
import type { Dice } from './random.ts';
import { planRatings, yearsBefore } from './rating-plan.ts';
import { CUT_OFF, planCustody, planReductions, planTime } from './time-plan.ts';

export type * from './dossier.ts';
export { withMissing } from './missing.ts';

type AgeClass = 'minor' | 'juvenile' | 'seventy' | 'adult';

interface Person {
  readonly status: Status;
  readonly kind: SentenceKind;
  readonly ageClass: AgeClass;
  /** Whether one of the circumstances of 3.3 is to be given, besides those of age. */
  readonly favoured: boolean;
}

function drawPerson(d: Dice): Person {
  const status = d.weighted<Status>([
    [86, 'serving'],
    [12, 'suspended'],
    [2, 'postponed'],
  ]);
  const life: SentenceKind = status === 'serving' && d.chance(0.14) ? 'life' : 'commutedLife';
  const kind: SentenceKind = status !== 'postponed' && d.chance(0.13) ? life : 'fixedTerm';
  const ageClass = d.weighted<AgeClass>([
    [kind === 'fixedTerm' ? 13 : 0.5, 'minor'],
    [6, 'juvenile'],
    [6, 'seventy'],
    [78, 'adult'],
  ]);
  return { status, kind, ageClass, favoured: d.chance(0.28) };
}

// --- Terms -----------------------------------------------------------------------------------------------------

/** A term on, or next to, one of the years where the act draws a line. */
function drawTerm(d: Dice, ageClass: AgeClass): LegalDays {
  const lines = ageClass === 'minor' ? [1, 1.5, 2, 3, 3, 4, 5, 5, 6, 7, 8] : BOUNDARY_YEARS;
  const shift = d.pick([0, 0, 0, 0, 0, 1, -1, 30, -30, 180, d.int(-330, 330)]);
  return Math.min(years(d.pick(lines)) + shift, years(30));
}

const BOUNDARY_YEARS = [1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 12, 13, 15, 15, 18, 20, 25, 30];

function drawCombinedTerm(d: Dice, { kind, ageClass }: Person): LegalDays {
  return kind === 'fixedTerm' ? drawTerm(d, ageClass) : years(d.pick([30, 30, 30, 30, 25, 20, 20, 15]));
}

/** The term of the main offence: mostly the whole, else a line below it. */
function drawOwnTerm(d: Dice, combined: LegalDays, kind: SentenceKind): LegalDays | 'life' {
  if (kind === 'life' || (kind === 'commutedLife' && d.chance(0.9))) return 'life';
  if (d.chance(0.85)) return combined;
  return Math.min(combined, years(d.pick([7, 7, 10, 10, 5, 3])) + d.pick([0, 0, -1, 1]));
}

/** The remaining time that the offence allows: an aim for the dates, as the act's limits stand. */
function aimedLimit(offence: PoolOffence, combined: LegalDays, life: boolean, favoured: boolean): LegalDays {
  const long = life || combined > years(15);
  if (offence.group === 'drugs' || offence.group === 'robbery') {
    if (long) return years(3);
    if (combined >= years(7)) return years(2);
    return offence.group === 'drugs' && combined <= years(3) ? 180 : years(1);
  }
  if (offence.group === 'person' && offence.intentional && (long || combined >= years(10)))
    return long ? years(3) : years(2);
  return favoured ? years(10) : years(8);
}

/** The number of quarters that the term asks for: an aim for the list of ratings. */
function aimedQuarters(combined: LegalDays, kind: SentenceKind): number {
  if (kind !== 'fixedTerm') return 18;
  const lines = [
    [3, 1],
    [5, 2],
    [8, 4],
    [10, 8],
    [15, 14],
  ] as const;
  return lines.find(([limit]) => combined <= years(limit))?.[1] ?? 16;
}

// --- Birth -----------------------------------------------------------------------------------------------------

/** A birth that puts the person next to the age that the class is about, and long enough before the offences. */
function drawBirth(d: Dice, ageClass: AgeClass, mainDate: DayNumber, firstDate: DayNumber): DayNumber {
  const latest = yearsBefore(firstDate, 14);
  const shift = d.pick([-1, 0, 0, 1]);
  if (ageClass === 'minor') {
    const birth = yearsBefore(CUT_OFF, 18) + d.pick([shift, 1, d.int(1, 900), d.int(1, 900)]);
    return Math.min(birth, latest);
  }
  if (ageClass === 'juvenile')
    return Math.min(yearsBefore(mainDate, 18) + d.pick([shift, d.int(1, 1200)]), latest);
  if (ageClass === 'seventy')
    return Math.min(yearsBefore(CUT_OFF, 70) + d.pick([shift, shift, -d.int(0, 3000)]), latest);
  return yearsBefore(firstDate, 18) - d.int(0, 365 * 30);
}

// --- Facts -----------------------------------------------------------------------------------------------------

const drawPayment = (d: Dice, unpaid: number): Payment =>
  d.weighted<Payment>([
    [45, 'none'],
    [45, 'paid'],
    [7, 'exempted'],
    [unpaid, 'unpaid'],
  ]);

const drawGrade = (d: Dice): Grade =>
  d.weighted<Grade>([
    [40, 'good'],
    [55, 'fair'],
    [3, 'average'],
    [2, 'poor'],
  ]);

/** 3.1.c, d, đ, e and 3.2.d; persons below 18 often fail them, as clause 4 does not ask for them all. */
function drawObligations(d: Dice, minor: boolean): Partial<Dossier> {
  return {
    fine: drawPayment(d, minor ? 20 : 4),
    courtFees: drawPayment(d, minor ? 10 : 3),
    civilObligation: d.weighted([
      [48, 'none'],
      [24, 'fulfilled'],
      [4, 'terminated'],
      [5, 'waived'],
      [14, 'partlyFulfilled'],
      [minor ? 15 : 4, 'unfulfilled'],
    ] as const),
    economicHardship: d.chance(0.65),
    obligationToStateOnly: d.chance(0.35),
    creditorConsents: d.chance(0.5),
    noSecurityConcern: d.chance(0.96),
    lawfulWhileSuspended: d.chance(0.95),
  };
}

/** A child near the age of 36 months, or none. */
function drawChild(d: Dice, withMother: boolean): Partial<Dossier> {
  if (!withMother && d.chance(0.95)) return { childWithMother: false };
  const birth = addMonths(CUT_OFF, -36) + d.pick([-1, 0, 1, d.int(1, 1000), d.int(-800, 0)]);
  return { childWithMother: withMother, childBirthDate: formatDate(birth) };
}

const CIRCUMSTANCES = [
  'greatMerit',
  'meritoriousPerson',
  'seriousIllness',
  'chronicIllness',
  'soleBreadwinnerInHardship',
  'pregnant',
  'child',
  'disability',
  'cognitiveDifficulty',
] as const;

/** The circumstances a to h of 3.3, but those of age. */
function drawCircumstances(d: Dice, favoured: boolean): Partial<Dossier> {
  const given = favoured ? d.pick(CIRCUMSTANCES) : null;
  const second = favoured && d.chance(0.15) ? d.pick(CIRCUMSTANCES) : null;
  const has = (name: (typeof CIRCUMSTANCES)[number]): boolean => given === name || second === name;
  const female = has('pregnant') || (has('child') && d.chance(0.9)) || d.chance(0.2);
  return {
    sex: female ? 'female' : 'male',
    greatMerit: has('greatMerit'),
    meritoriousPerson: has('meritoriousPerson'),
    seriousIllness: has('seriousIllness'),
    chronicIllness: has('chronicIllness'),
    soleBreadwinnerInHardship: has('soleBreadwinnerInHardship'),
    pregnant: has('pregnant'),
    ...drawChild(d, has('child')),
    disability: has('disability')
      ? d.pick(['severe', 'extremelySevere'] as const)
      : d.pick(['none', 'none', 'none', 'none', 'none', 'mild'] as const),
    cognitiveDifficulty: has('cognitiveDifficulty'),
  };
}

/** What Article 4 asks besides the offence and the time: mostly nothing to say. */
function drawBars(d: Dice): Partial<Dossier> {
  return {
    drugUseEvidence: d.chance(0.03),
    harsherAppeal: d.chance(0.02),
    underProsecution: d.chance(0.02),
    amnestiedBefore: d.chance(0.02),
    priorConvictions: d.weighted([
      [92, 0],
      [6, 1],
      [1.5, 2],
      [0.5, 3],
    ]),
    convictionsSameOffence: d.weighted([
      [20, 0],
      [70, 1],
      [7, 2],
      [2, 3],
      [0.5, 4],
    ]),
  };
}

// --- The dossier -----------------------------------------------------------------------------------------------

const earliestOffence = (convictions: readonly Conviction[], mainDate: DayNumber): DayNumber =>
  mainDate - (convictions.length > 1 ? 200 : 0);

/** How long the person can have served: who is below 18 now cannot have been away for long. */
const longestServed = ({ ageClass, kind }: Person): LegalDays => {
  if (ageClass === 'minor') return 1240;
  return kind === 'fixedTerm' ? years(27) : years(24);
};

const FACILITIES = ['Trại giam số 3', 'Trại giam số 5', 'Trại giam Thủ Đức', 'Trại tạm giam Hà Nội'];

function makeDossier(d: Dice, id: string): Dossier {
  const person = drawPerson(d);
  const { status, kind, ageClass } = person;
  const combined = drawCombinedTerm(d, person);
  const ownTerm = drawOwnTerm(d, combined, kind);
  const young = ageClass === 'minor' || ageClass === 'juvenile';
  const probableCode = drawCode(d, CUT_OFF - Math.floor(combined / 2), young);
  const offence = drawOffence(d, probableCode);
  const favoured = person.favoured || ageClass !== 'adult';
  const life = kind !== 'fixedTerm';
  const half = offence.halfFrom !== null && (ownTerm === 'life' || ownTerm >= years(offence.halfFrom));
  const limit = aimedLimit(offence, combined, life, favoured);
  const time = planTime(d, { term: combined, life, favoured, half, limit, longest: longestServed(person) });
  const { arrest, interruptions, suspendedFrom } = planCustody(d, time.served, status);
  const date = drawOffenceDate(d, arrest, probableCode);
  const main = {
    offence,
    code: probableCode,
    article: d.pick(offence.articles[probableCode]),
    term: ownTerm === 'life' ? ownTerm : formatDuration(ownTerm),
    date,
  };
  const convictions = planConvictions(d, main, combined, kind);
  return {
    id,
    name: `Người thử ${id}`,
    facility: d.pick(FACILITIES),
    birthDate: formatDate(drawBirth(d, ageClass, date, earliestOffence(convictions, date))),
    ...drawCircumstances(d, person.favoured),
    nationality: d.weighted([
      [95, 'VN'],
      [3, 'LA'],
      [2, 'CN'],
    ]),
    status,
    sentence: {
      kind,
      ...(kind === 'life' ? {} : { term: formatDuration(combined) }),
      detainedFrom: formatDate(arrest),
      interruptions,
      reductions: kind === 'life' ? [] : planReductions(d, time.reduced, arrest),
    },
    convictions,
    ratings: planRatings(d, aimedQuarters(combined, kind), arrest, suspendedFrom),
    ratingSince: drawGrade(d),
    compulsoryTreatment: d.chance(0.06),
    continuousCustody: d.chance(0.4),
    ...drawObligations(d, ageClass === 'minor'),
    ...drawBars(d),
  };
}

/**
 * `count` random dossiers, each complete and valid for a board that meets on 31/5/2026. The same seed gives the
 * same dossiers, and a longer run begins with a shorter one.
 */
export function* dossiers(seed: number, count: number): Generator<Dossier> {
  const seeds = mulberry32(seed);
  for (let index = 0; index < count; index += 1) {
    const own = Math.floor(seeds() * 4294967296);
    yield makeDossier(dice(mulberry32(own)), `D${seed}-${index}`);
  }
}

/** A fixed, complete, plainly eligible person: 9 years for theft, 4 years served, nothing against. */
export function benign(id: string): Dossier {
  const quarters = [2024, 2025].flatMap((year) =>
    ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter, grade: 'fair' as const })),
  );
  return {
    id,
    name: 'Nguyễn Văn A',
    facility: 'Trại giam số 5',
    birthDate: '1985-03-12',
    sex: 'male',
    nationality: 'VN',
    status: 'serving',
    sentence: {
      kind: 'fixedTerm',
      term: 'P9Y',
      detainedFrom: '2022-05-31',
      interruptions: [],
      reductions: [],
    },
    convictions: [plainTheft()],
    ratings: [...quarters, { year: 2026, quarter: 1, grade: 'fair' }],
    ratingSince: 'fair',
    compulsoryTreatment: false,
    continuousCustody: false,
    fine: 'paid',
    courtFees: 'paid',
    civilObligation: 'fulfilled',
    economicHardship: false,
    obligationToStateOnly: false,
    creditorConsents: false,
    noSecurityConcern: true,
    lawfulWhileSuspended: true,
    drugUseEvidence: false,
    greatMerit: false,
    meritoriousPerson: false,
    seriousIllness: false,
    chronicIllness: false,
    soleBreadwinnerInHardship: false,
    pregnant: false,
    childWithMother: false,
    disability: 'none',
    cognitiveDifficulty: false,
    harsherAppeal: false,
    underProsecution: false,
    amnestiedBefore: false,
    priorConvictions: 0,
    convictionsSameOffence: 1,
  };
}

function plainTheft(): Conviction {
  return {
    code: '2015',
    article: '173',
    judgment: '21/2022/HS-ST',
    offenceDate: '2022-05-20',
    term: 'P9Y',
    intentional: true,
    severity: 'verySerious',
    role: 'executor',
    organised: false,
    hooligan: false,
    brutal: false,
    incestuous: false,
    acidOrChemicals: false,
    weapon: false,
    incitedOthers: false,
    badEffectOnOrder: false,
    cunningOrObstinate: false,
    professional: false,
    consequences: 'none',
    victims: 1,
  };
}
