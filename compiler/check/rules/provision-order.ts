/**
 * Numbers and letters run as in the act, a b c d đ e g h …; gaps are allowed, going back is not: it is the mark of a
 * slip in copying.
 */
import { pointLetters } from '../../../grammar/index.ts';
import type { Provision } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import type { ProvisionPath } from '../../names/provision-name.ts';
import type { FormCheck } from '../check.ts';

interface Slip {
  readonly provision: Provision;
  readonly path: ProvisionPath;
  readonly previous: ProvisionPath;
}

export const provisionOrder: FormCheck = function* (document) {
  for (const { provision, path, previous } of slips(document.provisions, []))
    yield diagnostic('provisionOrder', document.source, provision.head, {
      provision: provisionName(path),
      previous: provisionName(previous),
    });
};

function* slips(siblings: readonly Provision[], parent: ProvisionPath): Generator<Slip> {
  const highest = new Map<string, Provision>();
  const seen = new Set<string>();
  for (const provision of siblings) {
    const { level, ordinal } = provision;
    const path = [...parent, { level, ordinal: ordinal.text }];
    const key = `${level} ${ordinal.text}`;
    const before = highest.get(level);
    // One that stands twice is reported as such.
    if (before !== undefined && !seen.has(key) && rank(ordinal.text) < rank(before.ordinal.text))
      yield { provision, path, previous: [...parent, { level, ordinal: before.ordinal.text }] };
    else highest.set(level, provision);
    seen.add(key);
    yield* slips(provision.children, path);
  }
}

/** `2` < `2a` < `3`; letters in the order of the alphabet that points run through. */
function rank(ordinal: string): number {
  const [, digits, suffix] = /^(\d+)(.*)$/u.exec(ordinal) ?? [];
  if (digits === undefined) return letterRank(ordinal);
  return Number(digits) + (suffix === undefined || suffix === '' ? 0 : letterRank(suffix) / 100);
}

const letterRank = (letter: string): number => pointLetters.findIndex((each) => each === letter) + 1;
