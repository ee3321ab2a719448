/** An explanation as people read it: the result first, then the provisions and conditions that decide, indented. */
import { deciding, toneOf } from './deciding.ts';
import type {
  Compared,
  ExplainedCondition,
  ExplainedItem,
  ExplainedList,
  ExplainedPart,
  ExplainedProvision,
  Explanation,
  NamedKey,
} from './explanation.ts';
import { problemText } from './problem-text.ts';
import { provisionName } from './provision-name.ts';
import { showAmount, showDistance } from './show.ts';
import { texts } from './texts.ts';
import type { Language, Tone } from './texts.ts';
import type { Truth } from './truth.ts';

export interface ExplanationStyle {
  /** Also what is met, and what does not matter for this person. */
  readonly everything?: boolean;
}

export function renderExplanation(
  explanation: Explanation,
  lang: Language,
  { everything = false }: ExplanationStyle = {},
): string {
  const tree = deciding(explanation, everything).flatMap((article) =>
    provisionLines(article, lang, 'duty', true),
  );
  const body = tree.length === 0 ? [] : ['', ...tree];
  return [...headlines(explanation, lang), ...body, '', texts[lang].proposal, ''].join('\n');
}

/** The result, and what it rests on by name. */
function headlines({ answer, missing, provisions }: Explanation, lang: Language): readonly string[] {
  const { record, recordWithoutId, verdict, route, ...say } = texts[lang];
  const titles = titlesOf(provisions);
  const named = (id: string): string => `${provisionName(id, lang)}${titled(titles.get(id)?.[lang])}`;
  const listed = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `  - ${line}`)];
  return [
    `${answer.id === null ? recordWithoutId : record(answer.id)}: ${verdict[answer.verdict]}`,
    ...(answer.route === null ? [] : [route(named(answer.route))]),
    ...listed(say.failed, answer.failed.map(named)),
    ...listed(say.excluded, answer.excludedBy.map(named)),
    ...listed(
      say.missing,
      missing.map((key) => missingKey(key, lang)),
    ),
    ...listed(
      say.problems,
      answer.problems.map((problem) => problemText(problem, lang)),
    ),
  ];
}

function missingKey({ path, names, item }: NamedKey, lang: Language): string {
  const { offence, row } = texts[lang];
  const of =
    item === undefined ? '' : `${item.isOffence ? offence(item.place) : row(item.place, item.names[lang])}: `;
  return `${of}${names[lang]} (${path})`;
}

const titled = (title: string | undefined): string => (title === undefined ? '' : ` — ${title}`);

