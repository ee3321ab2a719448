/**
 * An oracle: Articles 2, 3 and 4 of Decision 457/QĐ-CTN (2026) read by hand, for complete and valid records, under
 * the default readings. It shares nothing with the rules or their compiler, so that the two can be compared.
 */

import type { Dossier } from '../generators/dossiers.ts';
import { exclusions } from './article4.ts';
import { hasCircumstance } from './circumstances.ts';
import { CUT_OFF, goodRun, isFairOrBetter, known, readFacts } from './facts.ts';
import type { Facts, Offence } from './facts.ts';
import { years } from './legal-time.ts';
import type { LegalDays } from './legal-time.ts';
import * as law from './offences.ts';

export type Route = '3.1' | '3.2' | '3.3' | '3.4';

export interface OracleAnswer {
  verdict: 'eligible' | 'ineligible';
  route: Route | null;
  excludedBy: string[];
  failed: string[];
}

/** Article 2: serving or suspended; a life sentence only once reduced. */
const isSubject = ({ status, kind }: Facts): boolean => status !== 'postponed' && kind !== 'life';

// --- 3.1.a: the ratings --------------------------------------------------------------------------------------

interface Band {
  readonly upTo: LegalDays;
  /** Quarters needed, and how many of the first of them may never have been rated. */
  readonly quarters: number;
  readonly allowance: number;
}

const COMMUTED_LIFE: Band = { upTo: Infinity, quarters: 18, allowance: 4 };
const LONGEST: Band = { upTo: Infinity, quarters: 16, allowance: 4 };
const BANDS: readonly Band[] = [
  { upTo: years(3), quarters: 1, allowance: 0 },
  { upTo: years(5), quarters: 2, allowance: 1 },
  { upTo: years(8), quarters: 4, allowance: 2 },
  { upTo: years(10), quarters: 8, allowance: 3 },
  { upTo: years(15), quarters: 14, allowance: 3 },
];

function bandOf({ kind, term }: Facts): Band {
  if (kind === 'commutedLife') return COMMUTED_LIFE;
  return BANDS.find(({ upTo }) => term <= upTo) ?? LONGEST;
}

/** 3.1.a paragraph 3: on clauses 3 and 4 the circumstance, or the age, is itself what opens the allowance. */
function mayMissQuarters(facts: Facts): boolean {
  const { record } = facts;
  return (
    known(record.compulsoryTreatment, 'compulsoryTreatment') ||
    known(record.continuousCustody, 'continuousCustody') ||
    facts.age.under18 ||
    hasCircumstance(facts)
  );
}

/** 3.1.a: enough quarters, fair or better, up to the newest one, and so the time since. */
function isWellRated(facts: Facts): boolean {
  const { quarters, allowance } = bandOf(facts);
  const run = goodRun(facts.record);
  const needed = run.whole && mayMissQuarters(facts) ? Math.max(1, quarters - allowance) : quarters;
  return run.length >= needed && isFairOrBetter(known(facts.record.ratingSince, 'ratingSince'));
}

// --- 3.1.b and the leads of clauses 3 and 4: the time served ----------------------------------------------------

function isListedDrugAct(offence: Offence): boolean {
  if (!law.isCombinedDrugOffence(offence)) return law.isListedDrugOffence(offence);
  const listed =
    offence.code === '1985' ? ['production', 'trading', 'appropriation'] : ['trading', 'appropriation'];
  return offence.acts.some((act) => listed.includes(act));
}

/** 3.1.b paragraph 2. The years are those for this offence, not the combined term. */
function isListed(offence: Offence): boolean {
  if (law.isListedSecurityOffence(offence)) return true;
  if (law.isAgainstThePerson(offence)) return offence.intentional && offence.term >= years(10);
  const fromSeven = law.isRobbery(offence) || law.isKidnapping(offence) || isListedDrugAct(offence);
  return fromSeven && offence.term >= years(7);
}

/** One part in so many of a fixed term; so many years of commuted life. */
interface Share {
  readonly oneIn: number;
  readonly lifeYears: number | null;
}

function hasServed({ kind, term, served }: Facts, { oneIn, lifeYears }: Share): boolean {
  if (kind === 'commutedLife') return lifeYears !== null && served >= years(lifeYears);
  return served * oneIn >= term;
}

/** 3.1.b: a third or 14 years; half or 17 years for the listed offences. */
function hasServedForClause1(facts: Facts): boolean {
  const listed = facts.offences.some(isListed);
  return hasServed(facts, listed ? { oneIn: 2, lifeYears: 17 } : { oneIn: 3, lifeYears: 14 });
}

/** 3.3: a quarter or 12 years; a third or 15 years for the listed offences. */
function hasServedForClause3(facts: Facts): boolean {
  const listed = facts.offences.some(isListed);
  return hasServed(facts, listed ? { oneIn: 3, lifeYears: 15 } : { oneIn: 4, lifeYears: 12 });
}

