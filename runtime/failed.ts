/** Why somebody is not proposed: the smallest provisions that certainly fail. */
import type { Meaning } from './asked.ts';
import { readingOf } from './decision.ts';
import type { Decision } from './decision.ts';
import { faultPlan } from './fault-plan.ts';
import type { Fault, FaultPart } from './fault-plan.ts';
import { Faults } from './faults.ts';
import type { Interpreter } from './interpreter.ts';
import { meaningsOf } from './meaning.ts';
import { NO_ITEM } from './person.ts';
import { NO } from './truth.ts';
import type { Kleene } from './truth.ts';

type Look = (c: Interpreter, found: Faults) => void;

export function createFailed(decision: Decision): (c: Interpreter) => readonly string[] {
  const { asked, provisions, ids } = faultPlan(decision);
  const means = meaningsOf(decision);
  const known = new Map<string, Look>();

  const inProvision = (id: string): Look => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const provision = provisions.get(id);
    if (provision === undefined) return nowhere;
    const { place, fault } = provision;
    const look = lookFor(fault);
    const named: Look = (c, found) => {
      const from = found.size;
      look(c, found);
      found.name(from, place);
    };
    known.set(id, named);
    return named;
  };

  const lookFor = (fault: Fault): Look => {
    switch (fault.kind) {
      case 'own':
        return (_c, found) => found.own();
      case 'none':
        return nowhere;
      case 'provision':
        return inProvision(fault.id);
      case 'all':
        return inAll(fault.parts.map(part));
      case 'any':
        return inAny(fault.parts.map(part));
      case 'reading': {
        const looks = new Map([...fault.faults].map(([choice, inner]) => [choice, lookFor(inner)]));
        return (c, found) =>
          (looks.get(readingOf(fault.definition, c.situation)?.id ?? '') ?? nowhere)(c, found);
      }
    }
  };

  const part = ({ condition, fault }: FaultPart): Part => ({
    truth: means.truth(condition),
    look: lookFor(fault),
  });

  const looks = asked.map((id) => ({
    applies: means.applies(id),
    holds: means.holds(id),
    look: inProvision(id),
  }));
  const found = new Faults();
  return (c) => {
    found.begin();
    for (const { applies, holds, look } of looks)
      if (applies(c, NO_ITEM) !== NO && holds(c, NO_ITEM) === NO) look(c, found);
    return found.told(ids);
  };
}

const nowhere: Look = () => undefined;

interface Part {
  readonly truth: Meaning<Kleene>;
  readonly look: Look;
}

const inAll =
  (parts: readonly Part[]): Look =>
  (c, found) => {
    for (const { truth, look } of parts) if (truth(c, NO_ITEM) === NO) look(c, found);
  };

const inAny =
  (parts: readonly Part[]): Look =>
  (c, found) => {
    const start = found.size;
    let isMeant = false;
    for (const { truth, look } of parts) {
      if (truth(c, NO_ITEM) !== NO) continue;
      const from = found.size;
      look(c, found);
      isMeant = found.meant(start, from, isMeant);
    }
  };
