/** Values: what is measured, counted and compared. */
import type { CstNode } from 'chevrotain';
import type {
  Amount,
  Band,
  BandEnd,
  CitedPart,
  DateValue,
  ExceptedValue,
  Limited,
  OffenceSet,
  Value,
} from '../expressions.ts';
import type { SourceToken } from '../tokens.ts';
import { buildCondition } from './condition.ts';
import {
  has,
  maybeNode,
  maybeToken,
  nodeAt,
  nodes,
  spanOf,
  tokenAt,
  tokens,
  tokenSpan,
  words,
} from './cst.ts';
import { fractionOf, isoDate, numberOf, ordinalOf } from './numbers.ts';

export function buildValue(node: CstNode): Value {
  const span = spanOf(node);
  const [head, ...others] = nodes(node, 'term').map(buildTerm);
  if (head === undefined) throw new Error('the grammar promises a term');
  const signs = tokens(node, 'sign').map((sign) => (sign.tokenType.name === 'Plus' ? 'plus' : 'minus'));
  const limits = tokens(node, 'limit').map((limit, at): Limited['limits'][number] => ({
    bound: limit.tokenType.name === 'ButAtLeast' ? 'least' : 'most',
    value: buildTerm(required(nodes(node, 'limitTerm')[at])),
  }));
  const sum: Value =
    others.length === 0
      ? head
      : {
          kind: 'sum',
          first: head,
          rest: others.map((value, at) => ({ sign: signs[at] ?? 'plus', value })),
          span: { start: span.start, end: others.at(-1)?.span.end ?? span.end },
        };
  return limits.length === 0 ? sum : { kind: 'limited', value: sum, limits, span };
}

function buildTerm(node: CstNode): Value {
  const of = buildPrimary(nodeAt(node, 'primary'));
  const fraction = maybeToken(node, 'fraction');
  return fraction === undefined ? of : { kind: 'fraction', ...fractionOf(fraction), of, span: spanOf(node) };
}

function buildPrimary(node: CstNode): Value {
  const span = spanOf(node);
  const quantity = maybeNode(node, 'quantity');
  if (quantity !== undefined)
    return { kind: 'quantity', amounts: nodes(quantity, 'amount').map(buildAmount), span };
  const date = maybeToken(node, 'date');
  if (date !== undefined) return buildDate(date);
  if (has(node, 'CutoffDate')) return { kind: 'given', date: 'cutoff', span };
  if (has(node, 'BoardDate')) return { kind: 'given', date: 'board', span };
  if (has(node, 'Yes')) return { kind: 'yesNo', yes: true, span };
  if (has(node, 'No')) return { kind: 'yesNo', yes: false, span };
  const between = maybeNode(node, 'between');
  if (between !== undefined) {
    return {
      kind: 'between',
      measure: tokenAt(between, 'measure').tokenType.name === 'PeriodFrom' ? 'period' : 'days',
      from: buildPrimary(nodeAt(between, 'from')),
      to: buildPrimary(nodeAt(between, 'to')),
      span,
    };
  }
  const run = maybeToken(node, 'run');
  if (run !== undefined)
    return { kind: 'run', phrase: words(run), condition: buildCondition(nodeAt(node, 'atom')), span };
  const grouped = maybeNode(node, 'value');
  if (grouped !== undefined) return { kind: 'valueGroup', value: buildValue(grouped), span };
  const name = words(tokenAt(nodeAt(node, 'nameOf'), 'name'));
  return has(node, 'Total') ? { kind: 'total', name, span } : { kind: 'name', name, span };
}

function buildAmount(node: CstNode): Amount {
  const unit = maybeToken(node, 'unit');
  const number = numberOf(tokenAt(node, 'number'));
  return { number, ...(unit === undefined ? {} : { unit: words(unit) }), span: spanOf(node) };
}

export const buildDate = (token: SourceToken): DateValue => ({
  kind: 'date',
  // A day that the calendar lacks has been reported already.
  iso: isoDate(token.value) ?? token.value,
  span: tokenSpan(token),
});

export function buildExceptedValue(node: CstNode): ExceptedValue {
  return {
    value: buildValue(nodeAt(node, 'value')),
    exceptions: nodes(node, 'condition').map((when, at) => ({
      when: buildCondition(when),
      value: buildValue(required(nodes(node, 'otherwise')[at])),
    })),
    span: spanOf(node),
  };
}

export function buildBand(node: CstNode): Band {
  const span = spanOf(node);
  const end = (label: string, inclusive: boolean): BandEnd | undefined => {
    const child = maybeNode(node, label);
    return child === undefined ? undefined : { value: buildValue(child), inclusive };
  };
  const exact = end('exact', true);
  if (exact !== undefined) return { low: exact, high: exact, span };
  const low = end('low', !has(node, 'Over'));
  if (low !== undefined && has(node, 'Down')) return { high: low, span };
  const upper = maybeNode(node, 'upperEnd');
  const high: BandEnd | undefined =
    upper === undefined
      ? end('high', has(node, 'AtMost'))
      : {
          value: buildValue(nodeAt(upper, 'value')),
          inclusive: tokenAt(upper, 'to').tokenType.name === 'To',
        };
  return {
    ...(low === undefined ? {} : { low: withUnitOf(low, high) }),
    ...(high === undefined ? {} : { high }),
    span,
  };
}

/** `từ 1 đến dưới 7 năm`: a missing first unit is the second's. */
function withUnitOf(low: BandEnd, high: BandEnd | undefined): BandEnd {
  if (low.value.kind !== 'quantity' || high?.value.kind !== 'quantity') return low;
  const [bare, ...more] = low.value.amounts;
  const unit = high.value.amounts[0]?.unit;
  if (bare === undefined || bare.unit !== undefined || more.length > 0 || unit === undefined) return low;
  return { ...low, value: { ...low.value, amounts: [{ ...bare, unit }] } };
}

export const buildOffenceSets = (node: CstNode): readonly OffenceSet[] =>
  nodes(node, 'offenceSet').map(buildOffenceSet);

export function buildOffenceSet(node: CstNode): OffenceSet {
  const span = spanOf(node);
  const name = maybeToken(node, 'name');
  if (name !== undefined) return { kind: 'namedOffences', name: words(name), span };
  const cited = nodeAt(node, 'codeReference');
  return {
    kind: 'citedOffences',
    code: words(tokenAt(cited, 'code')),
    parts: nodes(cited, 'cited').map(buildCitedPart),
    span,
  };
}

function buildCitedPart(node: CstNode): CitedPart {
  const span = spanOf(node);
  const chapter = maybeToken(node, 'chapter');
  if (chapter !== undefined) return { kind: 'chapter', chapter: chapter.value.toUpperCase(), span };
  const first = ordinalOf(tokenAt(node, 'first'));
  const last = maybeToken(node, 'last');
  return { kind: 'articles', first, last: last === undefined ? first : ordinalOf(last), span };
}

function required(node: CstNode | undefined): CstNode {
  if (node === undefined) throw new Error('the grammar promises one of each');
  return node;
}
