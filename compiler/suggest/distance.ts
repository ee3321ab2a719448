/** How far a person is from showing a place: 0 when they do, else about how many conditions are in the way. */
import { membersBy } from '../coverage/members.ts';
import { plant } from '../coverage/tree.ts';
import { looksOf, see } from '../coverage/see.ts';
import type { Seen } from '../coverage/see.ts';
import { sentencesOf } from '../coverage/sentences.ts';
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { Scope } from '../../runtime/person.ts';
import { truthOf, YES } from '../../runtime/truth.ts';
import type { Candidate, Looking } from './candidate.ts';
import type { Aim, Place, Side } from './place.ts';

export type Distance = (candidate: Candidate) => number;

const FAR = 1000;

export function distanceTo({ aim, owner }: Place, looking: Looking): Distance {
  switch (aim.kind) {
    case 'decided':
    case 'condition':
    case 'value':
      return (candidate) => {
        const interpreter = looking.interpreter(candidate);
        const { tree, list } = aim.sentence;
        return nearest(
          scopesOf(interpreter, list).map((scope) =>
            toSentence(aim, see(tree, interpreter, scope), interpreter),
          ),
        );
      };
    case 'row':
    case 'end': {
      const row = aim.table.rows[aim.at];
      if (row === undefined) return () => FAR;
      const { when } = row;
      const tree = when === undefined ? undefined : plant(when).tree;
      const toRow = (interpreter: Interpreter, scope: Scope): number =>
        tree === undefined
          ? row.holds(interpreter, scope) === YES ? 0 : 1
          : costTo(see(tree, interpreter, scope), 'yes'); // prettier-ignore
      const end = aim.kind === 'end' ? row.ends[aim.end] : undefined;
      return (candidate) => {
        const interpreter = looking.interpreter(candidate);
        return nearest(
          scopesOf(interpreter, aim.table.list).map((scope) => {
            if (aim.kind === 'row') return toRow(interpreter, scope);
            return end?.side(interpreter, scope) === aim.side ? 0 : 1 + toRow(interpreter, scope);
          }),
        );
      };
    }
    case 'member':
      return toMember(aim, looking);
    case 'reading':
      return toReading(aim, owner, looking);
  }
}

const nearest = (distances: readonly number[]): number => Math.min(FAR, ...distances);

const scopesOf = (interpreter: Interpreter, list: string | undefined): readonly Scope[] =>
  list === undefined ? [{}] : (interpreter.items(list) ?? []).map((item) => ({ [list]: item }));

type OfSentence = Extract<Aim, { readonly kind: 'decided' | 'condition' | 'value' }>;

function toSentence(aim: OfSentence, seen: Seen, interpreter: Interpreter): number {
  if (aim.kind === 'decided') return costTo(seen, aim.side);
  const looks = looksOf(seen, interpreter).filter(({ at }) => at === aim.at);
  if (aim.kind === 'condition') {
    if (looks.some(({ shown, truth }) => shown && truth === aim.side)) return 0;
    return Math.max(1, wayTo(seen, aim.at, aim.side) ?? FAR);
  }
  return nearest(
    looks.map(({ truth, seen: { tree, scope } }) => {
      if (tree.kind !== 'leaf' || tree.truth.op !== 'among') return FAR;
      return truth === 'yes' && interpreter.choice(tree.truth.of, scope) === aim.value ? 0 : 1;
    }),
  );
}

/** How many conditions would have to be otherwise for a part to come out so. */
function costTo({ tree, truth, parts }: Seen, wanted: Side): number {
  if (truthOf(truth) === wanted) return 0;
  switch (tree.kind) {
    case 'leaf':
    case 'count':
      return 1;
    case 'not':
      return Math.max(1, ...parts.map((part) => costTo(part, wanted === 'yes' ? 'no' : 'yes')));
    case 'all':
    case 'any':
    case 'some':
    case 'every': {
      const costs = parts.map((part) => costTo(part, wanted));
      if (costs.length === 0) return 2;
      const together = tree.kind === 'all' || tree.kind === 'every';
      return together === (wanted === 'yes')
        ? costs.reduce((sum, cost) => sum + cost, 0)
        : Math.min(...costs);
    }
  }
}

