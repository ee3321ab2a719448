/** The changes that a person asks for: of a provision or definition with what lies in it, or by a part of the id. */
import type { Mutant } from './mutant.ts';

/** `4.1` finds those of 4.1 and what it holds, and not those of 4.10. */
export function isAskedFor(
  { id, home: { owner } }: { readonly id: Mutant['id']; readonly home: Pick<Mutant['home'], 'owner'> },
  text: string,
): boolean {
  const wanted = text.normalize('NFC').trim();
  const [base = ''] = owner.split(':');
  return (
    base === wanted ||
    ['.', '#', '§', ':'].some((sign) => owner.startsWith(`${wanted}${sign}`)) ||
    (wanted.includes('/') && (id.vi.startsWith(wanted) || id.en.startsWith(wanted)))
  );
}
