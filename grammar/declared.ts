/** What a file says of itself before its phrases can be read: what it uses, and the names it gives birth to. */
import { lex } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import { composed } from './build/cst.ts';
import { nearest } from './nearest.ts';
import type { Bilingual, SourceFile, Span } from './source.ts';
import { spanOver } from './source.ts';
import { vocabulary } from './vocabulary.ts';
import type { Keyword } from './vocabulary.ts';
import { foldWord, phraseWords } from './words.ts';

export interface DeclaredName {
  readonly kind: 'definition' | 'table' | 'offenceList';
  readonly names: Bilingual;
  readonly span: Span;
}

export interface Declared {
  readonly uses: readonly { readonly text: string; readonly span: Span }[];
  readonly names: readonly DeclaredName[];
}

const declaring = { Definition: 'definition', Table: 'table', OffenceList: 'offenceList' } as const;

const declarations = new WeakMap<SourceFile, Declared>();

/** Reads only quoted texts after the keywords that open a line, so it needs no phrase to be known. */
export function declared(source: SourceFile): Declared {
  const known = declarations.get(source) ?? readDeclared(source);
  declarations.set(source, known);
  return known;
}

function readDeclared(source: SourceFile): Declared {
  const { lexemes } = lex(source);
  const names: DeclaredName[] = [];
  const uses: { text: string; span: Span }[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    if (!lexeme.firstOnLine) continue;
    const keyword = opens(lexemes, at);
    if (keyword === undefined || keyword.name === 'Shared') continue;
    const after = at + keyword.length;
    if (keyword.name === 'Uses') {
      for (let next = after; lexemes[next]?.kind === 'string' || lexemes[next]?.kind === 'comma'; next++) {
        const text = lexemes[next];
        if (text?.kind === 'string') uses.push({ text: composed(text.text), span: text });
      }
      continue;
    }
    const [vi, en] = titleOn(lexemes, after);
    if (vi === undefined || en === undefined) continue;
    names.push({
      kind: declaring[keyword.name],
      names: { vi: composed(vi.text), en: composed(en.text) },
      span: spanOver(vi, en),
    });
  }
  return { uses, names };
}

type Opener = keyof typeof declaring | 'Uses' | 'Shared';

interface Opening {
  readonly name: Opener;
  readonly words: readonly string[];
}

const openers: readonly Opening[] = (
  ['Definition', 'Table', 'OffenceList', 'Uses', 'Shared'] as const satisfies readonly Keyword[]
)
  .flatMap((name) =>
    [...vocabulary[name].vi, ...vocabulary[name].en].map((spelling) => ({
      name,
      words: phraseWords(spelling).map(foldWord),
    })),
  )
  .toSorted((one, other) => other.words.length - one.words.length);

/** Those of more words first: the longest is meant. */
const byFirstWord: ReadonlyMap<string | undefined, readonly Opening[]> = Map.groupBy(
  openers,
  ({ words }) => words[0],
);

/** Whether something quoted may follow: without it a misspelled keyword would declare nothing. */
function isQuoted(lexemes: readonly Lexeme[], from: number): boolean {
  if (lexemes[from]?.kind === 'string' || lexemes[from]?.kind === 'comma') return true;
  for (let at = from; lexemes[at]?.firstOnLine === false; at++)
    if (lexemes[at]?.kind === 'string') return true;
  return false;
}

const candidates = openers.map(({ name, words }) => ({ phrase: words.join(' '), value: name }));

/** No keyword that opens a declaration has more words. */
const LONGEST = 4;

/** The two names of a declaration, wherever on its line they stand. */
function titleOn(lexemes: readonly Lexeme[], from: number): readonly [Lexeme?, Lexeme?] {
  for (let at = from; lexemes[at] !== undefined && lexemes[at]?.firstOnLine === false; at++) {
    const [vi, slash, en] = lexemes.slice(at, at + 3);
    if (vi?.kind === 'string' && slash?.kind === 'slash' && en?.kind === 'string') return [vi, en];
  }
  return [];
}

/** The keyword that opens a line; also a misspelled one, so that its mistake is not told at every use of the name. */
function opens(lexemes: readonly Lexeme[], at: number): { name: Opener; length: number } | undefined {
  const found = byFirstWord
    .get(foldWord(lexemes[at]?.text ?? ''))
    ?.find(({ words }) => words.every((word, offset) => foldWord(lexemes[at + offset]?.text ?? '') === word));
  if (found !== undefined) return { name: found.name, length: found.words.length };
  let length = 0;
  while (
    lexemes[at + length]?.kind === 'word' &&
    (length === 0 || lexemes[at + length]?.firstOnLine === false)
  )
    length += 1;
  if (length === 0 || length > LONGEST || !isQuoted(lexemes, at + length)) return undefined;
  const written = lexemes
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
  const near = nearest(written, candidates);
  return near === undefined ? undefined : { name: near.value, length };
}
