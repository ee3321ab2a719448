/** One change to a decision that a slip of the drafter could have made, and its name. */
import type { Bilingual, Lexicon, Span } from '../../grammar/index.ts';
import type { World } from '../world.ts';
import type { Files, Home } from './place.ts';
import type { Site } from './walk.ts';

export const mutantKinds = {
  threshold: { vi: 'ngưỡng', en: 'threshold' },
  bound: { vi: 'mốc', en: 'bound' },
  row: { vi: 'dòng', en: 'row' },
  connective: { vi: 'và-hoặc', en: 'and-or' },
  negation: { vi: 'phủ-định', en: 'negation' },
  reference: { vi: 'dẫn-chiếu', en: 'reference' },
  member: { vi: 'mục', en: 'member' },
  exception: { vi: 'ngoại-lệ', en: 'exception' },
  quantifier: { vi: 'lượng', en: 'quantifier' },
  condition: { vi: 'điều-kiện', en: 'condition' },
  applies: { vi: 'áp-dụng', en: 'applies' },
  value: { vi: 'giá-trị', en: 'value' },
  sum: { vi: 'phép-tính', en: 'sum' },
  limit: { vi: 'giới-hạn', en: 'limit' },
  provision: { vi: 'quy-định', en: 'provision' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MutantKind = keyof typeof mutantKinds;

export interface Mutant {
  /**
   * `4.5/ngưỡng-2/+1`: whose words, which clause of its kind there, and what becomes of it. It does not hang on lines,
   * so that a reason given for a mutant stays with it.
   */
  readonly id: Bilingual;
  readonly kind: MutantKind;
  readonly home: Home;
  /** What would be written otherwise. */
  readonly span: Span;
  readonly files: () => Files;
  /** Who is likely to notice: whose case names this article, or is about this provision. */
  readonly hint?: string;
}

/** A change as a generator tells it: the last part of its id, and the files with it made. */
export interface Change {
  readonly step: Bilingual;
  readonly span: Span;
  readonly files: () => Files;
  readonly hint?: string;
}

/** What generators look up: which phrases there are, which values an enumeration has, which articles a Code has. */
export interface Surroundings {
  readonly world: World;
  readonly lexicon: Lexicon;
}

/** One file for each: what is changed, and into what. */
export interface Generate {
  readonly kind: MutantKind;
  readonly changes: (site: Site, surroundings: Surroundings) => Iterable<Change>;
}

export const both = (text: string): Bilingual => ({ vi: text, en: text });

export const dropped = (text: string | number): Bilingual => ({ vi: `bỏ-${text}`, en: `drop-${text}` });
