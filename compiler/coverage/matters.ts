/** Whether a condition could ever decide its sentence: some person for whom the outcome hangs on it alone. */
import type { TruthIr } from '../../runtime/ir.ts';
import type { Frame } from './literal.ts';
import type { Goal, IsPossible } from './possible.ts';
import type { Sentence } from './sentences.ts';
import type { Tree } from './tree.ts';

/** False is a proof that no person whom the decision looks at shows it with this value. */
export function canShow(
  { tree, list, reading, provision }: Sentence,
  at: number,
  value: 'yes' | 'no',
  isPossible: IsPossible,
): boolean {
  const way = wayTo(tree, at, list === undefined ? {} : { [list]: 'one' });
  if (way === undefined) return true;
  const goals = [...way.beside, { truth: way.truth, wanted: value === 'yes', frame: way.frame }];
  const readings = reading === undefined ? {} : { [reading.code]: reading.id };
  return isPossible({ goals, readings, ...(provision === undefined ? {} : { about: provision }) });
}

interface Way {
  readonly truth: TruthIr;
  readonly frame: Frame;
  /** What the conditions beside the way have to be, for the outcome to hang on the condition. */
  readonly beside: readonly Goal[];
}

/** Undefined where the way leads through a count, of which more than one item may be needed. */
function wayTo(tree: Tree, at: number, frame: Frame): Way | undefined {
  switch (tree.kind) {
    case 'leaf':
    case 'count':
      return tree.at === at ? { truth: tree.truth, frame, beside: [] } : undefined;
    case 'not':
      return wayTo(tree.part, at, frame);
    case 'some':
    case 'every':
      // A person with this one item is enough: there is no other to decide.
      return wayTo(tree.part, at, { ...frame, [tree.list]: `${tree.list} one` });
    case 'all':
    case 'any':
      for (const [place, part] of tree.parts.entries()) {
        const way = wayTo(part, at, frame);
        if (way === undefined) continue;
        const others = tree.parts.filter((_, other) => other !== place);
        const goals = others.map((other): Goal => ({
          truth: truthOf(other),
          wanted: tree.kind === 'all',
          frame,
        }));
        return { ...way, beside: [...way.beside, ...goals] };
      }
      return undefined;
  }
}

function truthOf(tree: Tree): TruthIr {
  switch (tree.kind) {
    case 'leaf':
    case 'count':
      return tree.truth;
    case 'not':
      return { op: 'not', of: truthOf(tree.part) };
    case 'all':
    case 'any':
      return { op: tree.kind, of: tree.parts.map(truthOf) };
    case 'some':
    case 'every':
      return { op: tree.kind, list: tree.list, where: truthOf(tree.part), words: { vi: '', en: '' } };
  }
}
