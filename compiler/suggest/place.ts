/** Places of a decision that no case shows yet. */
import { sentencesOf } from '../coverage/sentences.ts';
import type { Sentence } from '../coverage/sentences.ts';
import { memberKey } from '../coverage/measure.ts';
import type { Measured } from '../coverage/measure.ts';
import type { CoverageReport, Mark } from '../coverage/report.ts';
import { tablesOf } from '../coverage/rows.ts';
import type { Table } from '../coverage/rows.ts';
import type { Bilingual, DecisionIr } from '../../runtime/ir.ts';

export interface Place {
  /** As the report calls it. */
  readonly id: Bilingual;
  /** A provision, a definition with its reading, or a list. */
  readonly owner: string;
  readonly words: Bilingual;
  readonly aim: Aim;
  /** What a person has to be decided by for this to be looked at. */
  readonly readings: Readonly<Record<string, string>>;
}

export type Aim =
  | { readonly kind: 'decided'; readonly sentence: Sentence; readonly nth: number; readonly side: Side }
  | {
      readonly kind: 'condition';
      readonly sentence: Sentence;
      readonly nth: number;
      readonly at: number;
      readonly side: Side;
    }
  | {
      readonly kind: 'value';
      readonly sentence: Sentence;
      readonly nth: number;
      readonly at: number;
      readonly value: string;
    }
  | { readonly kind: 'row'; readonly table: Table; readonly nth: number; readonly at: number }
  | {
      readonly kind: 'end';
      readonly table: Table;
      readonly nth: number;
      readonly at: number;
      readonly end: number;
      readonly side: 'inside' | 'outside';
    }
  | { readonly kind: 'member'; readonly list: string; readonly member: string }
  | { readonly kind: 'reading'; readonly code: string; readonly choice: string };

export type Side = 'yes' | 'no';

/** In the order of the report. */
export function openPlaces(report: CoverageReport, ir: DecisionIr): readonly Place[] {
  const sentences = numbered(sentencesOf(ir));
  const tables = numbered(tablesOf(ir));
  const told = [...report.provisions.flatMap((each) => each.sentences), ...report.definitions];
  return [
    ...told.flatMap((said, index) => {
      const found = sentences[index];
      return found === undefined ? [] : sentencePlaces(said, found.of, found.nth);
    }),
    ...report.tables.flatMap((said, index) => {
      const found = tables[index];
      return found === undefined ? [] : tablePlaces(said, found.of, found.nth);
    }),
    ...report.lists.flatMap(({ owner, members }) =>
      members.filter(isOpen).map(({ id, names }): Place => ({
        id,
        owner,
        words: names,
        readings: {},
        aim: { kind: 'member', list: owner, member: id.en.slice(owner.length + 1) },
      })),
    ),
    ...report.readings.filter(isOpen).map(({ id, code, names, definition }): Place => {
      const choice = id.en.slice(code.length + 1);
      const owner = ir.definitions.find(({ body }) => 'choices' in body && body.code === code)?.id ?? code;
      const words = { vi: `${definition.vi} [${names.vi}]`, en: `${definition.en} [${names.en}]` };
      return { id, owner, words, readings: { [code]: choice }, aim: { kind: 'reading', code, choice } };
    }),
  ];
}

const isOpen = ({ standing }: Mark): boolean => standing === 'open';

const readingsFor = ({ reading }: Pick<Sentence, 'reading'>): Readonly<Record<string, string>> =>
  reading === undefined || reading.chosen ? {} : { [reading.code]: reading.id };

