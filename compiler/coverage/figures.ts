/** How much of the law is shown, in numbers: what is proved or argued is counted apart. */
import type { ConditionReport, CoverageReport, Standing } from './report.ts';

export interface Figure {
  readonly all: number;
  readonly shown: number;
  readonly proved: number;
  readonly argued: number;
}

const figureKeys = [
  'provisions',
  'definitions',
  'conditions',
  'rows',
  'ends',
  'members',
  'readings',
] as const;

export type FigureKey = (typeof figureKeys)[number];

export type Figures = Readonly<Record<FigureKey, Figure>>;

type Parts = Pick<CoverageReport, 'provisions' | 'definitions' | 'tables' | 'lists' | 'readings'>;

export function figuresOf({ provisions, definitions, tables, lists, readings }: Parts): Figures {
  const ofProvisions = provisions.flatMap(({ sentences }) => sentences);
  const conditions = [...ofProvisions, ...definitions].flatMap((sentence) => sentence.conditions);
  const rows = tables.flatMap((table) => table.rows);
  const bothWays = ({ decided }: (typeof definitions)[number]): Standing =>
    decided.yes && decided.no ? 'shown' : 'open';
  return {
    provisions: figure(ofProvisions.filter(({ kind }) => kind === 'provision').map(bothWays)),
    definitions: figure(definitions.filter(({ kind }) => kind === 'definition').map(bothWays)),
    conditions: figure(conditions.map(standingOf)),
    rows: figure(rows.map(({ standing }) => standing)),
    ends: figure(rows.flatMap(({ ends }) => ends.map(({ inside, outside }) => worst([inside, outside])))),
    members: figure([
      ...lists.flatMap(({ members }) => members.map(({ standing }) => standing)),
      ...conditions.flatMap(({ values }) => values.map(({ standing }) => standing)),
    ]),
    readings: figure(readings.map(({ standing }) => standing)),
  };
}

export const standingOf = ({ yes, no }: ConditionReport): Standing => worst([yes, no]);

/** What several marks come to: one that is open leaves the whole open. */
const worst = (marks: readonly { readonly standing: Standing }[]): Standing =>
  (['open', 'argued', 'proved'] as const).find((standing) =>
    marks.some((mark) => mark.standing === standing),
  ) ?? 'shown';

function figure(standings: readonly Standing[]): Figure {
  const count = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return { all: standings.length, shown: count('shown'), proved: count('proved'), argued: count('argued') };
}

/** What the decision has something of. */
export const askedFigures = ({ figures }: Pick<CoverageReport, 'figures'>): readonly FigureKey[] =>
  figureKeys.filter((key) => figures[key].all > 0);

/** Of what can and has to be shown, how much is: rounded down, so that 100 means all. */
export function percentOf({ all, shown, proved, argued }: Figure): number {
  const due = all - proved - argued;
  return due === 0 ? 100 : Math.floor((shown * 100) / due);
}