/** The same, for a condition to come out so and to decide alone; undefined where it does not stand in the part. */
function wayTo(seen: Seen, at: number, side: Side): number | undefined {
  const { tree, parts } = seen;
  if ((tree.kind === 'leaf' || tree.kind === 'count') && tree.at === at) return costTo(seen, side);
  const neutral: Side = tree.kind === 'any' || tree.kind === 'some' ? 'no' : 'yes';
  const ways = parts.flatMap((part, place) => {
    const way = wayTo(part, at, side);
    if (way === undefined) return [];
    const beside =
      tree.kind === 'not' || tree.kind === 'count' ? [] : parts.filter((_, other) => other !== place);
    return [beside.reduce((sum, other) => sum + costTo(other, neutral), way)];
  });
  return ways.length === 0 ? undefined : Math.min(...ways);
}

function toMember({ list, member }: Extract<Aim, { readonly kind: 'member' }>, looking: Looking): Distance {
  const memberBy = membersBy(looking.decision);
  const sentences = sentencesOf(looking.ir).filter(({ conditions }) =>
    conditions.some(({ truth }) => truth.op === 'offence' && truth.in.includes(list)),
  );
  return (candidate) => {
    const interpreter = looking.interpreter(candidate);
    const isShown = sentences.some((sentence) =>
      scopesOf(interpreter, sentence.list).some((scope) =>
        looksOf(see(sentence.tree, interpreter, scope), interpreter).some(({ truth, seen }) => {
          if (truth !== 'yes' || seen.tree.kind !== 'leaf' || seen.tree.truth.op !== 'offence') return false;
          const { truth: offence } = seen.tree;
          const by = memberBy(offence, seen.scope[offence.list] ?? {});
          return by?.list === list && by.member === member;
        }),
      ),
    );
    return isShown ? 0 : 1;
  };
}

/** Who is decided otherwise under the other reading than under the chosen one. */
function toReading(
  { code }: Extract<Aim, { readonly kind: 'reading' }>,
  owner: string,
  looking: Looking,
): Distance {
  return (candidate) => {
    const chosen = chosenOf(candidate, code);
    if (valueOf(owner, candidate, looking) === valueOf(owner, chosen, looking)) return 2;
    return outcomeOf(candidate, looking) === outcomeOf(chosen, looking) ? 1 : 0;
  };
}

/** What the words of a provision or definition come to for a person; undefined where there are no such words. */
export function valueOf(owner: string, candidate: Candidate, looking: Looking): string | undefined {
  const { definitions, provisions } = looking.decision;
  const definition = definitions.get(owner);
  const interpreter = looking.interpreter(candidate);
  if (definition === undefined) {
    if (!provisions.has(owner)) return undefined;
    return [interpreter.holds(owner), interpreter.applies(owner)].join(' ');
  }
  const { id, kind, item } = definition;
  const words = { vi: '', en: '' };
  return JSON.stringify(
    scopesOf(interpreter, item).map((scope) => {
      switch (kind) {
        case 'truth':
          return interpreter.truth({ op: 'defined', id, words }, scope);
        case 'quantity':
          return interpreter.quantity({ op: 'defined', id }, scope);
        case 'choice':
          return interpreter.choice({ op: 'defined', id }, scope);
      }
    }),
  );
}

/** The same person, decided by the chosen reading. */
export const chosenOf = (candidate: Candidate, code: string): Candidate => ({
  ...candidate,
  readings: Object.fromEntries(Object.entries(candidate.readings).filter(([key]) => key !== code)),
});

export function outcomeOf(candidate: Candidate, looking: Looking): string {
  const { verdict, route, failed, excludedBy } = looking.answer(candidate);
  return JSON.stringify([verdict, route, failed, excludedBy]);
}
