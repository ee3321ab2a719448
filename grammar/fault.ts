/** What can go wrong while a file is read as text. Data only: the words are the compiler's. */
import type { Span } from './source.ts';

/** A replacement of text that would mend a fault. */
export interface TextEdit extends Span {
  readonly text: string;
}

export type FaultKey =
  | 'unknownPhrase'
  | 'unknownUnit'
  | 'unknownLetter'
  | 'unknownOffence'
  | 'unknownValue'
  | 'otherDialect'
  | 'noDialect'
  | 'openText'
  | 'straySign'
  | 'noSuchDate'
  | 'unexpected'
  | 'tooDeep'
  | 'bulletColumn'
  | 'continuationColumn'
  | 'nestingColumn';

export interface Fault {
  readonly key: FaultKey;
  readonly span: Span;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Present where there is one way out that changes no meaning. */
  readonly fix?: readonly TextEdit[];
}
