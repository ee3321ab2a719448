/**
 * Decision 457 against every fortieth of its changes; `dacxa mutate decisions/2026.rules` tries all of them. A change
 * that some case notices must never be proved to change nothing.
 */
import { describe, expect, it } from 'vitest';
import { prepareTrial } from '../../compiler/cli/prepare-trial.ts';
import { apply } from '../../compiler/mutate/apply.ts';
import { createProofs } from '../../compiler/mutate/equal.ts';
import { reportOf } from '../../compiler/mutate/report.ts';

const EVERY = 40;

describe('the cases of decision 457', () => {
  const prepared = prepareTrial('decisions/2026.rules', 'decisions/2026.cases.yaml');
  if (!prepared.ok) throw new Error('the decision or its cases have mistakes');
  const { trial, cases } = prepared.value;
  const { files, surroundings, mutants } = trial;

  it('notice what is not proved or argued to decide alike', () => {
    const tried = mutants.flatMap((mutant, number) =>
      number % EVERY === 0 ? [{ mutant, fate: trial.fateOf(number) }] : [],
    );
    expect(tried.length).toBeGreaterThan(20);
    expect(reportOf(tried, cases, mutants).surviving.map(({ id }) => id.en)).toEqual([]);

    const original = apply({ files: () => files }, surroundings);
    const proofs = original && createProofs(original);
    const wronglyProved = tried.filter(({ mutant, fate }) => {
      const changed = apply(mutant, surroundings);
      return fate === 'noticed' && changed !== undefined && proofs?.isCounted(changed.ir) === true;
    });
    expect(wronglyProved.map(({ mutant }) => mutant.id.en)).toEqual([]);
  }, 60_000);

  it('give reasons for changes that there are', () => {
    const ids = new Set(mutants.flatMap(({ id }) => [id.vi, id.en]));
    expect(cases.alike.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    expect(mutants.length).toBe(new Set(mutants.map(({ id }) => id.vi)).size);
  });
});
