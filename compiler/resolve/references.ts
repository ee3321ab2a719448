/** References to provisions, resolved as the act means them: outer levels from right to left, then from the place. */
import { pointLetters, printReferences, spell } from '../../grammar/index.ts';
import type {
  Below,
  Bilingual,
  Covered,
  Dialect,
  Level,
  Meets,
  OrdinalRange,
  ReferenceGroup,
  References,
} from '../../grammar/index.ts';
import type { TruthIr } from '../../runtime/ir.ts';
import { provisionName } from '../names/provision-name.ts';
import { noteUse, report } from './context.ts';
import type { Context, Scope } from './context.ts';
import { depthOf, isWaived, provisionId } from './provision-index.ts';
import type { IndexedProvision, Step } from './provision-index.ts';

const POINTS: readonly string[] = pointLetters;

/** What it takes to find provisions, and nothing of the names in a sentence. */
type Finding = Pick<Context, 'provisions' | 'diagnostics'>;
type Place = Pick<Scope, 'source' | 'provision'>;

export function resolveReferences(
  context: Finding,
  scope: Place,
  references: References,
): readonly IndexedProvision[] {
  const found: IndexedProvision[][] = [];
  let inherited: readonly Step[] = here(context, scope);
  for (const group of references.groups.toReversed()) {
    const outer = outerSteps(context, scope, group, inherited);
    if (outer === undefined) continue;
    found.unshift(membersOf(context, scope, references, group, outer));
    inherited = outer;
  }
  return found.flat();
}

const here = (context: Finding, scope: Place): readonly Step[] =>
  scope.provision === undefined ? [] : (context.provisions.byId.get(scope.provision)?.path ?? []);

/** The path above what a group names. */
function outerSteps(
  context: Finding,
  scope: Place,
  group: ReferenceGroup,
  inherited: readonly Step[],
): readonly Step[] | undefined {
  const level = group.level;
  if (level === 'decision') return [];
  const explicit: Step[] = [];
  for (const outer of group.outers) {
    if (outer.level === 'decision') continue;
    const ordinal = outer.ordinal ?? here(context, scope).find((step) => step.level === outer.level)?.ordinal;
    if (ordinal === undefined) {
      report(context, scope, 'danglingReference', outer.span, {
        reference: scope.source.text.slice(outer.span.start, outer.span.end),
      });
      return undefined;
    }
    explicit.unshift({ level: outer.level, ordinal });
  }
  const outermost = explicit[0]?.level ?? level;
  return [...inherited.filter((step) => depthOf(step.level) < depthOf(outermost)), ...explicit];
}

function membersOf(
  context: Finding,
  scope: Place,
  references: References,
  group: ReferenceGroup,
  outer: readonly Step[],
): IndexedProvision[] {
  const { level } = group;
  // The Decision as a whole says nothing that could hold or not.
  if (level === 'decision')
    return (
      report(context, scope, 'danglingReference', group.span, { reference: printed(references, scope) }) ?? []
    );
  const ordinals =
    group.ordinals.length === 0
      ? here(context, scope).flatMap((step) => (step.level === level ? [step.ordinal] : []))
      : group.ordinals.flatMap(expandRange);
  const missing = (reference: string | Bilingual): void => {
    report(context, scope, 'danglingReference', group.span, { reference });
  };
  if (ordinals.length === 0) missing(printed(references, scope));
  return ordinals.flatMap((ordinal) => {
    const step: Step = { level, ordinal };
    const target = context.provisions.byId.get(provisionId([...outer, step]));
    if (target === undefined || !sameLevels(target, [...outer, step])) {
      missing(inBoth((dialect) => printPath([...outer, step], dialect)));
      return [];
    }
    return [target];
  });
}

const sameLevels = ({ path }: IndexedProvision, wanted: readonly Step[]): boolean =>
  path.length === wanted.length && path.every((step, at) => step.level === wanted[at]?.level);

export function expandRange({ first, last }: OrdinalRange): readonly string[] {
  if (first === last) return [first];
  const [from, to] = [POINTS.indexOf(first), POINTS.indexOf(last)];
  if (from >= 0 && to >= from) return POINTS.slice(from, to + 1);
  const [low, high] = [Number(first), Number(last)];
  return low <= high ? Array.from({ length: high - low + 1 }, (_, at) => String(low + at)) : [first, last];
}

