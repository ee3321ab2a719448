/** The catalogue of offences and Penal Codes, read whole: `decisions/schema/offences.yaml`. */
import type { SourceFile } from '../../grammar/index.ts';
import { diagnostic, done, failed } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { identitiesOf } from './identities.ts';
import type { Catalogue, PenalCode } from './model.ts';
import { readCodes } from './read-code.ts';
import { offenceOf, readOffence } from './read-offence.ts';
import type { Citation, CitedOffence } from './read-offence.ts';
import { entriesOf, fieldsOf, startReport, textOrNumber } from './yaml-reader.ts';
import type { Report } from './yaml-reader.ts';
import { parseYaml } from './yaml-tree.ts';

export function loadCatalogue(source: SourceFile): Outcome<Catalogue> {
  const tree = parseYaml(source);
  if (!tree.ok) return tree;
  const report = startReport(source);
  const file = fieldsOf(tree.value, source.path, report, ['catalogue', 'version', 'codes', 'offences']);
  file?.required('catalogue', textOrNumber);
  file?.required('version', textOrNumber);
  const offences = (file?.required('offences', entriesOf) ?? []).flatMap(
    (entry) => readOffence(entry, report) ?? [],
  );
  const cited = Map.groupBy(
    offences.flatMap(({ citations }) => citations),
    ({ code }) => code,
  );
  const articlesOf = (code: string): readonly string[] =>
    (cited.get(code) ?? []).map(({ article }) => article);
  const codes = readCodes(file?.required('codes', entriesOf) ?? [], articlesOf, report);
  // A chapter that could not be read would only leave all of its articles without one.
  if (report.diagnostics.length === 0) checkChapters(offences, codes, report);
  if (report.diagnostics.length > 0) return failed(report.diagnostics);
  return done({
    source,
    codes,
    offences: new Map(offences.map((offence) => [offence.id, offenceOf(offence, source)])),
    identities: identitiesOf(offences),
  });
}

/** Rules speak of whole chapters, so an article that lies in none would be missed without a word. */
function checkChapters(
  offences: readonly CitedOffence[],
  codes: ReadonlyMap<string, PenalCode>,
  report: Report,
): void {
  const chaptered = new Map(
    [...codes.values()].map(({ year, chapters }) => [
      year,
      new Set([...chapters.values()].flatMap(({ articles }) => articles)),
    ]),
  );
  for (const citation of offences.flatMap(({ citations }) => citations))
    checkChapter(citation, chaptered, report);
}

function checkChapter(
  { code, article, codeSpan, span }: Citation,
  chaptered: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): void {
  const articles = chaptered.get(code);
  if (articles === undefined) {
    report.diagnostics.push(diagnostic('unknownCode', report.source, codeSpan, { code }));
  } else if (!articles.has(article)) {
    report.diagnostics.push(diagnostic('articleWithoutChapter', report.source, span, { article, code }));
  }
}
