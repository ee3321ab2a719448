/** Definitions in English: `“time remaining” means …`, `A person is a listed offender where …`. */
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
    const of = item === undefined ? '' : `for each ${topic.noun}, `;
    return sentence(say`${of}“${definition.names.en}” means ${valueOf(definition, sense, telling)}`);
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

const changesEn = {
  earlier: 'is earlier',
  later: 'is later',
  less: 'is smaller',
  more: 'is greater',
} as const;

export function assertionEn({ premise, conclusion, changed }: Assertion, telling: Telling): Sentence {
  const then = sentenceEn(conclusion, telling);
  const even =
    changed === undefined
      ? undefined
      : say`even when the ${telling.names.spelled('name', changed.fact).en} ${changesEn[changed.change]}`;
  // A list ends its sentence, so what is changed stands before it.
  const said =
    even === undefined
      ? then
      : then.list === undefined
        ? after(then.prose, sentence(say` ${even}`))
        : after(say`${even}, `, then);
  return premise === undefined
    ? capitalised(said)
    : after(say`Where ${inline(sentenceEn(premise, telling))}, `, said);
}
