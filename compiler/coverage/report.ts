/** What the cases show of the law, as plain data in the order of the act. */
import type { Span } from '../../grammar/index.ts';
import { confirmed } from '../cases/case-file.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Bilingual, DecisionIr, LevelIr, Measure, TruthIr } from '../../runtime/ir.ts';
import { excusesFrom } from './arguments.ts';
import type { Excuses } from './arguments.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { canShow } from './matters.ts';
import { measure, memberKey } from './measure.ts';
import type { SentenceSeen, TableSeen, Witness } from './measure.ts';
import { possibility } from './possible.ts';
import type { IsPossible } from './possible.ts';
import { readingsSeen } from './readings.ts';
import { provisionsOf } from './sentences.ts';

/** Open: no case yet. Proved: no person could show it. Argued: the file of cases says why none has to. */
export type Standing = 'shown' | 'proved' | 'argued' | 'open';

export interface Mark {
  readonly standing: Standing;
  /** The title of the first case that shows it. */
  readonly by?: Bilingual;
  /** The reason that the file of cases gives. */
  readonly because?: Bilingual;
}

export interface ConditionReport {
  readonly id: Bilingual;
  readonly words: Bilingual;
  /** Whether the outcome was seen to hang on it, met and not met. */
  readonly yes: Mark;
  readonly no: Mark;
  /** In two cases that differ in nothing else that the sentence asks. */
  readonly unique: boolean;
  /** The values that it names, where there are several. */
  readonly values: readonly Listed[];
}

export interface Listed extends Mark {
  readonly id: Bilingual;
  readonly names: Bilingual;
}

export interface SentenceReport {
  readonly owner: string;
  readonly names: Bilingual;
  readonly kind: SentenceSeen['sentence']['kind'];
  /** The way of reading it belongs to, where there are several. */
  readonly reading?: { readonly code: string; readonly chosen: boolean };
  readonly decided: Readonly<Record<'yes' | 'no' | 'unknown', boolean>>;
  readonly conditions: readonly ConditionReport[];
}

export interface ProvisionReport {
  readonly id: string;
  readonly level: LevelIr;
  readonly depth: number;
  readonly title: Bilingual;
  readonly waived: boolean;
  readonly sentences: readonly SentenceReport[];
}

export interface TableReport {
  readonly owner: string;
  readonly names: Bilingual;
  readonly rows: readonly RowReport[];
}

export interface RowReport extends Mark {
  readonly id: Bilingual;
  readonly words: Bilingual | 'otherwise';
  readonly ends: readonly EndReport[];
}

export interface EndReport {
  readonly id: Bilingual;
  readonly words: Bilingual;
  readonly measure: Measure;
  readonly inside: Mark & { readonly amount: number };
  readonly outside: Mark & { readonly amount: number };
}

export interface ListReport {
  readonly owner: string;
  readonly names: Bilingual;
  readonly members: readonly Listed[];
}

export interface ReadingReport extends Mark {
  readonly id: Bilingual;
  readonly code: string;
  readonly definition: Bilingual;
  readonly names: Bilingual;
  /** A case decides differently under it, but none states what the chosen way decides about the same person. */
  readonly half: boolean;
}

export interface Idle {
  readonly id: string;
  /** Where it is written. */
  readonly span: Span;
  readonly why: 'unknown' | 'shown' | 'proved';
}

export interface CoverageReport {
  readonly decision: { readonly id: string; readonly title: Bilingual };
  readonly provisions: readonly ProvisionReport[];
  readonly definitions: readonly SentenceReport[];
  readonly tables: readonly TableReport[];
  readonly lists: readonly ListReport[];
  readonly readings: readonly ReadingReport[];
  readonly figures: Figures;
  /** Arguments of the file of cases that nothing needs any more. */
  readonly idle: readonly Idle[];
}

