/** What an answer asks for must be what can settle it: a suspension that still runs has no end to give. */
import { expect, it } from 'vitest';
import { review } from '../../decisions/generated/2026.ts';
import type { Interruption } from '../../decisions/generated/2026.ts';
import { dossiers } from '../generators/dossiers.ts';

const isRunning = ({ to, reason }: Interruption): boolean => (to ?? null) === null && reason === 'suspension';

it('asks why a sentence was interrupted where its end may still be to come', () => {
  let open = 0;
  for (const dossier of dossiers(457, 3000)) {
    const { sentence, status } = dossier;
    const interruptions = sentence?.interruptions ?? [];
    const at = interruptions.findIndex(isRunning);
    if (status !== 'suspended' || at < 0) continue;
    const forgotten = interruptions.map((each) => (isRunning(each) ? { ...each, reason: null } : each));
    const { missing } = review({ ...dossier, sentence: { ...sentence, interruptions: forgotten } });
    if (!missing.includes(`sentence.interruptions[${at}].to`)) continue;
    open += 1;
    expect(missing).toContain(`sentence.interruptions[${at}].reason`);
  }
  expect(open).toBeGreaterThan(0);
});
