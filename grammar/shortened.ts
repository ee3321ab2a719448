/** Where the longest keyword would take the first word of what follows, the shorter one is meant. */
import type { TokenType } from 'chevrotain';
import type { Lexeme } from './lexemes.ts';
import type { Match } from './phrases.ts';
import type { Tables } from './scan-tables.ts';
import { keywordToken as k } from './tokens.ts';

/**
 * `is not fined`: a value may begin with `not`, so the copula before it ends with `is`. `không thuộc đối tượng của`: a
 * reference begins with `thuộc`, and it is what is denied.
 */
export function shortened(
  found: Match<TokenType> | undefined,
  lexemes: readonly Lexeme[],
  at: number,
  { keywords, phrases }: Tables,
): Match<TokenType> | undefined {
  if (found?.length !== 2) return found;
  if (found.value === k.IsNot)
    return phrases.value.match(lexemes, at + 1) === undefined ? found : { value: k.Is, length: 1 };
  if (found.value !== k.NotIn) return found;
  const next = keywords.any.match(lexemes, at + 1)?.value;
  return next === k.Covered || next === k.Falls ? { value: k.Not, length: 1 } : found;
}
