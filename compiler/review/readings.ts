/** The places of a decision that can be read in more than one way, and how a person names one way of reading them. */
import { phraseKey } from '../../grammar/index.ts';
import type { ChoiceIr, DecisionIr, DefinitionIr } from '../../runtime/ir.ts';

export interface Ambiguity {
  readonly code: string;
  /** What it is that can be read so or so. */
  readonly names: DefinitionIr['names'];
  readonly choices: readonly ChoiceIr[];
  /** The place of the reading that the decision chose. */
  readonly chosen: number;
}

/** In the order of the decision. */
export const ambiguitiesOf = ({ definitions }: DecisionIr): readonly Ambiguity[] =>
  definitions.flatMap(({ names, body }) => ('choices' in body ? [{ names, ...body }] : []));

export const ambiguityOf = (ir: DecisionIr, code: string): Ambiguity | undefined =>
  ambiguitiesOf(ir).find((each) => phraseKey(each.code) === phraseKey(code));

/** By its id, its number from 1, or its name in either language. */
export function choiceNamed({ choices }: Ambiguity, written: string): ChoiceIr | undefined {
  if (/^\d+$/.test(written)) return choices[Number(written) - 1];
  const wanted = phraseKey(written);
  return choices.find(({ id, names }) => id === written || [names.vi, names.en].some((name) => phraseKey(name) === wanted));
}
