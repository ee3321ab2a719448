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
  const inOrder = new Map<string, Provision[]>();
  const seen = new Set<string>();
  for (const provision of siblings) {
    const { level, ordinal } = provision;
    const path = [...parent, { level, ordinal: ordinal.text }];
    const key = `${level} ${ordinal.text}`;
    const run = inOrder.get(level) ?? [];
    inOrder.set(level, run);
    const [before, earlier] = [run.at(-1), run.at(-2)];
    // One that stands twice is reported as such.
    if (before !== undefined && !seen.has(key) && isBelow(provision, before)) {
      yield { provision, path, previous: [...parent, { level, ordinal: before.ordinal.text }] };
      // The one before may have run ahead: then it is the slip, and all that follow are in order.
      if (earlier === undefined || isBelow(earlier, provision)) run.splice(-1, 1, provision);
    } else run.push(provision);
    seen.add(key);
    yield* slips(provision.children, path);
  }
}

const isBelow = (one: Provision, other: Provision): boolean =>
  rank(one.ordinal.text) < rank(other.ordinal.text);

/** `2` < `2a` < `3`; letters in the order of the alphabet that points run through. */
function rank(ordinal: string): number {
  const [, digits, suffix] = /^(\d+)(.*)$/u.exec(ordinal) ?? [];
  if (digits === undefined) return letterRank(ordinal);
  return Number(digits) + (suffix === undefined || suffix === '' ? 0 : letterRank(suffix) / 100);
}

const letterRank = (letter: string): number => pointLetters.findIndex((each) => each === letter) + 1;
