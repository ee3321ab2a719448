/** An option that takes one of a few words. */
import type { Args } from './args.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

/** The first is meant where none is given. */
export function choose<const Word extends string>(
  args: Args,
  option: string,
  known: readonly [Word, ...Word[]],
): { readonly chosen: Word } | Usage {
  const value = args.value(option);
  if (value === undefined) return { chosen: known[0] };
  const chosen = known.find((word) => word === value);
  return chosen === undefined ? usage((say) => say.unknownValue(`--${option}`, value, known)) : { chosen };
}
