/** References to provisions: one of several left out, one taken for its neighbour, one taken for a reference of another kind. */
import { pointLetters } from '../../../grammar/index.ts';
import type {
  Below,
  Condition,
  Level,
  Meets,
  OrdinalRange,
  Outer,
  ReferenceGroup,
  References,
} from '../../../grammar/index.ts';
import { both, dropped } from '../mutant.ts';
import type { Change, Generate } from '../mutant.ts';
import { without } from '../place.ts';

export const references: Generate = {
  kind: 'reference',
  *changes(site) {
    if (site.at === 'condition') {
      const { node, put } = site.place;
      const other = otherVerb(node);
      if (other !== undefined) yield { step: both(other.verb), span: node.span, files: () => put(other) };
    }
    if (site.at !== 'references') return;
    const { node, put } = site.place;
    for (const [label, other] of variants(node))
      yield { step: label, span: node.span, files: () => put(other) };
  },
};

/** Whom a provision covers, whose case it is and who meets it are three things. */
function otherVerb(condition: Condition): Meets | Below | undefined {
  const { span } = condition;
  switch (condition.kind) {
    case 'covered':
      return { kind: 'meets', verb: 'falls', references: condition.references, span };
    case 'meets':
      if (condition.verb === 'fallsNone') return undefined;
      return { ...condition, verb: condition.verb === 'meets' ? 'falls' : 'meets' };
    case 'below':
      return { ...condition, verb: condition.verb === 'meets' ? 'falls' : 'meets' };
    case 'chain':
    case 'bullets':
    case 'not':
    case 'group':
    case 'excepted':
    case 'exists':
    case 'every':
    case 'count':
    case 'comparison':
    case 'flag':
      return undefined;
  }
}

type Variant<Node> = readonly [label: Change['step'], node: Node];

function* variants(node: References): Generator<Variant<References>> {
  for (const [at, group] of node.groups.entries()) {
    const name = nameOf(group);
    if (node.groups.length > 1) yield [dropped(name), { ...node, groups: without(node.groups, at) }];
    for (const [label, other] of groupVariants(group, name))
      yield [label, { ...node, groups: node.groups.with(at, other) }];
  }
}

function* groupVariants(group: ReferenceGroup, name: string): Generator<Variant<ReferenceGroup>> {
  const { ordinals, outers, level } = group;
  for (const [at, range] of ordinals.entries()) {
    const said = range.first === range.last ? range.first : `${range.first}-${range.last}`;
    const inner = name.replace(ordinalsOf(group), said);
    if (ordinals.length > 1) yield [dropped(inner), { ...group, ordinals: without(ordinals, at) }];
    for (const other of shifted(range, level))
      if (!ordinals.some(({ first, last }) => first === other.first && last === other.last))
        yield [
          both(`${inner}>${other.first === other.last ? other.first : `${other.first}-${other.last}`}`),
          { ...group, ordinals: ordinals.with(at, other) },
        ];
  }
  for (const [at, outer] of outers.entries())
    for (const ordinal of [1, -1].map((step) => moved(outer.ordinal, outer.level, step)))
      if (ordinal !== undefined)
        yield [
          both(
            `${name}>${outer.level === 'article' ? '' : '.'}${ordinal}${outer.level === 'article' ? '.' : ''}`,
          ),
          { ...group, outers: outers.with(at, { ...outer, ordinal }) },
        ];
}

const ordinalsOf = ({ ordinals }: ReferenceGroup): string =>
  ordinals.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',');

/** `3.1.a,g`, as far as it is written. */
const nameOf = (group: ReferenceGroup): string =>
  [
    ...group.outers.toReversed().flatMap((outer) => outerName(outer) || []),
    ordinalsOf(group) || group.level,
  ].join('.');

const outerName = ({ ordinal }: Outer): string => ordinal ?? '';

/** A single one becomes its neighbour; of a range either end is left out. */
function shifted(range: OrdinalRange, level: Level | 'decision'): readonly OrdinalRange[] {
  const { first, last } = range;
  if (first === last)
    return [1, -1].flatMap((step) => {
      const other = moved(first, level, step);
      return other === undefined ? [] : [{ ...range, first: other, last: other }];
    });
  const [next, previous] = [moved(first, level, 1), moved(last, level, -1)];
  return [
    ...(next === undefined ? [] : [{ ...range, first: next }]),
    ...(previous === undefined ? [] : [{ ...range, last: previous }]),
  ];
}

function moved(ordinal: string | undefined, level: Level | 'decision', step: number): string | undefined {
  if (ordinal === undefined) return undefined;
  const letters: readonly string[] = pointLetters;
  if (level === 'point') return letters[letters.indexOf(ordinal) + step];
  const number = Number(ordinal) + step;
  return Number.isInteger(number) && number > 0 ? String(number) : undefined;
}
