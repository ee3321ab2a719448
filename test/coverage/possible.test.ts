/** Proofs that a condition can never matter, against trying every person there is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canShow } from '../../compiler/coverage/matters.ts';
import { possibility } from '../../compiler/coverage/possible.ts';
import { plant } from '../../compiler/coverage/tree.ts';
import type { Tree } from '../../compiler/coverage/tree.ts';
import type { Bilingual, TruthIr } from '../../runtime/ir.ts';
import { program } from './program.ts';

const { ir } = program('Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn', 'greatMerit: true', [
  "about: '3', base: base, expect: { verdict: eligible }",
]);
const isPossible = possibility(ir);
const words: Bilingual = { vi: '', en: '' };

interface Person {
  readonly merit: boolean;
  readonly priors: number;
  readonly status: string;
}

const statuses = ['serving', 'suspended', 'postponed'] as const;
const everybody: readonly Person[] = [true, false].flatMap((merit) =>
  [0, 1, 2, 3, 4, 5].flatMap((priors) => statuses.map((status) => ({ merit, priors, status }))),
);

const leaf: fc.Arbitrary<TruthIr> = fc.oneof(
  fc.constant<TruthIr>({ op: 'fact', key: 'greatMerit', words }),
  fc
    .record({
      by: fc.constantFrom('over', 'atLeast', 'under', 'atMost', 'equal'),
      value: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ by, value }): TruthIr => ({
      op: 'compare',
      left: { op: 'fact', key: 'priorConvictions' },
      by,
      right: { op: 'number', value, measure: 'count:prior' },
      words,
    })),
  fc
    .subarray([...statuses], { minLength: 1, maxLength: 2 })
    .map((values): TruthIr => ({ op: 'among', of: { op: 'fact', key: 'status' }, values, words })),
);

const { sentence } = fc.letrec<{ sentence: TruthIr }>((tie) => ({
  sentence: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      op: fc.constantFrom('all', 'any'),
      of: fc.array(tie('sentence'), { minLength: 2, maxLength: 3 }),
    }),
    tie('sentence').map((of): TruthIr => ({ op: 'not', of })),
  ),
}));

function leafHolds(truth: TruthIr, { merit, priors, status }: Person): boolean {
  if (truth.op === 'fact') return merit;
  if (truth.op === 'among') return truth.values.includes(status);
  if (truth.op !== 'compare' || truth.right.op !== 'number') throw new Error(truth.op);
  const { value } = truth.right;
  return {
    over: priors > value,
    atLeast: priors >= value,
    under: priors < value,
    atMost: priors <= value,
    equal: priors === value,
  }[truth.by];
}

/** With one condition taken for the opposite of what it is. */
function holds(tree: Tree, person: Person, turned: number): boolean {
  switch (tree.kind) {
    case 'all':
      return tree.parts.every((part) => holds(part, person, turned));
    case 'any':
      return tree.parts.some((part) => holds(part, person, turned));
    case 'not':
      return !holds(tree.part, person, turned);
    case 'leaf':
      return leafHolds(tree.truth, person) !== (tree.at === turned);
    case 'some':
    case 'every':
    case 'count':
      throw new Error(tree.kind);
  }
}

it('are right about every condition of every sentence', () => {
  fc.assert(
    fc.property(sentence, (truth) => {
      const planted = plant(truth);
      // More prior convictions than five are as good as five.
      const shown = (at: number, value: boolean): boolean =>
        everybody.some(
          (person) =>
            leafHolds(planted.conditions[at]?.truth ?? truth, person) === value &&
            holds(planted.tree, person, -1) !== holds(planted.tree, person, at),
        );
      for (const { at } of planted.conditions) {
        const asked = { ...planted, owner: '', names: words, kind: 'definition' } as const;
        for (const [word, value] of [
          ['yes', true],
          ['no', false],
        ] as const)
          if (shown(at, value)) expect(canShow(asked, at, word, isPossible)).toBe(true);
          else expect(canShow(asked, at, word, isPossible)).toBe(false);
      }
    }),
    { numRuns: 400, seed: 11 },
  );
});