const printed = (references: References, scope: Place): string =>
  scope.source.text.slice(references.span.start, references.span.end).replace(/\s+/g, ' ');

/** A path as the act writes it, innermost first. */
const printPath = (path: readonly Step[], dialect: Dialect): string =>
  printReferences(
    {
      connectives: [],
      span: { start: 0, end: 0 },
      groups: path.slice(-1).map(({ level, ordinal }) => ({
        level,
        ordinals: [{ first: ordinal, last: ordinal, span: { start: 0, end: 0 } }],
        outers: path
          .slice(0, -1)
          .toReversed()
          .map((step) => ({ ...step, span: { start: 0, end: 0 } })),
        span: { start: 0, end: 0 },
      })),
    },
    { dialect, names: () => undefined },
  );

/** `đủ điều kiện tại …`, `thuộc trường hợp tại …`: a list of what each provision says, with its own `áp dụng khi`. */
export function resolveMeets(context: Context, scope: Scope, node: Meets): TruthIr {
  const targets = resolveReferences(context, scope, node.references);
  const some =
    node.verb === 'meets'
      ? node.references.connectives.includes('or')
      : !node.references.connectives.includes('and') || node.verb === 'fallsNone';
  const parts = targets.flatMap((target) => useOf(context, scope, target, some ? 'case' : 'duty', node.span));
  const truth: TruthIr =
    parts.length === 1 && parts[0] !== undefined ? parts[0] : { op: some ? 'any' : 'all', of: parts };
  return node.verb === 'fallsNone' ? { op: 'not', of: truth } : truth;
}

function useOf(
  context: Context,
  scope: Scope,
  target: IndexedProvision,
  as: 'duty' | 'case',
  span: Meets['span'],
): readonly TruthIr[] {
  noteUse(context, scope, 'rule', target.id, span);
  if (isWaived(target.syntax)) return [];
  return [{ op: 'provision', id: target.id, as }];
}

/** `các điểm sau`: the children, but for those that set no condition. */
export function resolveBelow(context: Context, scope: Scope, node: Below): TruthIr {
  const as = node.quantity === 'any' ? 'case' : 'duty';
  const parent = scope.provision === undefined ? undefined : context.provisions.byId.get(scope.provision);
  const children = context.provisions.all.filter(
    (child) => child.parent !== undefined && child.parent === parent && child.syntax.level === node.level,
  );
  if (children.length === 0)
    report(context, scope, 'noChildren', node.span, {
      provision: provisionName(parent?.path ?? []),
      level: levelName(node.level),
    });
  return {
    op: node.quantity,
    of: children.flatMap((child) => useOf(context, scope, child, as, node.span)),
  };
}

export function resolveCovered(context: Context, scope: Scope, node: Covered): TruthIr {
  const targets = resolveReferences(context, scope, node.references);
  const parts = targets.flatMap((target): readonly TruthIr[] => {
    noteUse(context, scope, 'applies', target.id, node.span);
    if (!target.syntax.statements.some(({ kind }) => kind === 'applies')) {
      report(context, scope, 'noApplies', node.span, { provision: provisionName(target.path) });
      return [];
    }
    return [
      {
        op: 'applies',
        id: target.id,
        words: inBoth((dialect) => `${spell('Covered', dialect)} ${printPath(target.path, dialect)}`),
      },
    ];
  });
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { op: node.references.connectives.includes('and') ? 'all' : 'any', of: parts };
}

const inBoth = (say: (dialect: Dialect) => string): Bilingual => ({ vi: say('vi'), en: say('en') });

export const levelNames: Readonly<Record<Level, { readonly vi: string; readonly en: string }>> = {
  article: { vi: 'điều', en: 'Article' },
  clause: { vi: 'khoản', en: 'clause' },
  point: { vi: 'điểm', en: 'point' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  limb: { vi: 'ý', en: 'limb' },
};

const levelName = (level: Level): { vi: string; en: string } => levelNames[level];
