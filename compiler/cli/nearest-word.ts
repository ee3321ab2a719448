/** The known word that a mistyped one most likely stands for: two slips of the finger at most. */
import { slipsBetween } from '../diagnostics/slips.ts';

export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ candidate, slips }) => slips <= 2 && slips < candidate.length / 2)
    .toSorted((one, other) => one.slips - other.slips);
  return best?.candidate;
}
