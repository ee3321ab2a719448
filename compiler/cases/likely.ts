/** What a person may have meant: the nearest of what could stand here; all of it, where nothing is near. */
import { nearest } from '../../grammar/index.ts';

export function likely(written: string, known: readonly string[]): string {
  const near = nearest(
    written,
    known.map((phrase) => ({ phrase, value: phrase })),
  );
  return near?.phrase ?? known.join(', ');
}
