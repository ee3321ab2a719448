/** The places of a decision that can be read in more than one way, and how a person names one way of reading them. */
import { phraseKey } from '../../grammar/index.ts';
import type { ChoiceIr, DecisionIr, DefinitionIr } from '../../runtime/ir.ts';

/** A definition that can be read in several ways. */
export type OpenDefinition = DefinitionIr & {
  readonly body: Extract<DefinitionIr['body'], { readonly code: string }>;
};

const isOpen = (definition: DefinitionIr): definition is OpenDefinition => 'choices' in definition.body;

/** In the order of the decision. */
export const openDefinitions = ({ definitions }: DecisionIr): readonly OpenDefinition[] =>
  definitions.filter(isOpen);

export const openDefinition = (ir: DecisionIr, code: string): OpenDefinition | undefined =>
  openDefinitions(ir).find(({ body }) => phraseKey(body.code) === phraseKey(code));

/** By its id, its number from 1, or its name in either language. */
export function choiceNamed({ body: { choices } }: OpenDefinition, written: string): ChoiceIr | undefined {
  const wanted = phraseKey(written);
  return choices.find(
    ({ id, names }, index) =>
      id === written ||
      String(index + 1) === written ||
      [names.vi, names.en].some((name) => phraseKey(name) === wanted),
  );
}

/** The reading a run goes by: the one it was told, else the one that the decision chose. */
export function choiceTaken(
  { body }: OpenDefinition,
  readings: Readonly<Record<string, string>>,
): ChoiceIr | undefined {
  const told = Object.hasOwn(readings, body.code) ? readings[body.code] : undefined;
  return body.choices.find(({ id }) => id === told) ?? body.choices[body.chosen];
}
