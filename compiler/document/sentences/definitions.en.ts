/** Definitions in English: `The time remaining is …`, `A person satisfies the condition … where …`. */
import type { Assertion, Definition } from '../../../grammar/index.ts';
import type { TypedDefinition } from '../../resolve/typed.ts';
import { after, capitalised, inline, say, sentence } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';
import { whole } from './clauses.en.ts';
import { conditionEn, predicateOf, sentenceEn, topicOf } from './conditions.en.ts';
import type { DefinitionSense } from './definitions.vi.ts';
import type { Telling } from './telling.ts';
import { exceptedValueEn } from './values.en.ts';

export function definitionEn(
  definition: TypedDefinition,
  { item }: Definition,
  sense: DefinitionSense,
  telling: Telling,
): Sentence {
  const topic = topicOf(telling);
  if (sense.kind === 'value') {
    const name = definition.names.en;
    const noun = /^(?:a|an|the|one)\b/u.test(name) ? name : `the ${name}`;
    const of = item === undefined ? '' : `for each ${topic.noun}, `;
    return sentence(say`${of}${noun} means ${valueOf(definition, sense, telling)}`);
  }
  const said = predicateOf(definition, say`${definition.names.en}`);
  const one = /^[aeiou]/u.test(topic.noun) ? 'an' : 'a';
  return after(say`${one} ${topic.noun} ${said} where `, whole(conditionEn(sense.condition, telling), topic));
}

const valueOf = (
  definition: TypedDefinition,
  sense: Extract<DefinitionSense, { kind: 'value' }>,
  telling: Telling,
): Prose =>
  exceptedValueEn(
    sense.value,
    telling,
    definition.kind.kind === 'choice' ? definition.kind.enumeration : undefined,
  );

const changesEn = { earlier: 'is earlier', later: 'is later', less: 'is less', more: 'is more' } as const;

export function assertionEn({ premise, conclusion, changed }: Assertion, telling: Telling): Sentence {
  const then = sentenceEn(conclusion, telling);
  const even =
    changed === undefined
      ? undefined
      : say`even when the ${telling.names.spelled('name', changed.fact).en} ${changesEn[changed.change]}`;
  if (even !== undefined)
    return premise === undefined
      ? capitalised(after(say`${even}, `, then))
      : after(say`Where ${inline(sentenceEn(premise, telling))}, ${even}, `, then);
  return premise === undefined
    ? capitalised(then)
    : after(say`Where ${inline(sentenceEn(premise, telling))}, `, then);
}
