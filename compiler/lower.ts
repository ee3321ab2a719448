/** Pass 4: a checked decision as plain data. Nothing can go wrong here: what could has been reported. */
import type { Bilingual } from '../grammar/index.ts';
import type { DecisionIr, DefinitionIr, OffenceSetIr, ProvisionIr, SchemaIr } from '../runtime/ir.ts';
import type { CheckedDecision } from './check/checked.ts';
import { idOf } from './names/ids.ts';
import { measureOf } from './resolve/kinds.ts';
import type { TypedDecision, TypedDefinition, TypedProvision } from './resolve/typed.ts';
import { onlyReachable } from './reachable.ts';
import type { Catalogue } from './schema/model.ts';
import { schemaIr } from './schema/schema-ir.ts';

/**
 * The hash is over all that decides, schema and catalogue included, and over nothing else: both faces of a file, and
 * a file that was only laid out anew, have the same.
 */
export function lower(decision: CheckedDecision, hash: (text: string) => string): DecisionIr {
  const content = onlyReachable(contentOf(decision));
  return { ...content, hash: hash(JSON.stringify(content)) };
}

/** Also of a decision that nobody is going to use, to see what it would decide: such a one needs no hash. */
export function contentOf(decision: TypedDecision): DecisionIr {
  const { header } = decision.document;
  if (header.kind !== 'decision') throw new Error('only a decision is lowered');
  return {
    format: 1,
    id: header.number.text,
    year: header.year,
    title: both(header.title),
    signed: header.signed?.iso ?? '',
    cutoff: header.cutoff?.iso ?? '',
    hash: '',
    schema: withDefinitionIds(schemaIr(decision.world.schema)),
    offences: sorted(decision.offences),
    articles: articlesOf(decision.world.catalogue),
    identities: sorted(decision.world.catalogue.identities),
    definitions: decision.definitions.map(lowerDefinition),
    provisions: decision.provisions.map(lowerProvision),
    assertions: decision.assertions.map(({ id, names, holds, even }) => ({
      id,
      names,
      holds,
      ...(even === undefined ? {} : { even }),
    })),
  };
}

/** The schema names a definition as people do; the decision knows it by its id. */
const withDefinitionIds = (schema: SchemaIr): SchemaIr => ({
  ...schema,
  constraints: schema.constraints.map((constraint) =>
    constraint.kind === 'positive' ? { ...constraint, definition: idOf(constraint.definition) } : constraint,
  ),
});

const both = ({ vi, en }: Bilingual): Bilingual => ({ vi, en });

/** Each Code's articles in the order of its chapters. */
const articlesOf = ({ codes }: Catalogue): DecisionIr['articles'] =>
  Object.fromEntries(
    [...codes.values()].map(({ year, chapters }) => [
      year,
      [...chapters.values()].flatMap(({ articles }) => articles).join(' '),
    ]),
  );

/** By id, so that the order in which a face of the file uses them leaves no trace. */
const sorted = <Value extends string | OffenceSetIr>(
  map: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)));

function lowerDefinition({ id, names, item, kind, body }: TypedDefinition): DefinitionIr {
  const measure = measureOf(kind);
  return {
    id,
    names,
    ...(item === undefined ? {} : { item }),
    kind: kind.kind === 'truth' ? 'truth' : kind.kind === 'choice' ? 'choice' : 'quantity',
    ...(measure === undefined ? {} : { measure }),
    body: 'choices' in body ? { code: body.code, chosen: body.chosen, choices: body.choices } : body,
  };
}

function lowerProvision({ id, syntax, force, applies, rule, children }: TypedProvision): ProvisionIr {
  const waiver = syntax.statements.find((statement) => statement.kind === 'waiver');
  return {
    id,
    level: syntax.level,
    ordinal: syntax.ordinal.text,
    title: both(syntax.title),
    force,
    ...(applies === undefined ? {} : { applies }),
    ...(rule === undefined ? {} : { rule }),
    ...(waiver === undefined ? {} : { waived: { because: waiver.because, reason: both(waiver.reason) } }),
    children: children.map(lowerProvision),
  };
}
