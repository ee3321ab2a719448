/**
 * The sentences of a decision that come out yes or no, each judged by itself: what a provision says, a definition
 * (each way of reading it), and conditions that stand inside an amount.
 */
import type { Bilingual, BodyIr, DecisionIr, ProvisionIr, TruthIr } from '../../runtime/ir.ts';
import { plant } from './tree.ts';
import type { Planted } from './tree.ts';
import { casesIn, insideOf, runsIn } from './amounts.ts';
import type { Amount } from './amounts.ts';

export interface Sentence extends Planted {
  /** Whose words it is: `3.1.b`, `timeRemaining`, `timeServed:endCounted`. */
  readonly owner: string;
  readonly names: Bilingual;
  readonly kind: 'provision' | 'definition' | 'exception' | 'run';
  /** The provision it is. */
  readonly provision?: string;
  /** It is asked of each item of this list. */
  readonly list?: string;
  /** It only speaks under this way of reading. */
  readonly reading?: ReadingOf;
}

export interface ReadingOf {
  readonly code: string;
  readonly id: string;
  readonly chosen: boolean;
}

export function sentencesOf(ir: DecisionIr): readonly Sentence[] {
  const uses = usesOf(ir);
  return [
    ...provisionsOf(ir.provisions).flatMap((provision) => provisionSentences(provision, uses)),
    ...bodiesOf(ir).flatMap(({ body, ...place }) => [
      ...(body.truth === undefined ? [] : [sentence(body.truth, { ...place, kind: 'definition' })]),
      ...amountSentences(body.quantity ?? body.choice, place),
    ]),
  ];
}

export const provisionsOf = (provisions: readonly ProvisionIr[]): readonly ProvisionIr[] =>
  provisions.flatMap((provision) => [provision, ...provisionsOf(provision.children)]);

type Place = Omit<Sentence, keyof Planted | 'kind'>;

const sentence = (truth: TruthIr, place: Omit<Sentence, keyof Planted>): Sentence => ({
  ...place,
  ...plant(truth),
});

function provisionSentences(provision: ProvisionIr, uses: Uses): readonly Sentence[] {
  const says = outcomeOf(provision, uses.get(provision.id));
  if (says === undefined) return [];
  const place = { owner: provision.id, names: provision.title, provision: provision.id };
  return [sentence(says, { ...place, kind: 'provision' }), ...amountSentences(says, place)];
}

/** How others of the decision call for a provision, where all of them do so alike. */
type Uses = ReadonlyMap<string, 'duty' | 'case' | 'both'>;

function usesOf(ir: DecisionIr): Uses {
  const uses = new Map<string, 'duty' | 'case' | 'both'>();
  for (const truth of truthsOf(ir))
    for (const part of insideOf(truth)) {
      if (part.op !== 'provision') continue;
      const before = uses.get(part.id);
      uses.set(part.id, before === undefined || before === part.as ? part.as : 'both');
    }
  return uses;
}

const truthsOf = (ir: DecisionIr): readonly Amount[] => [
  ...provisionsOf(ir.provisions).flatMap(({ applies, rule }) =>
    [applies, rule].filter((truth) => truth !== undefined),
  ),
  ...bodiesOf(ir).flatMap(({ body }) => body.truth ?? body.quantity ?? body.choice ?? []),
];

/**
 * What the provision comes to where it stands: a duty asks nothing of whom it does not apply to; a case, and one way
 * among several to be proposed, is not theirs.
 */
export function outcomeOf(
  { force, applies, rule }: ProvisionIr,
  use: 'duty' | 'case' | 'both' | undefined,
): TruthIr | undefined {
  if (rule === undefined) return applies;
  if (applies === undefined) return rule;
  const isCase = use === 'case' || (use !== 'duty' && (force === 'case' || force === 'exclusion'));
  return isCase ? { op: 'all', of: [applies, rule] } : { op: 'any', of: [{ op: 'not', of: applies }, rule] };
}

export interface PlacedBody extends Place {
  readonly body: BodyIr;
}

/** The bodies of all definitions, one for each way of reading; what is said of it names the way that is not chosen. */
export const bodiesOf = ({ definitions }: DecisionIr): readonly PlacedBody[] =>
  definitions.flatMap(({ id, names, item, body }) => {
    const list = item === undefined ? {} : { list: item };
    if (!('choices' in body)) return [{ owner: id, names, body, ...list }];
    return body.choices.map((choice, at) => ({
      owner: `${id}:${choice.id}`,
      names:
        at === body.chosen
          ? names
          : { vi: `${names.vi} [${choice.names.vi}]`, en: `${names.en} [${choice.names.en}]` },
      body: choice.body,
      ...list,
      reading: { code: body.code, id: choice.id, chosen: at === body.chosen },
    }));
  });

/** Of an amount with exceptions, when the exception holds; of a run of items, what each item has to be. */
function amountSentences(amount: Amount | undefined, place: Place): readonly Sentence[] {
  if (amount === undefined) return [];
  const exceptions = casesIn(amount).filter(({ otherwise }) => otherwise !== undefined);
  return [
    ...exceptions.flatMap(({ of }) => of.map(({ when }) => sentence(when, { ...place, kind: 'exception' }))),
    ...runsIn(amount).map(({ list, where }) => sentence(where, { ...place, kind: 'run', list })),
  ];
}
