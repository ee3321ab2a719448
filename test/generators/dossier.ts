/** The inmate record as the tests write it. Absent and null mean unknown; only `id` is required. */

type Fact<T> = T | null;

export type Code = '1985' | '1999' | '2015';
export type Status = 'serving' | 'suspended' | 'postponed';
export type SentenceKind = 'fixedTerm' | 'commutedLife' | 'life';
export type InterruptionReason = 'bail' | 'postponement' | 'suspension' | 'escape';
export type Grade = 'good' | 'fair' | 'average' | 'poor';
export type Payment = 'none' | 'paid' | 'exempted' | 'unpaid';
export type CivilObligation =
  'none' | 'fulfilled' | 'terminated' | 'waived' | 'partlyFulfilled' | 'unfulfilled';
export type DrugAct = 'production' | 'storage' | 'transport' | 'trading' | 'appropriation';
export type Severity = 'lessSerious' | 'serious' | 'verySerious' | 'extremelySerious';
export type Role = 'mastermind' | 'ringleader' | 'commander' | 'executor' | 'instigator' | 'helper';
export type Consequences = 'none' | 'serious' | 'verySerious' | 'extremelySerious';

export interface Interruption {
  from?: Fact<string>;
  to?: Fact<string>;
  reason?: Fact<InterruptionReason>;
}

export interface Reduction {
  date?: Fact<string>;
  length?: Fact<string>;
}

export interface Sentence {
  kind?: Fact<SentenceKind>;
  term?: Fact<string>;
  detainedFrom?: Fact<string>;
  interruptions?: Fact<Interruption[]>;
  reductions?: Fact<Reduction[]>;
}

export interface Conviction {
  code?: Fact<Code>;
  article?: Fact<string>;
  acts?: Fact<DrugAct[]>;
  judgment?: Fact<string>;
  offenceDate?: Fact<string>;
  term?: Fact<string>;
  intentional?: Fact<boolean>;
  severity?: Fact<Severity>;
  role?: Fact<Role>;
  organised?: Fact<boolean>;
  hooligan?: Fact<boolean>;
  brutal?: Fact<boolean>;
  incestuous?: Fact<boolean>;
  acidOrChemicals?: Fact<boolean>;
  weapon?: Fact<boolean>;
  incitedOthers?: Fact<boolean>;
  badEffectOnOrder?: Fact<boolean>;
  cunningOrObstinate?: Fact<boolean>;
  professional?: Fact<boolean>;
  consequences?: Fact<Consequences>;
  victims?: Fact<number>;
}

export interface Rating {
  year?: Fact<number>;
  quarter?: Fact<1 | 2 | 3 | 4>;
  grade?: Fact<Grade>;
}

export interface Dossier {
  id: string;
  name?: Fact<string>;
  facility?: Fact<string>;
  birthDate?: Fact<string>;
  sex?: Fact<'male' | 'female'>;
  nationality?: Fact<string>;
  status?: Fact<Status>;
  sentence?: Fact<Sentence>;
  convictions?: Fact<Conviction[]>;
  ratings?: Fact<Rating[]>;
  ratingSince?: Fact<Grade>;
  compulsoryTreatment?: Fact<boolean>;
  continuousCustody?: Fact<boolean>;
  fine?: Fact<Payment>;
  courtFees?: Fact<Payment>;
  civilObligation?: Fact<CivilObligation>;
  economicHardship?: Fact<boolean>;
  obligationToStateOnly?: Fact<boolean>;
  creditorConsents?: Fact<boolean>;
  noSecurityConcern?: Fact<boolean>;
  lawfulWhileSuspended?: Fact<boolean>;
  drugUseEvidence?: Fact<boolean>;
  greatMerit?: Fact<boolean>;
  meritoriousPerson?: Fact<boolean>;
  seriousIllness?: Fact<boolean>;
  chronicIllness?: Fact<boolean>;
  soleBreadwinnerInHardship?: Fact<boolean>;
  pregnant?: Fact<boolean>;
  childWithMother?: Fact<boolean>;
  childBirthDate?: Fact<string>;
  disability?: Fact<'none' | 'mild' | 'severe' | 'extremelySevere'>;
  cognitiveDifficulty?: Fact<boolean>;
  harsherAppeal?: Fact<boolean>;
  underProsecution?: Fact<boolean>;
  amnestiedBefore?: Fact<boolean>;
  priorConvictions?: Fact<number>;
  convictionsSameOffence?: Fact<number>;
}
