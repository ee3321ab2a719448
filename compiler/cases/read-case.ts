/** One case: a person, the day and the readings it is decided with, and what must come out. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { choiceNamed, openDefinition, openDefinitions } from '../review/readings.ts';
import { spelledDate } from '../review/spelled-date.ts';
import { spelledTruth } from '../review/spellings.ts';
import { bilingual, entriesOf, wrongShape } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { Yaml } from '../schema/yaml-tree.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Case } from './case-file.ts';
import { caseFieldsOf } from './case-fields.ts';
import { likely } from './likely.ts';
import type { Person } from './person.ts';
import { provisionIn } from './provisions.ts';
import type { KnownProvisions } from './provisions.ts';
import { reportUnknownBase } from './read-bases.ts';
import type { Bases } from './read-bases.ts';
import { readChanged, unchanged } from './read-changes.ts';
import { readExpected } from './read-expected.ts';
import { readRuns } from './read-runs.ts';
import type { PlacedRun } from './read-runs.ts';
import type { GroupPlace } from './record-shape.ts';
import { written } from './scalars.ts';

/** What a case may name, all read before the first one. */
export interface CaseContext {
  readonly ir: DecisionIr;
  readonly shape: GroupPlace;
  readonly provisions: KnownProvisions;
  readonly bases: Bases;
  readonly report: Report;
}

/** A case with what it takes to point at its mistakes. */
export interface PlacedCase extends Case {
  readonly runs: readonly PlacedRun[];
}

const keys = [
  'title',
  'about',
  'base',
  'changes',
  'each',
  'boardDate',
  'readings',
  'unconfirmed',
  'expect',
] as const;

export function readCase(node: Yaml, name: string, context: CaseContext): PlacedCase | undefined {
  const { ir, shape, provisions, report } = context;
  const fields = caseFieldsOf(node, name, report, keys);
  if (fields === undefined) return undefined;
  const title = fields.required('title', bilingual);
  const said = fields.required('about', written);
  const about = said === undefined ? undefined : provisionIn(provisions.all, said, report);
  const base = fields.required('base', readBaseOf(context));
  const boardDate = fields.optional('boardDate', readDay);
  const readings = fields.optional('readings', readReadings(ir)) ?? {};
  const unconfirmed = fields.optional('unconfirmed', readMark) ?? false;
  const expected = fields.required('expect', readExpected(shape, provisions));
  // Without a base there is nothing to change; its changes would only seem to lead out of every list.
  if (base === undefined) return undefined;
  const person = fields.optional('changes', readChanged(base, shape)) ?? unchanged(base);
  const fallback = fields.keySpan(fields.has('changes') ? 'changes' : 'base');
  const runs = readRuns(person, fields.node('each'), fields.keySpan('each'), fallback, shape, report);
  if (title === undefined || about === undefined || expected === undefined) return undefined;
  const day = boardDate === undefined ? {} : { boardDate };
  const span = fields.node('title')?.span ?? node.span;
  return { title, span, about, runs, ...day, readings, expected, unconfirmed };
}

const readBaseOf =
  ({ bases }: CaseContext): Read<Person> =>
  (node, key, report) => {
    const name = written(node, key, report);
    if (name === undefined) return undefined;
    if (!bases.has(name.text)) return void reportUnknownBase(name, bases, report);
    return bases.get(name.text);
  };

const readMark: Read<boolean> = (node, key, report) => {
  const said = written(node, key, report);
  if (said === undefined) return undefined;
  const wanted = { vi: 'có hoặc không', en: 'yes or no' };
  return spelledTruth(said.text) ?? wrongShape(report, node.span, key, wanted);
};

const readDay: Read<string> = (node, key, report) => {
  const day = written(node, key, report);
  if (day === undefined) return undefined;
  const wanted = { vi: 'một ngày có thật, như 31/05/2026', en: 'a day that exists, such as 2026-05-31' };
  return spelledDate(day.text) ?? wrongShape(report, node.span, key, wanted);
};

const readReadings =
  (ir: DecisionIr): Read<Readonly<Record<string, string>>> =>
  (node, name, report) => {
    const entries = entriesOf(node, name, report);
    if (entries === undefined) return undefined;
    const chosen = entries.flatMap(({ key, span, value }) => {
      const open = openDefinition(ir, key);
      if (open === undefined) {
        const known = likely(
          key,
          openDefinitions(ir).map(({ body }) => body.code),
        );
        report.diagnostics.push(diagnostic('unknownReading', report.source, span, { reading: key, known }));
        return [];
      }
      const said = written(value, key, report);
      const choice = said === undefined ? undefined : choiceNamed(open, said.text);
      if (said !== undefined && choice === undefined) {
        const namesIn = (lang: 'vi' | 'en'): string =>
          open.body.choices.map(({ names }) => `“${names[lang]}”`).join(', ');
        const params = {
          choice: said.text,
          reading: open.body.code,
          choices: { vi: namesIn('vi'), en: namesIn('en') },
        };
        report.diagnostics.push(diagnostic('unknownReadingChoice', report.source, value.span, params));
      }
      return choice === undefined ? [] : [[open.body.code, choice.id] as const];
    });
    return Object.fromEntries(chosen);
  };
