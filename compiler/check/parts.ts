/** Conditions as a reader sees them, part by part, each with what it means and the words that say it. */
import { textOf } from '../../grammar/index.ts';
import type { Bilingual, Condition, Exception, SourceFile, Span, Value } from '../../grammar/index.ts';
import type { TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';

export interface Part {
  /** `except` is what a case takes out: the words say the exception, the truth that there is none. */
  readonly form: 'test' | 'all' | 'any' | 'not' | 'except';
  readonly truth: TruthIr;
  readonly source: SourceFile;
  readonly span: Span;
  /** How it is called where its own words do not say it. */
  readonly name?: Bilingual;
  readonly parts: readonly Part[];
  /** What a test asks of each item of a list. */
  readonly bodies: readonly Body[];
  /** The id, for a provision that a rule speaks of. */
  readonly provision?: string;
  /** Its parts are provisions below, each looked at by itself where it stands. */
  readonly isOutline?: boolean;
}

export interface Body {
  /** Absent where only the value knows it. */
  readonly list?: string;
  readonly part: Part;
}

export interface Place {
  readonly decision: TypedDecision;
  readonly source: SourceFile;
  /** A provision below a rule that speaks of all of them. */
  readonly below: (truth: TruthIr) => Part | undefined;
}

const MOST_WORDS = 90;

export const wordsOf = ({ name, source, span }: Pick<Part, 'name' | 'source' | 'span'>): Bilingual => {
  if (name !== undefined) return name;
  const text = textOf(source, span).replace(/\s+/gu, ' ').normalize('NFC');
  const said = text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS).replace(/\s\S*$/u, '')} …` : text;
  return { vi: said, en: said };
};

/** Undefined for a condition that has no meaning of its own. */
export function partOf(condition: Condition, place: Place): Part | undefined {
  const truth = place.decision.conditions.get(condition);
  if (truth === undefined) return undefined;
  const base = { truth, source: place.source, span: condition.span };
  const leaf: Part = { ...base, form: 'test', parts: [], bodies: [] };
  const of = (form: Part['form'], parts: readonly (Part | undefined)[]): Part => ({
    ...base,
    form,
    parts: parts.filter((part) => part !== undefined),
    bodies: [],
  });
  const asking = (list: string | undefined, inner: Condition | undefined): Part => {
    const part = inner && partOf(inner, place);
    return { ...leaf, bodies: part === undefined || list === undefined ? [] : [{ list, part }] };
  };
  switch (condition.kind) {
    case 'group':
      return partOf(condition.condition, place);
    case 'chain':
    case 'bullets':
      return truth.op === 'all' || truth.op === 'any'
        ? of(
            truth.op,
            condition.items.map((item) => partOf(item, place)),
          )
        : leaf;
    case 'not':
      return of('not', [partOf(condition.condition, place)]);
    case 'excepted':
      return withException(truth, partOf(condition.condition, place), condition.exception, place) ?? leaf;
    case 'exists':
      return asking(listOf(truth), condition.such.kind === 'where' ? condition.such.condition : undefined);
    case 'every':
      return asking(listOf(truth), condition.condition);
    case 'count':
      return asking(listOf(truth), condition.where);
    case 'comparison': {
      const { left, test } = condition;
      const values = [left, ...(test.kind === 'within' ? [test.band.low?.value, test.band.high?.value] : [])];
      return {
        ...leaf,
        bodies: values.flatMap((value) => (value === undefined ? [] : runsIn(value, place))),
      };
    }
    case 'below':
      return truth.op === 'all' || truth.op === 'any'
        ? { ...of(truth.op, truth.of.map(place.below)), isOutline: true }
        : leaf;
    case 'meets':
    case 'covered':
    case 'flag':
      return leaf;
  }
}

/** A condition beside its exception: an alternative to a duty, taken out of a case. */
export function withException(
  truth: TruthIr,
  condition: Part | undefined,
  exception: Exception,
  place: Place,
): Part | undefined {
  if ((truth.op !== 'all' && truth.op !== 'any') || condition === undefined) return undefined;
  const [, beside] = truth.of;
  const inner =
    exception.kind === 'exceptWhere'
      ? partOf(exception.condition, place)
      : beside && {
          form: 'test' as const,
          truth: beside.op === 'not' && truth.op === 'all' ? beside.of : beside,
          source: place.source,
          span: exception.references.span,
          parts: [],
          bodies: [],
        };
  if (inner === undefined || beside === undefined) return undefined;
  const { source, span } = inner;
  const except: Part =
    truth.op === 'any' ? inner : { form: 'except', truth: beside, source, span, parts: [inner], bodies: [] };
  return {
    form: truth.op,
    truth,
    source,
    span: { start: condition.span.start, end: exception.span.end },
    parts: [condition, except],
    bodies: [],
  };
}

const listOf = (truth: TruthIr): string | undefined =>
  truth.op === 'some' || truth.op === 'every' || truth.op === 'count' ? truth.list : undefined;

/** What a value asks of the items that it counts. */
export function runsIn(value: Value, place: Place): readonly Body[] {
  const of = (...values: readonly Value[]): readonly Body[] => values.flatMap((each) => runsIn(each, place));
  switch (value.kind) {
    case 'run': {
      const part = partOf(value.condition, place);
      return part === undefined ? [] : [{ part }];
    }
    case 'fraction':
      return of(value.of);
    case 'between':
      return of(value.from, value.to);
    case 'sum':
      return of(value.first, ...value.rest.map((term) => term.value));
    case 'limited':
      return of(value.value, ...value.limits.map((limit) => limit.value));
    case 'valueGroup':
      return of(value.value);
    case 'name':
    case 'quantity':
    case 'date':
    case 'yesNo':
    case 'given':
    case 'total':
      return [];
  }
}