/** Only confirmed cases show anything. */
export function coverageOf(all: CaseFile, ir: DecisionIr): CoverageReport {
  const file = confirmed(all);
  const measured = measure(file, ir);
  const excuses = excusesFrom(file.argued);
  const isPossible = possibility(ir);
  const reports = sentenceReports(measured.sentences, excuses, isPossible, valueNames(ir));
  const mark = (id: Bilingual, witness: Witness | undefined): Mark => markOf(excuses, id, witness);

  const provisions = provisionsOf(ir.provisions).map(({ id, level, title, waived }): ProvisionReport => ({
    id,
    level,
    depth: [...id.matchAll(/[.§#]/gu)].length,
    title,
    waived: waived !== undefined,
    sentences: reports.flatMap(({ seen, report }) => (seen.sentence.provision === id ? [report] : [])),
  }));
  const definitions = reports.flatMap(({ seen, report }) =>
    seen.sentence.provision === undefined ? [report] : [],
  );
  const tables = measured.tables.map((seen) => tableReport(seen, mark));
  const acts = actNames(ir);
  const lists = Object.entries(ir.offences).map(([list, { names, members }]): ListReport => ({
    owner: list,
    names,
    members: members.map((member) => {
      const id = within(both(list), both(member));
      return {
        id,
        names: memberNames(member, acts),
        ...mark(id, measured.members.get(memberKey(list, member))),
      };
    }),
  }));
  const readings = readingsSeen(file, ir).map(
    ({ code, choice, definition, names, differs, chosen }): ReadingReport => {
      const id = within(both(code), both(choice));
      return {
        id,
        code,
        definition,
        names,
        half: differs !== undefined && chosen === undefined,
        ...mark(id, chosen === undefined ? undefined : differs),
      };
    },
  );
  const parts = { provisions, definitions, tables, lists, readings };
  return {
    decision: { id: ir.id, title: ir.title },
    ...parts,
    figures: figuresOf(parts),
    idle: excuses.idle(),
  };
}

const within = (outer: Bilingual, inner: Bilingual): Bilingual => ({
  vi: `${outer.vi}/${inner.vi}`,
  en: `${outer.en}/${inner.en}`,
});

const numbered = (outer: Bilingual, vi: string, en: string, at: number): Bilingual =>
  within(outer, { vi: `${vi}-${at + 1}`, en: `${en}-${at + 1}` });

const both = (text: string): Bilingual => ({ vi: text, en: text });

function markOf(excuses: Excuses, id: Bilingual, witness: Witness | undefined): Mark {
  const because = excuses.reason(id, witness === undefined ? undefined : 'shown');
  if (witness !== undefined) return { standing: 'shown', by: witness.case.title };
  return because === undefined ? { standing: 'open' } : { standing: 'argued', because };
}

/** What a value is called among those that a condition is about. */
type ValueName = (truth: TruthIr, key: string) => Bilingual;
type ActName = (key: string) => Bilingual;

function sentenceReports(
  all: readonly SentenceSeen[],
  excuses: Excuses,
  isPossible: IsPossible,
  valueName: ValueName,
): readonly { readonly seen: SentenceSeen; readonly report: SentenceReport }[] {
  // Conditions of one provision or definition are counted through, whatever part of it they stand in.
  const counted = new Map<string, number>();
  return all.map((seen) => {
    const { sentence, decided } = seen;
    const first = counted.get(sentence.owner) ?? 0;
    counted.set(sentence.owner, first + sentence.conditions.length);
    const conditions = sentence.conditions.map(({ at, words, truth }): ConditionReport => {
      const id = numbered(both(sentence.owner), 'điều-kiện', 'condition', first + at);
      const { shown = {}, unique = false, values } = seen.conditions[at] ?? {};
      const sides = { yes: shown.yes, no: shown.no };
      const proved = (side: 'yes' | 'no'): boolean =>
        sides[side] === undefined && !canShow(sentence, at, side, isPossible);
      const impossible = { yes: proved('yes'), no: proved('no') };
      const needed = (['yes', 'no'] as const).filter((side) => sides[side] === undefined);
      const unproved = needed.some((side) => !impossible[side]);
      const because = excuses.reason(id, needed.length === 0 ? 'shown' : unproved ? undefined : 'proved');
      const markFor = (side: 'yes' | 'no'): Mark => {
        const witness = sides[side];
        if (witness !== undefined) return { standing: 'shown', by: witness.case.title };
        if (impossible[side]) return { standing: 'proved' };
        return because === undefined ? { standing: 'open' } : { standing: 'argued', because };
      };
      const named = truth.op === 'among' && truth.values.length > 1 ? truth.values : [];
      return {
        id,
        words,
        yes: markFor('yes'),
        no: markFor('no'),
        unique,
        values: named.map((key) => {
          const names = valueName(truth, key);
          const valueId = within(id, both(key));
          return { id: valueId, names, ...markOf(excuses, valueId, values?.get(key)) };
        }),
      };
    });
    const { reading } = sentence;
    const report: SentenceReport = {
      owner: sentence.owner,
      names: sentence.names,
      kind: sentence.kind,
      ...(reading === undefined ? {} : { reading: { code: reading.code, chosen: reading.chosen } }),
      decided: {
        yes: decided.yes !== undefined,
        no: decided.no !== undefined,
        unknown: decided.unknown !== undefined,
      },
      conditions,
    };
    return { seen, report };
  });
}

function tableReport(
  { table, rows }: TableSeen,
  mark: (id: Bilingual, witness: Witness | undefined) => Mark,
): TableReport {
  return {
    owner: table.owner,
    names: table.names,
    rows: table.rows.map(({ words, ends }, at): RowReport => {
      const id = numbered(both(table.owner), 'dòng', 'row', at);
      const seen = rows[at];
      return {
        id,
        words,
        ...mark(id, seen?.decided.yes),
        ends: ends.map(({ words: said, measure: unit, inside, outside }, place): EndReport => {
          const endId = numbered(id, 'đầu', 'end', place);
          const { inside: within_, outside: beyond } = seen?.ends[place] ?? {};
          return {
            id: endId,
            words: said,
            measure: unit,
            inside: { amount: inside, ...mark(endId, within_) },
            outside: { amount: outside, ...mark(endId, beyond) },
          };
        }),
      };
    }),
  };
}

function valueNames({ schema }: DecisionIr): ValueName {
  const names = new Map<string, Bilingual>();
  for (const entry of schema.entries)
    for (const { key, values = [] } of entry.list ? entry.fields : [entry])
      for (const value of values)
        names.set(`${entry.list ? entry.key : ''}:${key}:${value.key}`, value.names);
  return (truth, value) => {
    const of = truth.op === 'among' && truth.of.op === 'fact' ? truth.of : undefined;
    return names.get(`${of?.list ?? ''}:${of?.key ?? ''}:${value}`) ?? both(value);
  };
}

function actNames({ schema }: DecisionIr): ActName {
  const acts = schema.entries.flatMap((entry) =>
    entry.list ? (entry.fields.find(({ key }) => key === entry.offence?.acts)?.values ?? []) : [],
  );
  return (key) => acts.find((act) => act.key === key)?.names ?? both(key);
}

/** `1999/194:trading` as people cite it. */
function memberNames(member: string, acts: ActName): Bilingual {
  const [, code = '', article = '', act] = /^([^/]*)\/([^:]*)(?::(.*))?$/.exec(member) ?? [];
  if (article === '*') return { vi: `BLHS ${code}`, en: `Penal Code ${code}` };
  const of = act === undefined ? { vi: '', en: '' } : acts(act);
  const said = (words: string): string => (words === '' ? '' : ` (${words})`);
  return {
    vi: `BLHS ${code} điều ${article}${said(of.vi)}`,
    en: `Penal Code ${code} article ${article}${said(of.en)}`,
  };
}
