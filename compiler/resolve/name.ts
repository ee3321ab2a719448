/** Names in a sentence: a fact, a field of an item, a definition, a value of an enumeration. */
import type { Words } from '../../grammar/index.ts';
import type { Fact } from '../schema/model.ts';
import { factAt, fieldAt, listAt, lookUp, noteUse, report } from './context.ts';
import type { Context, Scope } from './context.ts';
import { isQuantity, kindOfFact } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { TypedValue } from './typed.ts';

/** A fact, a field of an item, a definition or a value of an enumeration. */
export function resolveName(
  context: Context,
  scope: Scope,
  name: Words,
  wanted?: Kind,
): TypedValue | undefined {
  if (wanted?.kind === 'choice' || wanted?.kind === 'choices') {
    const value = lookUp(context, 'value', name).find(
      (meaning) => meaning.kind === 'value' && meaning.enumeration === wanted.enumeration,
    );
    if (value?.kind === 'value') return resolveEnumerationValue(context, name, value.enumeration, value.key);
  }
  const [meaning] = lookUp(context, 'name', name);
  const { span } = name;
  switch (meaning?.kind) {
    case 'fact':
    case 'notFact': {
      const fact = factAt(context, meaning.key);
      return fact === undefined ? undefined : valueOfFact(context, fact, name, meaning.kind === 'notFact');
    }
    case 'field':
    case 'notField': {
      const field = fieldAt(context, meaning.list, meaning.key);
      if (field === undefined || !inScope(context, scope, name, meaning.list)) return undefined;
      return valueOfFact(context, field, name, meaning.kind === 'notField');
    }
    case 'self':
      if (!inScope(context, scope, name, meaning.list)) return undefined;
      return { kind: { kind: 'offence', list: meaning.list }, span, offenceOf: meaning.list };
    case 'definition':
      return resolveUse(context, scope, name, meaning.id);
    default:
      return unknownName(context, scope, name);
  }
}

function unknownName(context: Context, scope: Scope, name: Words): undefined {
  if (lookUp(context, 'value', name).length > 0 || lookUp(context, 'offence', name).length > 0)
    return report(context, scope, 'wrongPlaceOfName', name.span, {
      name: name.text,
      wanted: { vi: 'dữ kiện hoặc định nghĩa', en: 'fact or definition' },
    });
  return report(context, scope, 'unknownPhrase', name.span, { phrase: name.text });
}

function resolveEnumerationValue(
  context: Context,
  name: Words,
  enumeration: string,
  key: string,
): TypedValue {
  const names = context.world.schema.enumerations
    .get(enumeration)
    ?.values.find((value) => value.key === key)?.names;
  if (names !== undefined) context.spellings.set(name, names);
  context.values.add(name);
  return { kind: { kind: 'choice', enumeration }, span: name.span, choice: { op: 'value', value: key } };
}

function valueOfFact(context: Context, fact: Fact, name: Words, negated: boolean): TypedValue {
  const kind = kindOfFact(fact);
  const { span } = name;
  const ref = fact.list === undefined ? { key: fact.key } : { list: fact.list, key: fact.key };
  if (kind.kind === 'truth') {
    const words = context.spellings.get(name) ?? { vi: name.text, en: name.text };
    const truth = { op: 'fact' as const, ...ref, words };
    return { kind, span, truth: negated ? { op: 'not', of: truth } : truth };
  }
  if (kind.kind === 'choice') return { kind, span, choice: { op: 'fact', ...ref } };
  return isQuantity(kind) ? { kind, span, quantity: { op: 'fact', ...ref } } : { kind, span };
}

function inScope(context: Context, scope: Scope, name: Words, list: string): boolean {
  if (scope.items.includes(list)) return true;
  const names = listAt(context, list)?.nouns[0] ?? { vi: list, en: list };
  report(context, scope, 'fieldOutsideList', name.span, { name: name.text, list: names });
  return false;
}

function resolveUse(context: Context, scope: Scope, name: Words, id: string): TypedValue | undefined {
  noteUse(context, scope, 'definition', id, name.span);
  const definition = context.definition(id, name.span, scope.source);
  if (definition === undefined) return undefined;
  if (definition.item !== undefined && !inScope(context, scope, name, definition.item)) return undefined;
  const { kind } = definition;
  const { span } = name;
  if (kind.kind === 'truth') return { kind, span, truth: { op: 'defined', id, words: definition.names } };
  return kind.kind === 'choice'
    ? { kind, span, choice: { op: 'defined', id } }
    : { kind, span, quantity: { op: 'defined', id } };
}