function titlesOf(parts: readonly ExplainedPart[]): ReadonlyMap<string, ExplainedProvision['title']> {
  return new Map(
    parts.flatMap((part) => [
      ...(part.kind === 'provision' ? [[part.id, part.title] as const] : []),
      ...titlesOf(part.parts),
    ]),
  );
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function linesOf(part: ExplainedPart, lang: Language, tone: Tone): readonly string[] {
  switch (part.kind) {
    case 'provision':
      return provisionLines(part, lang, tone, false);
    case 'condition':
      return conditionLines(part, lang, tone);
    case 'all':
    case 'any':
      return listLines(part, lang, tone);
    case 'item':
      return itemLines(part, lang, tone);
  }
}

const innerLines = (parts: readonly ExplainedPart[], lang: Language, tone: Tone): readonly string[] =>
  indented(parts.flatMap((part) => linesOf(part, lang, tone)));

// ---- provisions ---------------------------------------------------------------------------------------------------

function provisionLines(
  provision: ExplainedProvision,
  lang: Language,
  around: Tone,
  atTop: boolean,
): readonly string[] {
  const name = provisionName(provision.id, lang);
  if (provision.level === 'article' && !atTop) return [`→ ${texts[lang].see(name)}`];
  const tone = toneOf(provision, around);
  const head = `${markOf(provision, tone)} ${name} — ${provision.title[lang]}: ${standingOf(provision, tone, lang)}`;
  const why = innerLines(provision.why, lang, 'case');
  const heading = why.length === 0 ? [] : [`  ${texts[lang].why[provision.applies]}:`];
  return [head, ...heading, ...indented(why), ...innerLines(provision.parts, lang, tone)];
}

/** Never a tick beside an exclusion: it could be read both ways. */
function markOf({ applies, counts }: ExplainedProvision, tone: Tone): string {
  if (applies === 'no') return '·';
  if (counts === 'unknown') return '?';
  if (tone === 'exclusion') return counts === 'yes' ? '✗' : '·';
  if (counts === 'yes') return '✓';
  return tone === 'case' ? '·' : '✗';
}

function standingOf(
  { applies, counts, force, level }: ExplainedProvision,
  tone: Tone,
  lang: Language,
): string {
  const { standing, notApplicable, unclearWhetherApplicable, noExclusion } = texts[lang];
  if (applies === 'no') return notApplicable;
  if (applies === 'unknown' && counts === 'unknown') return unclearWhetherApplicable;
  if (force === 'exclusion' && level === 'article' && counts === 'no') return noExclusion;
  return standing[tone][counts];
}

// ---- conditions ---------------------------------------------------------------------------------------------------

const marks: Readonly<Record<Truth, string>> = { yes: '✓', no: '✗', unknown: '?' };

/** A condition of an exclusion is said to be true or not; elsewhere a mark says whether it is met. */
function line(truth: Truth, words: string, lang: Language, tone: Tone): string {
  return tone === 'exclusion' ? `- ${words}: ${texts[lang].said[truth]}` : `${marks[truth]} ${words}`;
}

function conditionLines(condition: ExplainedCondition, lang: Language, tone: Tone): readonly string[] {
  const { truth, words, denied, compared, found, parts } = condition;
  const said = denied === true ? texts[lang].denied(words[lang]) : words[lang];
  const note = found === undefined ? '' : ` (${texts[lang].found(found[lang])})`;
  const amounts = compared === undefined ? [] : [`  ${amountsOf(compared, lang, tone)}`];
  return [`${line(truth, said, lang, tone)}${note}`, ...amounts, ...innerLines(parts, lang, tone)];
}

function listLines(
  { kind, truth, denied, parts }: ExplainedList,
  lang: Language,
  tone: Tone,
): readonly string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const reference = first.kind === 'provision' && first.level === 'article';
  if (rest.length === 0 && (denied !== true || reference)) return linesOf(first, lang, tone);
  const band = kind === 'all' && denied !== true ? bandOf(parts) : undefined;
  if (band !== undefined)
    return [
      line(truth, band.words[lang], lang, tone),
      ...band.amounts.map((compared) => `  ${amountsOf(compared, lang, tone)}`),
    ];
  const heading = texts[lang][kind];
  const head = line(truth, denied === true ? texts[lang].denied(heading) : heading, lang, tone);
  return [`${head}${tone === 'exclusion' ? '' : ':'}`, ...innerLines(parts, lang, tone)];
}

/** `từ 10 năm đến 15 năm` is two comparisons of one sentence. */
function bandOf(
  parts: readonly ExplainedPart[],
): { words: ExplainedCondition['words']; amounts: readonly Compared[] } | undefined {
  const conditions = parts.flatMap((part) => (part.kind === 'condition' ? [part] : []));
  const [first] = conditions;
  const same =
    conditions.length === parts.length && conditions.every(({ words }) => words.vi === first?.words.vi);
  const [amount] = conditions.flatMap(({ compared }) => (compared === undefined ? [] : [compared]));
  return first === undefined || !same || amount === undefined
    ? undefined
    : {
        words: first.words,
        amounts: conditions.flatMap(({ compared }) => (compared === undefined ? [] : [compared])),
      };
}

function itemLines(item: ExplainedItem, lang: Language, tone: Tone): readonly string[] {
  const { path, place, names, offence, order = [], truth, parts } = item;
  const { article, offence: ordinal, row } = texts[lang];
  const isOffence = offence !== undefined;
  const more = isOffence
    ? [article(offence.code[lang], offence.article)]
    : order.map(({ names: field, value }) => `${field[lang]} ${value}`);
  const said = `${isOffence ? ordinal(place) : row(place, names[lang])} (${path})${more.length === 0 ? '' : ` — ${more.join(', ')}`}`;
  return [line(truth, said, lang, tone), ...innerLines(parts, lang, tone)];
}

// ---- amounts ------------------------------------------------------------------------------------------------------

function amountsOf({ left, by, right, margin }: Compared, lang: Language, tone: Tone): string {
  const { actual, required, margin: margins } = texts[lang];
  const sides = [
    `${left.name?.[lang] ?? actual}: ${showAmount(left, lang)}`,
    `${right.name?.[lang] ?? required}: ${showAmount(right, lang)}`,
  ].join('; ');
  if (margin === undefined || margin.low === null) return sides;
  const distance = margin.low < 0 ? 'below' : margin.low > 0 ? 'above' : 'equal';
  return `${sides} → ${margins[tone][by][distance](showDistance(margin, lang))}`;
}
