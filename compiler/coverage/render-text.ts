/** The report for a person at a terminal: along the outline of the act, and what is missing where. */
import type { Dialect } from '../../grammar/index.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import { askedFigures, percentOf } from './figures.ts';
import type { FigureKey } from './figures.ts';
import { conditionRemarks, listRemarks, readingRemarks, rowRemarks, sentenceGaps } from './gaps.ts';
import type { Remark } from './gaps.ts';
import type { CoverageReport, SentenceReport } from './report.ts';
import { coverageTexts } from './texts.ts';

export function renderCoverage(report: CoverageReport, lang: Dialect): string {
  const { heading, idle } = coverageTexts[lang];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  const remarked = (name: string, remarks: readonly Remark[]): readonly string[] =>
    remarks.length === 0 ? [] : [`${signOf(remarks)} ${name}`, ...remarks.map(({ words }) => `    ${words}`)];
  return `${[
    coverageTexts[lang].title,
    ...section(
      heading.provisions,
      report.provisions.flatMap((each) => provisionLines(each, lang)),
    ),
    ...section(
      heading.definitions,
      report.definitions.flatMap((each) => sentenceLines(each.names[lang], [each], lang)),
    ),
    ...section(
      heading.tables,
      report.tables.flatMap(({ names, rows }) =>
        rows.flatMap((row) => {
          const words = row.words === 'otherwise' ? coverageTexts[lang].otherwise : row.words[lang];
          return remarked(`${names[lang]}: ${words} (${row.id[lang]})`, rowRemarks(row, lang));
        }),
      ),
    ),
    ...section(
      heading.lists,
      report.lists.flatMap((list) => remarked(list.names[lang], listRemarks(list, lang))),
    ),
    ...section(
      heading.readings,
      report.readings.flatMap((reading) =>
        remarked(
          `${reading.code} “${reading.definition[lang]}”: “${reading.names[lang]}”`,
          readingRemarks(reading, lang),
        ),
      ),
    ),
    ...section(
      heading.idle,
      report.idle.map(({ id, why }) => `! ${idle[why](id)}`),
    ),
    ...section(
      heading.figures,
      askedFigures(report).map((key) => figureLine(report, key, lang)),
    ),
  ].join('\n')}\n`;
}

export function figureLine({ figures }: CoverageReport, key: FigureKey, lang: Dialect): string {
  const texts = coverageTexts[lang];
  const figure = figures[key];
  const apart = texts.apart(figure.proved, figure.argued);
  const said = texts.figure(percentOf(figure), figure.shown, figure.all - figure.proved - figure.argued);
  return `${texts.figures[key]}: ${said}${apart === '' ? '' : `; ${apart}`}`;
}

const signOf = (remarks: readonly Remark[]): string => (remarks.some(({ open }) => open) ? '✗' : '✓');

function provisionLines(
  { id, depth, title, waived, sentences }: CoverageReport['provisions'][number],
  lang: Dialect,
): readonly string[] {
  const name = `${provisionName(id, lang)} · ${title[lang]}`;
  const lines = waived ? [`– ${name}: ${coverageTexts[lang].waived}`] : sentenceLines(name, sentences, lang);
  return lines.map((line) => `${'  '.repeat(depth)}${line}`);
}

/** One line where nothing is missing. */
function sentenceLines(name: string, sentences: readonly SentenceReport[], lang: Dialect): readonly string[] {
  const texts = coverageTexts[lang];
  const gaps = sentences.flatMap((sentence) => sentenceGaps(sentence, lang));
  const conditions = sentences.flatMap((sentence) => sentence.conditions);
  const remarked = conditions.flatMap((condition) => {
    const remarks = conditionRemarks(condition, lang);
    return remarks.length === 0 ? [] : [{ condition, remarks }];
  });
  const open = gaps.length > 0 || remarked.some(({ remarks }) => remarks.some((remark) => remark.open));
  const count = conditions.length === 0 ? '' : ` (${texts.conditions(conditions.length)})`;
  return [
    `${open ? '✗' : '✓'} ${name}${count}`,
    ...gaps.map((gap) => `    ${gap}`),
    ...remarked.flatMap(({ condition: { id, words }, remarks }) => [
      `    ${id[lang]} “${words[lang]}”`,
      ...remarks.map((remark) => `      ${remark.words}`),
    ]),
  ];
}
