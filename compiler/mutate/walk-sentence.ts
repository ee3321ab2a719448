/** The places inside one sentence: its conditions, tests, references and values. */
import type { Band, Condition, ExceptedValue, Exception, Test, Value } from '../../grammar/index.ts';
import { inside, membersOf } from './place.ts';
import type { Place } from './place.ts';
import type { Site } from './walk.ts';

export function* conditionSites(place: Place<Condition>): Generator<Site, void, undefined> {
  yield { at: 'condition', place };
  const { node } = place;
  switch (node.kind) {
    case 'chain':
    case 'bullets':
      for (const item of membersOf(inside(place, node.items, (items) => ({ ...node, items }))))
        yield* conditionSites(item);
      return;
    case 'not':
    case 'group':
    case 'every':
      return yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
    case 'excepted':
      yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
      return yield* exceptionSites(inside(place, node.exception, (exception) => ({ ...node, exception })));
    case 'meets':
    case 'covered':
      return yield {
        at: 'references',
        place: inside(place, node.references, (references) => ({ ...node, references })),
      };
    case 'exists': {
      const { such } = node;
      if (such.kind === 'where')
        yield* conditionSites(
          inside(place, such.condition, (condition) => ({ ...node, such: { ...such, condition } })),
        );
      return;
    }
    case 'count':
      if (node.where !== undefined)
        yield* conditionSites(inside(place, node.where, (where) => ({ ...node, where })));
      return;
    case 'comparison':
      yield* valueSites(inside(place, node.left, (left) => ({ ...node, left })));
      return yield* testSites(inside(place, node.test, (test) => ({ ...node, test })));
    case 'below':
    case 'flag':
  }
}

export function* exceptionSites(place: Place<Exception>): Generator<Site, void, undefined> {
  const { node } = place;
  if (node.kind === 'exceptWhere')
    yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
  else
    yield {
      at: 'references',
      place: inside(place, node.references, (references) => ({ ...node, references })),
    };
}

function* testSites(place: Place<Test>): Generator<Site, void, undefined> {
  yield { at: 'test', place };
  const { node } = place;
  if (node.kind === 'within') yield* bandSites(inside(place, node.band, (band) => ({ ...node, band })));
}

function* bandSites(place: Place<Band>): Generator<Site, void, undefined> {
  yield { at: 'band', place };
  const { node } = place;
  const { low, high } = node;
  if (low !== undefined && low.value === high?.value) {
    // `bằng A` has one end, met from both sides.
    yield* valueSites(
      inside(place, low.value, (value) => {
        const end = { ...low, value };
        return { ...node, low: end, high: end };
      }),
    );
    return;
  }
  if (low !== undefined)
    yield* valueSites(inside(place, low.value, (value) => ({ ...node, low: { ...low, value } })));
  if (high !== undefined)
    yield* valueSites(inside(place, high.value, (value) => ({ ...node, high: { ...high, value } })));
}

export function* exceptedValueSites(place: Place<ExceptedValue>): Generator<Site, void, undefined> {
  const { node } = place;
  yield { at: 'exceptedValue', place };
  yield* valueSites(inside(place, node.value, (value) => ({ ...node, value })));
  for (const exception of membersOf(
    inside(place, node.exceptions, (exceptions) => ({ ...node, exceptions })),
  )) {
    const { node: each } = exception;
    yield* conditionSites(inside(exception, each.when, (when) => ({ ...each, when })));
    yield* valueSites(inside(exception, each.value, (value) => ({ ...each, value })));
  }
}

export function* valueSites(place: Place<Value>): Generator<Site, void, undefined> {
  yield { at: 'value', place };
  const { node } = place;
  switch (node.kind) {
    case 'fraction':
      return yield* valueSites(inside(place, node.of, (of) => ({ ...node, of })));
    case 'between':
      yield* valueSites(inside(place, node.from, (from) => ({ ...node, from })));
      return yield* valueSites(inside(place, node.to, (to) => ({ ...node, to })));
    case 'run':
      return yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
    case 'sum':
      yield* valueSites(inside(place, node.first, (first) => ({ ...node, first })));
      for (const term of membersOf(inside(place, node.rest, (rest) => ({ ...node, rest }))))
        yield* valueSites(inside(term, term.node.value, (value) => ({ ...term.node, value })));
      return;
    case 'limited':
      yield* valueSites(inside(place, node.value, (value) => ({ ...node, value })));
      for (const limit of membersOf(inside(place, node.limits, (limits) => ({ ...node, limits }))))
        yield* valueSites(inside(limit, limit.node.value, (value) => ({ ...limit.node, value })));
      return;
    case 'valueGroup':
      return yield* valueSites(inside(place, node.value, (value) => ({ ...node, value })));
    case 'name':
    case 'quantity':
    case 'date':
    case 'yesNo':
    case 'given':
    case 'total':
  }
}
