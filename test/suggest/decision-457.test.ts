/** Decision 457: nothing is suggested for its cases, and what some of them show is brought back without them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { percentOf } from '../../compiler/coverage/figures.ts';
import { coverageOf } from '../../compiler/coverage/report.ts';
import { appended } from '../../compiler/suggest/append.ts';
import { suggest } from '../../compiler/suggest/suggest.ts';
import { ir } from '../cases/cases.ts';
import { loadedOrThrow } from './suggestions.ts';

const text = readFileSync(new URL('../../decisions/2026.cases.yaml', import.meta.url), 'utf8');
const file = loadedOrThrow(text, ir);
const nothing = { slips: [], filter: undefined };

it('needs no more cases', async () => {
  expect(await suggest(file, ir, nothing)).toEqual({ cases: [], none: [], left: [] });
}, 60_000);

it('is shown whole again without eight of its cases', async () => {
  let at = -1;
  let isInCases = false;
  const kept = text.split('\n').filter((line) => {
    isInCases = /^ {3}/.test(line) ? isInCases : line.startsWith('  - title:');
    if (line.startsWith('  - title:')) at += 1;
    return !isInCases || at % 80 !== 21;
  });
  const fewer = loadedOrThrow(kept.join('\n'), ir);
  expect(file.cases.length - fewer.cases.length).toBe(8);
  expect(coverageOf(fewer, ir).figures).not.toEqual(coverageOf(file, ir).figures);
  const { cases, none, left } = await suggest(fewer, ir, nothing);
  expect([none, left]).toEqual([[], []]);
  const whole = appended(fewer, cases, ir) ?? '';
  const argued = loadedOrThrow(whole.replaceAll(/^ +unconfirmed: yes\n/gmu, ''), ir);
  expect(Object.values(coverageOf(argued, ir).figures).map(percentOf)).toEqual([
    100, 100, 100, 100, 100, 100, 100,
  ]);
}, 120_000);
