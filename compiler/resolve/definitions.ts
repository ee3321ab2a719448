/** Definitions, with their readings: each becomes one kind of value, whichever reading is chosen. */
import { phraseKey } from '../../grammar/index.ts';
import type { Definition, Reading, Words } from '../../grammar/index.ts';
import type { BodyIr, ChoiceIr } from '../../runtime/ir.ts';
import { idOf } from '../names/ids.ts';
import { resolveCondition } from './conditions.ts';
import { lookUp, report, sayNames, spellNoun } from './context.ts';
import type { Context, Scope } from './context.ts';
import { comparable } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { TypedChoices, TypedDefinition, TypedException, TypedValue } from './typed.ts';
import { incomparable, resolveExceptedValue } from './values.ts';

/** The list whose items a declaration speaks of. */
export function itemOf(context: Context, scope: Scope, item: Words | undefined): string | undefined {
  if (item === undefined) return undefined;
  const [meaning] = lookUp(context, 'noun', item);
  spellNoun(context, item, 0);
  if (meaning?.kind === 'noun' && meaning.field === undefined) return meaning.list;
  return report(context, scope, 'needsList', item.span, { noun: item.text });
}

interface Resolved {
  readonly kind: Kind;
  readonly body: BodyIr;
  readonly exceptions: readonly TypedException[];
  readonly span: TypedValue['span'];
}

export function resolveDefinition(
  context: Context,
  outer: Scope,
  syntax: Definition,
): TypedDefinition | undefined {
  const item = itemOf(context, outer, syntax.item);
  const scope: Scope = item === undefined ? outer : { ...outer, items: [...outer.items, item] };
  const { body, title } = syntax;
  const base = { id: idOf(title.en), source: outer.source, syntax, names: { vi: title.vi, en: title.en } };
  const of = item === undefined ? {} : { item };
  const valueOf = (value: Parameters<typeof resolveExceptedValue>[2]): Resolved | undefined => {
    const resolved = resolveExceptedValue(context, scope, value);
    return (
      resolved && {
        ...resolved.value,
        kind: resolved.value.kind,
        body: bodyOf(resolved.value),
        exceptions: resolved.exceptions,
      }
    );
  };
  const conditionOf = (condition: Parameters<typeof resolveCondition>[2]): Resolved | undefined => {
    const truth = resolveCondition(context, { ...scope, exceptions: 'takeOut' }, condition);
    return truth && { kind: { kind: 'truth' }, body: { truth }, exceptions: [], span: condition.span };
  };
  switch (body.kind) {
    case 'value':
    case 'condition': {
      const resolved = body.kind === 'value' ? valueOf(body.value) : conditionOf(body.condition);
      return (
        resolved && {
          ...base,
          ...of,
          kind: resolved.kind,
          body: resolved.body,
          exceptions: [resolved.exceptions],
        }
      );
    }
    case 'valueReadings':
      return withReadings(context, scope, { ...base, ...of }, body.readings, body.chosen, valueOf);
    case 'conditionReadings':
      return withReadings(context, scope, { ...base, ...of }, body.readings, body.chosen, conditionOf);
  }
}

export const bodyOf = ({ truth, quantity, choice }: TypedValue): BodyIr => ({
  ...(truth === undefined ? {} : { truth }),
  ...(quantity === undefined ? {} : { quantity }),
  ...(choice === undefined ? {} : { choice }),
});

function withReadings<Body>(
  context: Context,
  scope: Scope,
  base: Pick<TypedDefinition, 'id' | 'source' | 'syntax' | 'names' | 'item'>,
  readings: readonly Reading<Body>[],
  chosen: Words,
  resolve: (body: Body) => Resolved | undefined,
): TypedDefinition | undefined {
  const resolved = readings.map(({ body }) => resolve(body));
  const known = resolved.filter((one) => one !== undefined);
  const [first] = known;
  const at = readings.findIndex(({ title }) =>
    [title.vi, title.en].some((name) => phraseKey(name) === phraseKey(chosen.text)),
  );
  if (at < 0)
    report(context, scope, 'unknownChoice', chosen.span, {
      choice: chosen.text,
      choices: sayNames(readings.map(({ title }) => title)),
    });
  if (first === undefined || known.length < readings.length || at < 0) return undefined;
  for (const other of known)
    if (!comparable(first.kind, other.kind))
      return incomparable(context, scope, first, first.kind, other, other.kind);
  const code = readings.find((reading) => reading.code !== undefined)?.code?.text ?? base.id;
  const choices = readings.flatMap(({ title, source }, index): readonly ChoiceIr[] => {
    const body = known[index]?.body;
    return body === undefined
      ? []
      : [
          {
            id: idOf(title.en),
            names: { vi: title.vi, en: title.en },
            source: { vi: source.vi, en: source.en },
            body,
          },
        ];
  });
  const body: TypedChoices = { code, chosen: at, choices };
  return { ...base, kind: first.kind, body, exceptions: known.map(({ exceptions }) => exceptions) };
}
