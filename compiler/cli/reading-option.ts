/** `--reading A9=…`: which reading is meant, by its name in either language, its id or its number. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { choiceNamed, openDefinition, openDefinitions } from '../review/readings.ts';
import type { Usage } from './usage.ts';
import { isUsage, usage } from './usage.ts';

export function readReadings(
  options: readonly string[],
  ir: DecisionIr,
): { readonly readings: Readonly<Record<string, string>> } | Usage {
  const chosen = new Map<string, string>();
  for (const option of options) {
    const reading = readOne(option, ir);
    if (isUsage(reading)) return reading;
    if (chosen.has(reading.code)) return usage(({ readingTwice }) => readingTwice(reading.code));
    chosen.set(reading.code, reading.id);
  }
  return { readings: Object.fromEntries(chosen) };
}

function readOne(option: string, ir: DecisionIr): { readonly code: string; readonly id: string } | Usage {
  const [, code = '', wanted = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/su.exec(option) ?? [];
  if (code === '' || wanted === '') return usage(({ notAReading }) => notAReading(option));
  const definition = openDefinition(ir, code);
  if (definition === undefined)
    return usage(({ unknownReading }) =>
      unknownReading(
        code,
        openDefinitions(ir).map(({ body }) => body.code),
      ),
    );
  const { choices } = definition.body;
  // Quotation marks are how a name is born in the file, and no part of it.
  const choice = choiceNamed(definition, wanted.replace(/^["“”](.*)["“”]$/u, '$1'));
  if (choice !== undefined) return { code: definition.body.code, id: choice.id };
  const known = choices.map(({ names }, index) => `  ${index + 1}. ${names.vi} / ${names.en}`);
  return usage(({ unknownChoice }) => unknownChoice(definition.body.code, wanted, known));
}
