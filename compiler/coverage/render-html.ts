/** The report as one page that stands by itself: nothing is fetched, nothing runs, it prints as it reads. */
import type { Bilingual, Dialect } from '../../grammar/index.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import { askedFigures, percentOf } from './figures.ts';
import { listRemarks, readingRemarks, rowRemarks, sentenceGaps } from './gaps.ts';
import type { Remark } from './gaps.ts';
import { document, element, escaped, list } from './html.ts';
import type { CoverageReport, ConditionReport, Mark, SentenceReport } from './report.ts';
import { coverageTexts } from './texts.ts';

export function renderCoverageHtml(report: CoverageReport, lang: Dialect): string {
  const { heading, title, legend } = coverageTexts[lang];
  const section = (name: string, parts: readonly string[]): string =>
    parts.length === 0 ? '' : element('section', {}, [element('h2', {}, escaped(name)), ...parts].join('\n'));
  const { decision } = report;
  return document(lang, `${title}: ${decision.id}`, [
    element('h1', {}, escaped(title)),
    element('p', {}, escaped(`${decision.id} — ${decision.title[lang]}`)),
    section(heading.figures, [figuresTable(report, lang), element('p', {}, escaped(legend))]),
    section(
      heading.provisions,
      report.provisions.map((each) => provisionPart(each, lang)),
    ),
    section(
      heading.definitions,
      report.definitions.map((each) => sentencePart(3, each.names[lang], [each], lang)),
    ),
    section(
      heading.tables,
      report.tables.map(({ names, rows }) =>
        part(
          3,
          names[lang],
          rows.map((row) =>
            remarkItem(
              row.words === 'otherwise' ? coverageTexts[lang].otherwise : row.words[lang],
              row.id,
              rowRemarks(row, lang),
              lang,
            ),
          ),
        ),
      ),
    ),
    section(heading.lists, [
      list(
        report.lists.map((each) => remarkItem(each.names[lang], undefined, listRemarks(each, lang), lang)),
      ),
    ]),
    section(heading.readings, [
      list(
        report.readings.map((each) =>
          remarkItem(
            `${each.code} “${each.definition[lang]}”: “${each.names[lang]}”`,
            each.id,
            readingRemarks(each, lang),
            lang,
          ),
        ),
      ),
    ]),
    section(
      heading.idle,
      report.idle.length === 0
        ? []
        : [list(report.idle.map(({ id, why }) => escaped(coverageTexts[lang].idle[why](id))))],
    ),
  ]);
}

const part = (level: number, name: string, items: readonly string[]): string =>
  [element(`h${level}`, {}, escaped(name)), list(items)].join('\n');

function remarkItem(
  name: string,
  id: Bilingual | undefined,
  remarks: readonly Remark[],
  lang: Dialect,
): string {
  const open = remarks.some((remark) => remark.open);
  const said = remarks.map(({ words }) => words).join('; ');
  const head = `${sign(!open)} ${escaped(name)}`;
  const place = id === undefined || said === '' ? '' : ` ${element('code', {}, escaped(id[lang]))}`;
  return said === ''
    ? head
    : `${head}${place}: ${element('span', { class: open ? 'open' : 'apart' }, escaped(said))}`;
}

/** A sign that is read aloud as nothing: the words beside it say the same. */
const sign = (fine: boolean): string => element('span', { 'aria-hidden': 'true' }, fine ? '✓' : '✗');

function figuresTable(report: CoverageReport, lang: Dialect): string {
  const { figures } = report;
  const texts = coverageTexts[lang];
  const rows = askedFigures(report).map((key) => {
    const figure = figures[key];
    const due = figure.all - figure.proved - figure.argued;
    const cells = [
      texts.figure(percentOf(figure), figure.shown, due),
      texts.apart(figure.proved, figure.argued),
    ];
    return element(
      'tr',
      {},
      `${element('th', { scope: 'row' }, escaped(texts.figures[key]))}${cells.map((cell) => element('td', {}, escaped(cell))).join('')}`,
    );
  });
  return element('table', {}, rows.join('\n'));
}

function provisionPart(
  { id, depth, title, waived, sentences }: CoverageReport['provisions'][number],
  lang: Dialect,
): string {
  const name = `${provisionName(id, lang)} · ${title[lang]}`;
  const level = Math.min(6, depth + 3);
  if (!waived) return sentencePart(level, name, sentences, lang);
  return [
    element(`h${level}`, {}, escaped(name)),
    element('p', {}, escaped(coverageTexts[lang].waived)),
  ].join('\n');
}

function sentencePart(
  level: number,
  name: string,
  sentences: readonly SentenceReport[],
  lang: Dialect,
): string {
  const gaps = sentences.flatMap((sentence) => sentenceGaps(sentence, lang));
  const conditions = sentences.flatMap((sentence) => sentence.conditions);
  return [
    element(`h${level}`, {}, escaped(name)),
    ...gaps.map((gap) => element('p', { class: 'open' }, escaped(gap))),
    ...(conditions.length === 0 ? [] : [conditionTable(conditions, name, lang)]),
  ].join('\n');
}

function conditionTable(conditions: readonly ConditionReport[], name: string, lang: Dialect): string {
  const texts = coverageTexts[lang];
  const heads = (['place', 'words', 'yes', 'no'] as const).map((key) =>
    element('th', { scope: 'col' }, escaped(texts.column[key])),
  );
  const rows = conditions.map(({ id, words, yes, no, unique, values }) => {
    const missing = values.filter(({ standing }) => standing === 'open');
    const more = [
      ...(unique ? [texts.unique] : []),
      ...(missing.length === 0
        ? []
        : [texts.valuesMissing(missing.map(({ names }) => names[lang]).join(', '))]),
    ];
    return element(
      'tr',
      {},
      [
        element('td', {}, element('code', {}, escaped(id[lang]))),
        element(
          'td',
          {},
          [escaped(words[lang]), ...more.map((each) => element('small', {}, escaped(each)))].join(' '),
        ),
        markCell(yes, 'yes', lang),
        markCell(no, 'no', lang),
      ].join(''),
    );
  });
  const caption = element('caption', {}, escaped(name));
  const head = element('thead', {}, element('tr', {}, heads.join('')));
  return element('table', {}, [caption, head, element('tbody', {}, rows.join('\n'))].join('\n'));
}

function markCell({ standing, by, because }: Mark, side: 'yes' | 'no', lang: Dialect): string {
  const texts = coverageTexts[lang];
  switch (standing) {
    case 'shown':
      return element('td', {}, `${sign(true)} ${escaped(texts.shownBy(by?.[lang] ?? ''))}`);
    case 'proved':
      return element('td', { class: 'apart' }, escaped(texts.proved[side]));
    case 'argued':
      return element('td', { class: 'apart' }, escaped(texts.argued(because?.[lang] ?? '')));
    case 'open':
      return element('td', { class: 'open' }, `${sign(false)} ${escaped(texts.notShown[side])}`);
  }
}
