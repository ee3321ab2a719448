/** What came of the assertions: for people, for build servers, and for other programs. */
import type { Dialect } from '../../grammar/index.ts';
import { writeCase } from '../cases/write-case.ts';
import type { CaseDraft } from '../cases/write-case.ts';
import type { OtherTest } from '../cases/junit.ts';
import { insideOf } from '../coverage/amounts.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import { assertionTexts, counterexampleTitle } from './texts.ts';
import type { AssertionResult, Counterexample, Tried } from './try.ts';

export function renderAssertions(tried: Tried, ir: DecisionIr, lang: Dialect): string {
  const texts = assertionTexts[lang];
  const { results, persons, seed } = tried;
  if (results.length === 0) return '';
  const broken = results.filter(({ against }) => against !== undefined);
  const idle = results.filter(({ against, met }) => against === undefined && met === 0);
  const held = results.length - broken.length - idle.length;
  const untried = idle.map(({ assertion }) => `“${assertion.names[lang]}”`).join(', ');
  return [
    ...broken.map((result) => brokenText(result, ir, lang)),
    texts.counts(held, broken.length, persons, seed),
    ...(idle.length === 0 ? [] : [texts.untried(untried)]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export const assertionTests = (tried: Tried, ir: DecisionIr, lang: Dialect): readonly OtherTest[] =>
  tried.results.map((result): OtherTest => {
    const test = { suite: assertionTexts[lang].suite, name: result.assertion.names[lang] };
    return result.against === undefined ? test : { ...test, failure: brokenText(result, ir, lang) };
  });

export interface AssertionJson {
  readonly id: string;
  readonly names: AssertionResult['assertion']['names'];
  readonly holds: boolean;
  /** How many persons it said something about. */
  readonly met: number;
  readonly against?: {
    readonly base: string | null;
    readonly changes: Counterexample['changes'];
    readonly record: Counterexample['record'];
    readonly verdict: Verdict;
    /** The same person changed, where it takes two to break it. */
    readonly then?: { readonly record: Counterexample['record']; readonly verdict: Verdict };
  };
}

export const assertionsJson = ({ results }: Tried): readonly AssertionJson[] =>
  results.map(({ assertion: { id, names }, met, against }) => ({
    id,
    names,
    holds: against === undefined,
    met,
    ...(against === undefined
      ? {}
      : {
          against: {
            base: against.base?.name ?? null,
            changes: against.changes,
            record: against.record,
            verdict: against.answer.verdict,
            ...(against.then === undefined
              ? {}
              : { then: { record: against.then.record, verdict: against.then.answer.verdict } }),
          },
        }),
  }));

function brokenText({ assertion, against }: AssertionResult, ir: DecisionIr, lang: Dialect): string {
  const texts = assertionTexts[lang];
  if (against === undefined) return '';
  const { base, changes, record, answer, then } = against;
  // With no person to begin at, the whole record is told.
  const first =
    base === undefined
      ? Object.entries(record).flatMap(([key, value]) => (key === 'id' ? [] : [{ steps: [key], value }]))
      : changes;
  const about = aboutOf(assertion, ir);
  const written = (differences: CaseDraft['changes'], verdict: Verdict, changed: boolean): string =>
    writeCase(
      {
        title: counterexampleTitle(assertion.names, changed),
        about,
        base: base?.name ?? '…',
        changes: differences,
        expected: { verdict },
        comment: texts.unconfirmed,
      },
      lang,
    ).trimEnd();
  const second =
    then === undefined ? [] : [texts.changed, written([...first, then], then.answer.verdict, true)];
  return [
    texts.broken(assertion.names[lang]),
    texts.person,
    written(first, answer.verdict, false),
    ...second,
  ].join('\n');
}

/** A case is about a provision: the first that the assertion names, else the first there is. */
function aboutOf({ holds }: AssertionResult['assertion'], { provisions }: DecisionIr): string {
  for (const part of insideOf(holds)) if (part.op === 'provision' || part.op === 'applies') return part.id;
  return provisions[0]?.id ?? '';
}
