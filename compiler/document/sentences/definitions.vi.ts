/** Definitions in Vietnamese: `Thời hạn còn lại là …`, `Đã xong án phí là trường hợp …`. */
import type { Assertion, Condition, Definition, ExceptedValue } from '../../../grammar/index.ts';
import type { TypedDefinition } from '../../resolve/typed.ts';
import { after, capital, inline, say, sentence } from '../prose.ts';
import type { Sentence } from '../prose.ts';
import { hasOwnSubject } from './comparisons.vi.ts';
import { conditionVi } from './conditions.vi.ts';
import type { Telling } from './telling.ts';
import { exceptedValueVi } from './values.vi.ts';

/** One reading of a definition, or the only one. */
export type DefinitionSense =
  | { readonly kind: 'value'; readonly value: ExceptedValue }
  | { readonly kind: 'condition'; readonly condition: Condition };

export function definitionVi(
  definition: TypedDefinition,
  { item }: Definition,
  sense: DefinitionSense,
  telling: Telling,
): Sentence {
  const of = item === undefined ? '' : (telling.names.listOf('noun', item)?.nouns[0]?.vi ?? item.text);
  const name = definition.names.vi;
  // “Tội về ma túy” names the offence itself.
  const namesItem = of !== '' && name.startsWith(`${of} `);
  const opening = of === '' || namesItem ? say`${name}` : say`đối với từng ${of}, ${name}`;
  if (sense.kind === 'value') {
    const enumeration = definition.kind.kind === 'choice' ? definition.kind.enumeration : undefined;
    return sentence(say`${opening} là ${exceptedValueVi(sense.value, telling, enumeration)}`);
  }
  return after(say`${opening} là `, caseVi(sense.condition, of, namesItem, telling));
}

/** `trường hợp bị kết án …`, or the cases one by one. */
function caseVi(condition: Condition, of: string, namesItem: boolean, telling: Telling): Sentence {
  if (condition.kind === 'bullets' && condition.quantity === 'any' && condition.items.length > 1)
    return { ...conditionVi(condition, telling), prose: say`một trong các trường hợp sau đây:` };
  const own = hasOwnSubject(condition, telling);
  if (namesItem) return after(own ? `${of} có ` : `${of} `, conditionVi(condition, telling));
  return after(`trường hợp ${of === '' || own ? '' : `${of} đó `}`, conditionVi(condition, telling));
}

const changesVi = { earlier: 'sớm hơn', later: 'muộn hơn', less: 'ít hơn', more: 'nhiều hơn' } as const;

export function assertionVi({ premise, conclusion, changed }: Assertion, telling: Telling): Sentence {
  const then = conditionVi(conclusion, telling);
  const even =
    changed === undefined
      ? undefined
      : say`kể cả khi ${telling.names.spelled('name', changed.fact).vi} ${changesVi[changed.change]}`;
  if (even !== undefined)
    return premise === undefined
      ? after(capital(say`${even}, mọi người được xét đều vẫn bảo đảm `), then)
      : after(say`Nếu ${inline(conditionVi(premise, telling))} thì, ${even}, vẫn bảo đảm `, then);
  if (premise === undefined) return { ...then, prose: capital(say`mọi người được xét đều ${then.prose}`) };
  return after(say`Nếu ${inline(conditionVi(premise, telling))} thì `, then);
}
