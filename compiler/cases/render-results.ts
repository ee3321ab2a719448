/** The results of cases for a person at a terminal: what fails, in full, and how many there are of each. */
import { positionAt } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import { renderExplanation } from '../../runtime/explain-text.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import type { CaseFile } from './case-file.ts';
import { caseKeys, verdictWords } from './case-keys.ts';
import { caseTexts } from './case-texts.ts';
import type { Difference } from './differences.ts';
import type { CaseResult } from './run-cases.ts';
import { byStanding } from './standing.ts';

export function renderResults(
  results: readonly CaseResult[],
  { source }: Pick<CaseFile, 'source'>,
  lang: Dialect,
): string {
  const { passed, failed, unconfirmed } = byStanding(results);
  const count = caseTexts[lang].count(passed.length, failed.length, unconfirmed.length);
  const shown = [...failed, ...unconfirmed.filter(({ differences }) => differences.length > 0)];
  return [...shown.map((result) => renderFailing(result, source, lang)), `${count}\n`].join('\n');
}

function renderFailing(
  { case: { title, about, span, unconfirmed }, run, differences, explanation }: CaseResult,
  source: CaseFile['source'],
  lang: Dialect,
): string {
  const { failing, unconfirmedDiffers, each } = caseTexts[lang];
  const heading = unconfirmed ? unconfirmedDiffers : failing;
  const { line, column } = positionAt(source, (run.each?.span ?? span).start);
  const why =
    explanation === undefined ? [] : ['', ...renderExplanation(explanation, lang).trimEnd().split('\n')];
  const details = [
    `${source.path}:${line}:${column}`,
    ...(run.each === undefined ? [] : [each(run.each.path, run.each.written)]),
    ...differences.map((difference) => sayDifference(difference, lang)),
    ...why,
  ];
  return `${[heading(title[lang], provisionName(about, lang)), ...details.map((detail) => `  ${detail}`.trimEnd())].join('\n')}\n`;
}

export function sayDifference(difference: Difference, lang: Dialect): string {
  const { expected, actual } = caseTexts[lang];
  const [wanted, found] = sides(difference, lang);
  return `${expected(caseKeys[difference.key][lang], wanted)}; ${actual(found)}`;
}

function sides(difference: Difference, lang: Dialect): readonly [wanted: string, found: string] {
  const { nothing, among, exactly } = caseTexts[lang];
  const listed = (values: readonly string[]): string => (values.length === 0 ? nothing : values.join(', '));
  switch (difference.key) {
    case 'verdict':
      return [verdictWords[difference.expected][lang], verdictWords[difference.actual][lang]];
    case 'route':
      return [difference.expected ?? nothing, difference.actual ?? nothing];
    case 'fails':
    case 'missing':
      return [among(listed(difference.expected)), listed(difference.actual)];
    case 'failsOnly':
    case 'excludedBy':
      return [
        difference.expected.length === 0 ? nothing : exactly(listed(difference.expected)),
        listed(difference.actual),
      ];
  }
}
