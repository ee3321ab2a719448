/** In which tables the words at a place are looked up. */
import type { TokenType } from 'chevrotain';
import type { Lexeme } from './lexemes.ts';
import type { Match } from './phrases.ts';
import type { ScanMode } from './scan-mode.ts';
import type { Table, Tables } from './scan-tables.ts';
import * as t from './tokens.ts';

const sentences = new WeakMap<Tables, readonly Table[]>();

/** What may stand anywhere in a sentence. */
export function sentenceTables(tables: Tables): readonly Table[] {
  const { keywords, phrases } = tables;
  const known = sentences.get(tables) ?? [
    keywords.any,
    phrases.name,
    phrases.exists,
    phrases.every,
    phrases.run,
  ];
  sentences.set(tables, known);
  return known;
}

/** The tables for this place; of two equally long matches the one from the earlier table wins. */
export function tablesAt(
  tables: Tables,
  { run, head, previous }: ScanMode,
  { firstOnLine }: Lexeme,
): readonly Table[] {
  const { keywords: words, phrases, units: unitTables, cells } = tables;
  const sentence = sentenceTables(tables);
  if (firstOnLine)
    return run === 'change' ? [words.change, words.line, ...sentence] : [words.line, ...sentence];
  if (previous === t.Bullet) return [...sentence, phrases.offence];
  if (run === 'nouns' && previous !== t.keywordToken.HasAtLeast) return [phrases.noun, ...sentence];
  if (previous === t.NumberWord) {
    if (run === 'articles') return [words.code, ...sentence];
    return head ? [unitTables, words.head, ...sentence] : [unitTables, ...sentence];
  }
  switch (run) {
    case 'bound':
      return [phrases.value, ...sentence];
    case 'values':
      return [phrases.value, phrases.offence, ...sentence];
    case 'offences':
      return [phrases.offence, ...sentence];
    case 'cell':
      return [cells, phrases.value, phrases.offence, ...sentence];
    case 'articles':
    case 'chapters':
      return [words.code, ...sentence];
    case 'change':
      return [words.change, ...sentence];
    default:
      return head ? [words.head, ...sentence] : sentence;
  }
}

/** After an amount its unit is meant, also where a longer phrase begins with the same word: `over 5 time from …`. */
export function unitMatch(
  { units }: Tables,
  { run, head, previous }: ScanMode,
  lexemes: readonly Lexeme[],
  at: number,
): Match<TokenType> | undefined {
  const follows = previous === t.NumberWord && run === 'none' && !head;
  return follows && lexemes[at]?.firstOnLine === false ? units.match(lexemes, at) : undefined;
}

export function longestMatch(
  tables: readonly Table[],
  lexemes: readonly Lexeme[],
  at: number,
): Match<TokenType> | undefined {
  let best: Match<TokenType> | undefined;
  for (const table of tables) {
    const found = table.match(lexemes, at);
    if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}
