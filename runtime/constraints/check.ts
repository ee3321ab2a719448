/** What each kind of constraint is made into, once for a schema. */
import type { Facts } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { Dates } from './place.ts';

/** Adds what is broken for certain; what is unknown breaks nothing. */
export type Check = (facts: Facts, dates: Dates, problems: Problem[]) => void;
