/** What a file says of itself before its phrases can be read: what it uses, and the names it gives birth to. */
import { lex } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import { composed } from './build/cst.ts';
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

/** Reads only quoted texts after the keywords that open a line, so it needs no phrase to be known. */
export function declared(source: SourceFile): Declared {
  const { lexemes } = lex(source);
  const names: DeclaredName[] = [];
  const uses: { text: string; span: Span }[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    if (!lexeme.firstOnLine) continue;
    const keyword = opens(lexemes, at);
    if (keyword === undefined) continue;
    const after = at + keyword.length;
    if (keyword.name === 'Uses') {
      for (let next = after; lexemes[next]?.kind === 'string' || lexemes[next]?.kind === 'comma'; next++) {
        const text = lexemes[next];
        if (text?.kind === 'string') uses.push({ text: composed(text.text), span: text });
      }
      continue;
    }
    const [vi, slash, en] = lexemes.slice(after, after + 3);
    if (vi?.kind !== 'string' || slash?.kind !== 'slash' || en?.kind !== 'string') continue;
    names.push({
      kind: declaring[keyword.name],
      names: { vi: composed(vi.text), en: composed(en.text) },
      span: spanOver(vi, en),
    });
  }
  return { uses, names };
}

type Opener = keyof typeof declaring | 'Uses';

const openers: readonly { name: Opener; words: readonly string[] }[] = (
  ['Definition', 'Table', 'OffenceList', 'Uses'] as const satisfies readonly Keyword[]
)
  .flatMap((name) =>
    [...vocabulary[name].vi, ...vocabulary[name].en].map((spelling) => ({
      name,
      words: phraseWords(spelling).map(foldWord),
    })),
  )
  .toSorted((one, other) => other.words.length - one.words.length);

function opens(lexemes: readonly Lexeme[], at: number): { name: Opener; length: number } | undefined {
  const found = openers.find(({ words }) =>
    words.every((word, offset) => foldWord(lexemes[at + offset]?.text ?? '') === word),
  );
  return found === undefined ? undefined : { name: found.name, length: found.words.length };
}
