/** What a review came to, for people: numbers, and of persons no more than a few ids of records to be corrected. */
import type { DecisionIr, ProvisionIr } from '../../runtime/ir.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Dossiers } from '../review/entry.ts';
import { openDefinitions } from '../review/readings.ts';
import type { Tally } from '../review/tally.ts';
import type { Speaking } from './command.ts';
import type { ReviewOptions } from './review-options.ts';

export interface Run {
  readonly ir: DecisionIr;
  readonly options: ReviewOptions;
  readonly tally: Tally;
  readonly counts: Dossiers['counts'];
  readonly output: string | undefined;
}

export function summaryOf(run: Run, speaking: Speaking): string {
  const { texts } = speaking;
  const blocks = [
    headLines(run, speaking),
    verdictLines(run, speaking),
    exclusionLines(run, speaking),
    invalidLines(run, speaking),
    oddLines(run, speaking),
    notEncodedLines(run, speaking),
    [...(run.output === undefined ? [] : [texts.summary.output(run.output)]), texts.summary.proposal],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines({ ir, options }: Run, { lang, texts }: Speaking): readonly string[] {
  const { cutoff, board, reading } = texts.summary;
  const others = openDefinitions(ir).flatMap(({ names, body }) => {
    const choice = body.choices.find(({ id }) => id === options.readings[body.code]);
    return choice === undefined || choice === body.choices[body.chosen]
      ? []
      : [reading(body.code, names[lang], choice.names[lang])];
  });
  return [
    `${ir.id} — ${ir.title[lang]}`,
    cutoff(texts.date(ir.cutoff)),
    board(texts.date(options.boardDate)),
    ...others,
  ];
}

interface Row {
  readonly count: number;
  readonly words: string;
}

/** Numbers end in one column, so that they can be compared at a glance. */
function table(rows: readonly Row[], { texts }: Speaking): readonly string[] {
  const width = Math.max(0, ...rows.map(({ count }) => texts.number(count).length));
  return rows.map(({ count, words }) => `  ${texts.number(count).padStart(width)}  ${words}`);
}

const verdicts: readonly Verdict[] = ['eligible', 'ineligible', 'undetermined', 'invalid'];

function verdictLines({ ir, tally }: Run, speaking: Speaking): readonly string[] {
  const { reviewed, verdict: names, under } = speaking.texts.summary;
  const total = verdicts.reduce((sum, verdict) => sum + tally.verdicts[verdict], 0);
  const rows = verdicts.flatMap((verdict): readonly Row[] => [
    { count: tally.verdicts[verdict], words: names[verdict] },
    ...(verdict === 'eligible'
      ? provisionRows(ir, tally.routes, speaking, (name) => `  ${under(name)}`)
      : []),
  ]);
  return [`${reviewed(total)}:`, ...table(rows, speaking)];
}

function exclusionLines({ ir, tally }: Run, speaking: Speaking): readonly string[] {
  const rows = provisionRows(ir, tally.exclusions, speaking, (name) => name);
  return rows.length === 0 ? [] : [`${speaking.texts.summary.exclusions}:`, ...table(rows, speaking)];
}

/** In the act's order, with their titles. */
function provisionRows(
  { provisions }: DecisionIr,
  counts: ReadonlyMap<string, number>,
  { lang }: Speaking,
  say: (name: string) => string,
): readonly Row[] {
  return flatten(provisions).flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ count, words: say(`${provisionName(id, lang)} — ${title[lang]}`) }];
  });
}

const flatten = (provisions: readonly ProvisionIr[]): readonly ProvisionIr[] =>
  provisions.flatMap((provision) => [provision, ...flatten(provision.children)]);

function invalidLines({ tally, counts }: Run, { texts }: Speaking): readonly string[] {
  const { invalid, place: placeWords, wholeRecord, moreInvalid } = texts.summary;
  if (tally.invalid.length === 0) return [];
  const more = tally.verdicts.invalid - tally.invalid.length;
  return [
    `${invalid}:`,
    ...tally.invalid.map(
      ({ id, file, place, keys }) =>
        `  ${id ?? (file === undefined ? placeWords[counts](place) : `${file}:${place}`)}: ${keys.map((key) => (key === '' ? wholeRecord : key)).join(', ')}`,
    ),
    ...(more > 0 ? [`  ${moreInvalid(more)}`] : []),
  ];
}

function oddLines({ tally: { odd } }: Run, { texts }: Speaking): readonly string[] {
  const { odd: head, oddArticle, moreInvalid } = texts.summary;
  if (odd.count === 0) return [];
  const more = odd.count - odd.first.length;
  return [
    `${head}:`,
    ...odd.first.map(
      ({ id, articles }) =>
        `  ${id ?? ''}: ${articles.map(({ path, code, article }) => `${path} — ${oddArticle(code, article)}`).join('; ')}`,
    ),
    ...(more > 0 ? [`  ${moreInvalid(more)}`] : []),
  ];
}

function notEncodedLines({ ir }: Run, { lang, texts }: Speaking): readonly string[] {
  const open = flatten(ir.provisions).filter(({ waived }) => waived?.because === 'notEncoded');
  if (open.length === 0) return [];
  const rows = open.map(({ id, title }) => `  ${provisionName(id, lang)} — ${title[lang]}`);
  return [`${texts.summary.notEncoded}:`, ...rows];
}
