/** What a check is. One check is one file, one fact about a good decision, and the harm if it were not checked. */
import type { Document } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TypedDecision } from '../resolve/typed.ts';

/** Looks at the tree as written, before any name is resolved. */
export type FormCheck = (document: Document) => Iterable<Diagnostic>;

/** Looks at a decision whose names, kinds and references are all known. */
export type MeaningCheck = (decision: TypedDecision) => Iterable<Diagnostic>;
