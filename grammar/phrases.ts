/** Longest match of phrases over words: a trie for each kind of phrase. */
import type { Lexeme } from './lexemes.ts';
import { foldWord, phraseWords } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface Match<T> {
  readonly value: T;
  /** How many lexemes it covers. */
  readonly length: number;
}

/** Phrases of one kind. Two with the same words keep the first: whether that may happen is checked elsewhere. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #own: { phrase: string; value: T }[] = [];
  readonly #base: PhraseTable<T> | undefined;

  /** `base` holds more phrases, which come first. */
  constructor(base?: PhraseTable<T>) {
    this.#base = base;
  }

  get entries(): readonly { phrase: string; value: T }[] {
    return this.#base === undefined ? this.#own : [...this.#base.entries, ...this.#own];
  }

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of phraseWords(phrase)) {
      const key = foldWord(word);
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
    this.#own.push({ phrase, value });
  }

  /** The longest phrase that begins at `from` and stays on its line. */
  match(lexemes: readonly Lexeme[], from: number): Match<T> | undefined {
    let node = this.#root;
    let best = this.#base?.match(lexemes, from);
    for (let at = from; at < lexemes.length; at++) {
      const lexeme = lexemes[at];
      if (lexeme === undefined || (at > from && lexeme.firstOnLine) || !isPhrasePart(lexeme)) break;
      const next = node.next.get(foldWord(lexeme.text));
      if (next === undefined) break;
      node = next;
      const length = at - from + 1;
      if (node.value !== undefined && length > (best?.length ?? 0)) best = { value: node.value, length };
    }
    return best;
  }
}

const isPhrasePart = ({ kind }: Lexeme): boolean => kind === 'word' || kind === 'number';
