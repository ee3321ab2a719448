/** What each kind of constraint is made into, once for a schema and a board. */
import type { Facts } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** Adds what is broken for certain; what is unknown breaks nothing. */
export type Check = (facts: Facts, problems: Problem[]) => void;