/** 3.4: a quarter; a third for the listed offences; no years are named for commuted life. */
function hasServedForClause4(facts: Facts): boolean {
  return hasServed(facts, { oneIn: facts.offences.some(isListed) ? 3 : 4, lifeYears: null });
}

// --- 3.1.c to e and 3.2.d --------------------------------------------------------------------------------------

/** 3.1.c: the fine and the court fees. */
function hasPaid({ record }: Facts): boolean {
  return known(record.fine, 'fine') !== 'unpaid' && known(record.courtFees, 'courtFees') !== 'unpaid';
}

/** 3.1.d: after corruption nothing may be left; a waiver is not performance. */
function hasRepaidCorruption({ record, offences }: Facts): boolean {
  if (!offences.some(law.isCorruption)) return true;
  return ['none', 'fulfilled', 'terminated'].includes(known(record.civilObligation, 'civilObligation'));
}

/** 3.1.đ: otherwise a part is enough, in hardship, and with the creditor's consent unless the State is the only one. */
function hasRepaidOthers({ record, offences }: Facts): boolean {
  if (offences.every(law.isCorruption)) return true;
  const obligation = known(record.civilObligation, 'civilObligation');
  if (obligation === 'unfulfilled') return false;
  if (obligation !== 'partlyFulfilled') return true;
  return (
    known(record.economicHardship, 'economicHardship') &&
    (known(record.obligationToStateOnly, 'obligationToStateOnly') ||
      known(record.creditorConsents, 'creditorConsents'))
  );
}

/** 3.1.e. */
const isNoConcern = ({ record }: Facts): boolean => known(record.noSecurityConcern, 'noSecurityConcern');

/** 3.2.d, asked of suspended persons only. */
const wasLawful = ({ record, status }: Facts): boolean =>
  status !== 'suspended' || known(record.lawfulWhileSuspended, 'lawfulWhileSuspended');

// --- Article 3 -------------------------------------------------------------------------------------------------

type Condition = readonly [id: string, holds: (facts: Facts) => boolean];

const RATED: Condition = ['3.1.a', isWellRated];
const OBLIGATIONS: readonly Condition[] = [
  ['3.1.c', hasPaid],
  ['3.1.d', hasRepaidCorruption],
  ['3.1.đ', hasRepaidOthers],
  ['3.1.e', isNoConcern],
];
const LAWFUL: Condition = ['3.2.d', wasLawful];

interface ArticleThreeClause {
  readonly route: Route;
  readonly reaches: (facts: Facts) => boolean;
  /** Without 3.1.g: Article 4 is asked once, for every clause. */
  readonly conditions: readonly Condition[];
}

const CLAUSES: readonly ArticleThreeClause[] = [
  {
    route: '3.1',
    reaches: ({ status }) => status === 'serving',
    conditions: [RATED, ['3.1.b', hasServedForClause1], ...OBLIGATIONS],
  },
  {
    route: '3.2',
    reaches: ({ status }) => status === 'suspended',
    conditions: [RATED, ['3.1.b', hasServedForClause1], ...OBLIGATIONS, LAWFUL],
  },
  {
    route: '3.3',
    reaches: hasCircumstance,
    conditions: [RATED, ...OBLIGATIONS, LAWFUL, ['3.3', hasServedForClause3]],
  },
  {
    route: '3.4',
    reaches: ({ age }) => age.under18,
    conditions: [RATED, LAWFUL, ['3.4', hasServedForClause4]],
  },
];

const ORDER = ['3.1.a', '3.1.b', '3.1.c', '3.1.d', '3.1.đ', '3.1.e', '3.2.d', '3.3', '3.4'];

const failures = (clause: ArticleThreeClause, facts: Facts): string[] =>
  clause.conditions.filter(([, holds]) => !holds(facts)).map(([id]) => id);

/** The answer for a complete and valid record; throws where a fact that matters is missing. */
export function decide(record: Dossier, boardDate: string = CUT_OFF): OracleAnswer {
  const facts = readFacts(record, boardDate);
  const excludedBy = exclusions(facts);
  if (!isSubject(facts)) return { verdict: 'ineligible', route: null, excludedBy, failed: ['2'] };
  const tried = CLAUSES.filter((clause) => clause.reaches(facts)).map((clause) => ({
    route: clause.route,
    failed: failures(clause, facts),
  }));
  const passed = tried.find(({ failed }) => failed.length === 0);
  if (passed && excludedBy.length === 0)
    return { verdict: 'eligible', route: passed.route, excludedBy, failed: [] };
  const failed = new Set(tried.flatMap((attempt) => attempt.failed));
  return { verdict: 'ineligible', route: null, excludedBy, failed: ORDER.filter((id) => failed.has(id)) };
}
