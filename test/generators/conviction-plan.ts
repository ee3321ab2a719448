/** Random convictions: mostly one, mostly plain. */

import { formatDate, formatDuration, parseDate, years } from '../oracle/legal-time.ts';
import type { DayNumber, LegalDays } from '../oracle/legal-time.ts';
import type { Code, Consequences, Conviction, Role, SentenceKind, Severity } from './dossier.ts';
import { drawActs, drawFurtherArticle, drawTwin } from './offence-pool.ts';
import type { Group, PoolOffence } from './offence-pool.ts';
import type { Dice } from './random.ts';

/** The main offence, with the court's answer to it. */
export interface MainOffence {
  readonly offence: PoolOffence;
  readonly code: Code;
  readonly article: string;
  /** Text, as the record has it; `life` for a life sentence. */
  readonly term: string;
  readonly date: DayNumber;
}

/** A code, as the time of the arrest suggests; who was a child then was judged by the newest. */
export function drawCode(d: Dice, arrest: DayNumber, young: boolean): Code {
  if (young) return '2015';
  if (arrest >= parseDate('2018-01-01')) return drawn(d, 82, 14, 4);
  return arrest >= parseDate('2001-01-01') ? drawn(d, 20, 72, 8) : drawn(d, 5, 35, 60);
}

function drawn(d: Dice, code2015: number, code1999: number, code1985: number): Code {
  return d.weighted([
    [code2015, '2015'],
    [code1999, '1999'],
    [code1985, '1985'],
  ] as const);
}

const LAST_DAY: Readonly<Record<Code, string>> = {
  '1985': '2000-06-30',
  '1999': '2017-12-31',
  '2015': '2026-05-31',
};

/** A day not after the arrest, while the code was applied. */
export function drawOffenceDate(d: Dice, arrest: DayNumber, code: Code): DayNumber {
  const last = parseDate(LAST_DAY[code]);
  const latest = arrest > last ? last - d.int(0, 700) : arrest;
  return latest - d.pick([0, 1, 10, 100, d.int(0, 300)]);
}

function usualSeverity(term: LegalDays): Severity {
  if (term <= years(3)) return 'lessSerious';
  if (term <= years(7)) return 'serious';
  return term <= years(15) ? 'verySerious' : 'extremelySerious';
}

const SEVERITIES: readonly Severity[] = ['lessSerious', 'serious', 'verySerious', 'extremelySerious'];

function drawSeverity(d: Dice, group: Group, term: LegalDays): Severity {
  if (group === 'security' && d.chance(0.6)) return d.pick(['lessSerious', 'serious']);
  return d.chance(0.85) ? usualSeverity(term) : d.pick(SEVERITIES);
}

const drawRole = (d: Dice): Role =>
  d.weighted<Role>([
    [70, 'executor'],
    [12, 'helper'],
    [8, 'instigator'],
    [4, 'mastermind'],
    [3, 'ringleader'],
    [3, 'commander'],
  ]);

const drawConsequences = (d: Dice): Consequences =>
  d.weighted<Consequences>([
    [88, 'none'],
    [6, 'serious'],
    [4, 'verySerious'],
    [2, 'extremelySerious'],
  ]);

function drawVictims(d: Dice, group: Group): number {
  if (group === 'person') return d.pick([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]);
  return d.pick([0, 0, 0, 0, 1, 1, 1, 2, 5]);
}

interface ConvictionPlan {
  readonly code: Code;
  readonly article: string;
  readonly group: Group;
  readonly intentional: boolean;
  readonly term: string;
  readonly severityTerm: LegalDays;
  readonly date: DayNumber;
  readonly judgment: string;
}

function makeConviction(d: Dice, plan: ConvictionPlan): Conviction {
  const acts = drawActs(d, plan.code, plan.article);
  return {
    code: plan.code,
    article: plan.article,
    ...(acts ? { acts } : {}),
    judgment: plan.judgment,
    offenceDate: formatDate(plan.date),
    term: plan.term,
    intentional: d.chance(0.01) ? !plan.intentional : plan.intentional,
    severity: drawSeverity(d, plan.group, plan.severityTerm),
    role: drawRole(d),
    organised: d.chance(0.07),
    hooligan: d.chance(0.06),
    brutal: d.chance(0.05),
    incestuous: d.chance(0.05),
    acidOrChemicals: d.chance(0.04),
    weapon: d.chance(0.1),
    incitedOthers: d.chance(0.06),
    badEffectOnOrder: d.chance(0.06),
    cunningOrObstinate: d.chance(0.06),
    professional: d.chance(0.015),
    consequences: drawConsequences(d),
    victims: drawVictims(d, plan.group),
  };
}

const judgmentOf = (d: Dice, date: DayNumber): string =>
  `${d.int(1, 99)}/${formatDate(date + 180).slice(0, 4)}/HS-ST`;

/** What a further conviction is: the same offence, a twin of another code, another one. */
type Further = 'sameJudgment' | 'otherJudgment' | 'twin' | 'negligent' | 'intentional';

function furtherOffence(
  d: Dice,
  kind: Further,
  main: MainOffence,
  taken: readonly string[],
): { code: Code; article: string; intentional: boolean } {
  const same = { code: main.code, article: main.article, intentional: main.offence.intentional };
  if (kind === 'negligent' || kind === 'intentional') {
    const intentional = kind === 'intentional';
    return { code: main.code, article: drawFurtherArticle(d, main.code, intentional, taken), intentional };
  }
  const twin = kind === 'twin' ? drawTwin(d, main.code, main.article) : null;
  return twin ? { code: twin[0], article: twin[1], intentional: same.intentional } : same;
}

function drawFurther(d: Dice): Further[] {
  return d.weighted<Further[]>([
    [82, []],
    [4, ['sameJudgment']],
    [2, ['otherJudgment']],
    [2, ['twin']],
    [5, ['negligent']],
    [2.5, ['intentional']],
    [1, ['negligent', 'negligent']],
    [0.7, ['negligent', 'intentional']],
    [0.8, ['sameJudgment', 'negligent']],
  ]);
}

/** The list of convictions; none has a term above the combined one. */
export function planConvictions(
  d: Dice,
  main: MainOffence,
  combined: LegalDays,
  kind: SentenceKind,
): Conviction[] {
  const judgment = judgmentOf(d, main.date);
  const first = makeConviction(d, {
    ...main,
    group: main.offence.group,
    intentional: main.offence.intentional,
    severityTerm: combined,
    judgment,
  });
  const taken = [main.article];
  const others = drawFurther(d).map((further) => {
    const { code, article, intentional } = furtherOffence(d, further, main, taken);
    taken.push(article);
    const term = Math.max(1, Math.min(combined, d.pick([180, 360, 720, years(3), Math.floor(combined / 2)])));
    const date = main.date - d.int(0, 200);
    const own = further === 'sameJudgment' || (further === 'twin' && d.chance(0.4)) || d.chance(0.3);
    const sameJudgment = own && further !== 'otherJudgment';
    return makeConviction(d, {
      code,
      article,
      group: article === main.article ? main.offence.group : 'ordinary',
      intentional,
      term: kind === 'commutedLife' && d.chance(0.1) ? 'life' : formatDuration(term),
      severityTerm: term,
      date,
      judgment: sameJudgment ? judgment : `${judgmentOf(d, date)}-2`,
    });
  });
  return d.chance(0.3) ? [...others, first] : [first, ...others];
}
