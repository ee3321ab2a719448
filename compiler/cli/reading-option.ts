/** `--reading A9=…`: which reading is meant, by its name in either language, its id or its number. */
import { phraseKey } from '../../grammar/index.ts';
import type { ChoiceIr, DecisionIr, DefinitionIr } from '../../runtime/ir.ts';
import type { Usage } from './usage.ts';
import { isUsage, usage } from './usage.ts';

/** A definition that can be read in several ways. */
export type OpenDefinition = DefinitionIr & { readonly body: Extract<DefinitionIr['body'], { readonly code: string }> };

export const openDefinitions = ({ definitions }: DecisionIr): readonly OpenDefinition[] => definitions.filter(isOpen);

const isOpen = (definition: DefinitionIr): definition is OpenDefinition => 'choices' in definition.body;

export function readReadings(
  options: readonly string[],
  ir: DecisionIr,
): { readonly readings: Readonly<Record<string, string>> } | Usage {
  const chosen = new Map<string, string>();
  for (const option of options) {
    const reading = readOne(option, openDefinitions(ir));
    if (isUsage(reading)) return reading;
    if (chosen.has(reading.code)) return usage(({ readingTwice }) => readingTwice(reading.code));
    chosen.set(reading.code, reading.id);
  }
  return { readings: Object.fromEntries(chosen) };
}

function readOne(
  option: string,
  definitions: readonly OpenDefinition[],
): { readonly code: string; readonly id: string } | Usage {
  const [, code = '', wanted = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/su.exec(option) ?? [];
  if (code === '' || wanted === '') return usage(({ notAReading }) => notAReading(option));
  const definition = definitions.find(({ body }) => body.code.toLowerCase() === code.toLowerCase());
  if (definition === undefined)
    return usage(({ unknownReading }) => unknownReading(code, definitions.map(({ body }) => body.code)));
  const { choices } = definition.body;
  const choice = choices.find((each, index) => isCalled(each, index, wanted));
  if (choice !== undefined) return { code: definition.body.code, id: choice.id };
  const known = choices.map(({ names }, index) => `  ${index + 1}. ${names.vi} / ${names.en}`);
  return usage(({ unknownChoice }) => unknownChoice(definition.body.code, wanted, known));
}

function isCalled({ id, names }: ChoiceIr, index: number, wanted: string): boolean {
  const key = phraseKey(wanted.replace(/^["“”](.*)["“”]$/u, '$1'));
  return wanted === id || wanted === String(index + 1) || key === phraseKey(names.vi) || key === phraseKey(names.en);
}
