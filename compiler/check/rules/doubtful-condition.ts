/**
 * A condition that is always so, or never, or that its neighbours already say: either the act repeats itself, which is
 * acknowledged with a reason, or an amount, a value or a “không” is not what was meant.
 */
import { positionAt } from '../../../grammar/index.ts';
import type { Bilingual, Condition, Definition, Document, ExceptedValue } from '../../../grammar/index.ts';
import type { TruthIr } from '../../../runtime/ir.ts';
import { createReasoner } from '../../analyse/reasoner.ts';
import { sayWhole } from '../../analyse/say-whole.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { TypedDecision, TypedProvision } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';
import { beyondDomain, groundsOf } from '../grounds.ts';
import type { Outlined } from '../grounds.ts';
import { judge } from '../judge.ts';
import type { Finding } from '../judge.ts';
import { partOf, runsIn, withException, wordsOf } from '../parts.ts';
import type { Part, Place } from '../parts.ts';
import { documentsOf, homeOf, typedProvisions } from '../typed-walk.ts';

export const doubtfulCondition: MeaningCheck = function* (decision) {
  const faulty = new Set<string>();
  const reasoner = createReasoner(decision, faulty);
  const provisions = [...typedProvisions(decision.provisions)];
  const place = placeIn(decision, provisions);
  const outlined = new Map(provisions.map((each) => [each.id, outlineOf(each, place(decision.document))]));
  const grounds = groundsOf(decision, outlined);
  const beyond = beyondDomain(decision);
  const silent = ({ provision }: Part): boolean => provision !== undefined && faulty.has(provision);

  for (const definition of decision.definitions) {
    const { id, syntax, source } = definition;
    if (syntax.kind === 'table') continue;
    const own = source === decision.document.source && !beyond.has(id);
    for (const part of partsOf(syntax, place(homeOf(decision, definition)))) {
      const found = judge(part, own ? grounds.domain : [], reasoner, silent);
      if (found.length > 0) faulty.add(id);
      for (const finding of found) yield said(finding, decision);
    }
  }
  // What lies below a provision is told there, and not again where the provision speaks of it.
  for (const provision of provisions.toReversed()) {
    const { applies, rule } = outlined.get(provision.id) ?? {};
    const found = [
      ...(applies === undefined ? [] : judge(applies, grounds.ofApplies(provision), reasoner, silent)),
      ...(rule === undefined ? [] : judge(rule, grounds.ofRule(provision), reasoner, silent)),
    ];
    if (found.length > 0) faulty.add(provision.id);
    for (const finding of found) yield said(finding, decision);
  }
  for (const document of documentsOf(decision))
    for (const declaration of document.declarations) {
      if (declaration.kind !== 'assertion' || declaration.premise === undefined) continue;
      const part = partOf(declaration.premise, place(document));
      if (part === undefined) continue;
      for (const finding of judge(part, [], reasoner, silent)) yield said(finding, decision);
    }
};

function placeIn(
  decision: TypedDecision,
  provisions: readonly TypedProvision[],
): (document: Document) => Place {
  const byId = new Map(provisions.map((each) => [each.id, each]));
  const paths = indexProvisions(decision.document).byId;
  const below = (truth: TruthIr): Part | undefined => {
    const provision = truth.op === 'provision' ? byId.get(truth.id) : undefined;
    if (truth.op !== 'provision' || provision?.rule === undefined) return undefined;
    return {
      form: 'test',
      truth: asUsed(provision, truth.as),
      source: decision.document.source,
      span: provision.syntax.head,
      name: provisionName(paths.get(provision.id)?.path ?? []),
      provision: provision.id,
      parts: [],
      bodies: [],
    };
  };
  return ({ source }) => ({ decision, source, below });
}

/** A duty counts where it applies; a case only is one there. */
function asUsed({ applies, rule }: TypedProvision, as: 'duty' | 'case'): TruthIr {
  const parts = rule === undefined ? [] : [rule];
  if (applies === undefined) return { op: 'all', of: parts };
  return as === 'case'
    ? { op: 'all', of: [applies, ...parts] }
    : { op: 'any', of: [{ op: 'not', of: applies }, ...parts] };
}

function outlineOf({ syntax, rule: truth }: TypedProvision, place: Place): Outlined {
  const applies = syntax.statements.find((statement) => statement.kind === 'applies');
  const rule = syntax.statements.find((statement) => statement.kind === 'rule');
  const applied = applies && partOf(applies.condition, place);
  const condition = rule && partOf(rule.condition, place);
  const ruled =
    rule?.exception === undefined || truth === undefined
      ? condition
      : withException(truth, condition, rule.exception, place);
  return {
    ...(applied === undefined ? {} : { applies: applied }),
    ...(ruled === undefined ? {} : { rule: ruled }),
  };
}

/** Each condition of a definition, under each of its readings. */
function partsOf({ body }: Definition, place: Place): readonly Part[] {
  const ofCondition = (condition: Condition): readonly Part[] => {
    const part = partOf(condition, place);
    return part === undefined ? [] : [part];
  };
  const ofValue = ({ value, exceptions }: ExceptedValue): readonly Part[] => [
    ...runsIn(value, place).map((run) => run.part),
    ...exceptions.flatMap((each) => [
      ...ofCondition(each.when),
      ...runsIn(each.value, place).map((run) => run.part),
    ]),
  ];
  switch (body.kind) {
    case 'condition':
      return ofCondition(body.condition);
    case 'conditionReadings':
      return body.readings.flatMap((reading) => ofCondition(reading.body));
    case 'value':
      return ofValue(body.value);
    case 'valueReadings':
      return body.readings.flatMap((reading) => ofValue(reading.body));
  }
}

const keys = { clashes: 'neverTogether', follows: 'alreadyAsked', covered: 'alreadyCovered' } as const;

function said(finding: Finding, decision: TypedDecision): Diagnostic {
  const { part } = finding;
  const { source, span } = part;
  const phrase = wordsOf(part);
  if (!('others' in finding))
    return diagnostic(finding.is === 'never' ? 'neverHolds' : 'alwaysHolds', source, span, {
      phrase,
      why: sayWhole(part.truth, part.form === 'test', decision),
    });
  const [first] = finding.others;
  return diagnostic(
    keys[finding.is],
    source,
    span,
    { phrase, other: named(finding.others, part) },
    first === undefined ? {} : { related: { source: first.source, span: first.span } },
  );
}

/** `“mức án trên 3 năm” (dòng 12)`. */
function named(parts: readonly Part[], { source }: Part): Bilingual {
  const each = parts.map((part) => {
    const { vi, en } = wordsOf(part);
    const file = part.source === source ? '' : `${part.source.path}, `;
    const { line } = positionAt(part.source, part.span.start);
    return { vi: `“${vi}” (${file}dòng ${line})`, en: `“${en}” (${file}line ${line})` };
  });
  return { vi: each.map(({ vi }) => vi).join(' và '), en: each.map(({ en }) => en).join(' and ') };
}