function sentencePlaces(
  { decided, conditions }: CoverageReport['definitions'][number],
  sentence: Sentence,
  nth: number,
): readonly Place[] {
  const { owner, names } = sentence;
  const readings = readingsFor(sentence);
  const sides = ['yes', 'no'] as const;
  // Of what stands inside an amount only the conditions count.
  const whole = sentence.kind === 'provision' || sentence.kind === 'definition' ? sides : [];
  return [
    ...whole
      .filter((side) => !decided[side])
      .map((side): Place => ({
        id: { vi: owner, en: owner },
        owner,
        words: sided(names, side),
        readings,
        aim: { kind: 'decided', sentence, nth, side },
      })),
    ...conditions.flatMap(({ id, words, values, ...marks }, at) => [
      ...sides
        .filter((side) => isOpen(marks[side]))
        .map((side): Place => ({
          id,
          owner,
          words: sided(words, side),
          readings,
          aim: { kind: 'condition', sentence, nth, at, side },
        })),
      ...values.filter(isOpen).map((value): Place => ({
        id: value.id,
        owner,
        words: { vi: `${words.vi}: ${value.names.vi}`, en: `${words.en}: ${value.names.en}` },
        readings,
        aim: { kind: 'value', sentence, nth, at, value: value.id.en.slice(id.en.length + 1) },
      })),
    ]),
  ];
}

/** Not met, a condition is told as such. */
const sided = ({ vi, en }: Bilingual, side: Side): Bilingual =>
  side === 'yes' ? { vi, en } : { vi: `không đạt “${vi}”`, en: `not met: “${en}”` };

function tablePlaces(
  { rows }: CoverageReport['tables'][number],
  table: Table,
  nth: number,
): readonly Place[] {
  const { owner, names } = table;
  const readings = readingsFor(table);
  const place = (id: Bilingual, words: Bilingual, aim: Aim): Place => ({ id, owner, words, readings, aim });
  return rows.flatMap((row, at) => {
    const words =
      row.words === 'otherwise'
        ? { vi: `${names.vi}: các trường hợp còn lại`, en: `${names.en}: all other cases` }
        : { vi: `${names.vi}: ${row.words.vi}`, en: `${names.en}: ${row.words.en}` };
    return [
      ...(isOpen(row) ? [place(row.id, words, { kind: 'row', table, nth, at })] : []),
      ...row.ends.flatMap((end, number) =>
        (['inside', 'outside'] as const)
          .filter((side) => isOpen(end[side]))
          .map((side) => {
            const said =
              side === 'inside'
                ? { vi: `${names.vi}: ${end.words.vi}`, en: `${names.en}: ${end.words.en}` }
                : {
                    vi: `${names.vi}: ngay ngoài mốc “${end.words.vi}”`,
                    en: `${names.en}: just beyond “${end.words.en}”`,
                  };
            return place(end.id, said, { kind: 'end', table, nth, at, end: number, side });
          }),
      ),
    ];
  });
}

/** Each with its number among those of the same owner, which stays when others are left out. */
function numbered<Part extends { readonly owner: string }>(
  all: readonly Part[],
): readonly { readonly of: Part; readonly nth: number }[] {
  const counts = new Map<string, number>();
  return all.map((of) => {
    const nth = counts.get(of.owner) ?? 0;
    counts.set(of.owner, nth + 1);
    return { of, nth };
  });
}

/** Whether something measured shows a place; what tells readings apart is looked at elsewhere. */
export function isShown({ aim, owner }: Place, { sentences, tables, members }: Measured): boolean {
  switch (aim.kind) {
    case 'decided':
    case 'condition':
    case 'value': {
      const seen = sentences.filter(({ sentence }) => sentence.owner === owner)[aim.nth];
      if (seen === undefined) return false;
      if (aim.kind === 'decided') return seen.decided[aim.side] !== undefined;
      const condition = seen.conditions[aim.at];
      return aim.kind === 'condition'
        ? condition?.shown[aim.side] !== undefined
        : condition?.values.has(aim.value) === true;
    }
    case 'row':
    case 'end': {
      const row = tables.filter(({ table }) => table.owner === owner)[aim.nth]?.rows[aim.at];
      return aim.kind === 'row'
        ? row?.decided.yes !== undefined
        : row?.ends[aim.end]?.[aim.side] !== undefined;
    }
    case 'member':
      return members.has(memberKey(aim.list, aim.member));
    case 'reading':
      return false;
  }
}
