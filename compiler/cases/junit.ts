/** The results of cases as the XML that build servers read: one suite for each provision, one test for each run. */
import { positionAt } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import type { CaseFile } from './case-file.ts';
import { caseTexts } from './case-texts.ts';
import { sayDifference } from './render-results.ts';
import type { CaseResult } from './run-cases.ts';
import { standingOf } from './standing.ts';
import { xmlElement, xmlText } from './xml.ts';

/** Something beside the cases that holds or fails, such as an assertion of the decision. */
export interface OtherTest {
  readonly suite: string;
  readonly name: string;
  readonly failure?: string;
  /** Why it counts neither way. */
  readonly skipped?: string;
}

export function renderJunit(
  results: readonly CaseResult[],
  others: readonly OtherTest[],
  { source }: Pick<CaseFile, 'source'>,
  lang: Dialect,
): string {
  const tests = [
    ...results.map((result): OtherTest & { readonly place?: Place } => ({
      suite: provisionName(result.case.about, lang),
      name: nameOf(result, lang),
      place: {
        file: source.path,
        line: String(positionAt(source, (result.run.each?.span ?? result.case.span).start).line),
      },
      ...outcomeOf(result, lang),
    })),
    ...others,
  ];
  const suites = [...Map.groupBy(tests, ({ suite }) => suite)].map(([suite, inside]) =>
    xmlElement(
      'testsuite',
      { name: suite, ...countsOf(inside) },
      inside.map((test) => testcase(test)),
    ),
  );
  const whole = xmlElement('testsuites', { name: source.path, ...countsOf(tests) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}

type Place = Readonly<Record<'file' | 'line', string>>;

function testcase({ suite, name, failure, skipped, place }: OtherTest & { readonly place?: Place }): string {
  const [message = ''] = failure?.split('\n') ?? [];
  const inside = [
    ...(failure === undefined ? [] : [xmlElement('failure', { message }, [xmlText(failure)])]),
    ...(skipped === undefined ? [] : [xmlElement('skipped', { message: skipped }, [])]),
  ];
  return xmlElement('testcase', { classname: suite, name, ...place }, inside);
}

const countsOf = (
  tests: readonly OtherTest[],
): Readonly<Record<'tests' | 'failures' | 'skipped', string>> => ({
  tests: String(tests.length),
  failures: String(tests.filter(({ failure }) => failure !== undefined).length),
  skipped: String(tests.filter(({ skipped }) => skipped !== undefined).length),
});

function nameOf({ case: { title }, run: { each } }: CaseResult, lang: Dialect): string {
  return each === undefined
    ? title[lang]
    : `${title[lang]} (${caseTexts[lang].each(each.path, each.written)})`;
}

/** Nobody has argued an unconfirmed case, so it can neither pass nor fail. */
function outcomeOf(result: CaseResult, lang: Dialect): Pick<OtherTest, 'failure' | 'skipped'> {
  switch (standingOf(result)) {
    case 'passed':
      return {};
    case 'failed':
      return { failure: failureOf(result, lang) };
    case 'unconfirmed':
      return { skipped: caseTexts[lang].unconfirmed };
  }
}

const failureOf = ({ differences }: CaseResult, lang: Dialect): string =>
  differences.map((difference) => sayDifference(difference, lang)).join('\n');
