/** What `dacxa test` was asked for. */
import type { Args } from './args.ts';
import { choose } from './choose.ts';
import { besides } from './prepare-cases.ts';
import type { Usage } from './usage.ts';
import { isUsage, usage } from './usage.ts';

export const testTakes = {
  cases: 'value',
  filter: 'value',
  format: 'value',
  fix: 'flag',
  watch: 'flag',
  coverage: 'flag',
  'coverage-html': 'value',
  'min-coverage': 'value',
  persons: 'value',
  seed: 'value',
  suggest: 'flag',
  write: 'flag',
} as const;

export interface TestOptions {
  readonly file: string;
  readonly cases: string;
  readonly filter: string | undefined;
  readonly format: 'pretty' | 'json' | 'junit';
  readonly fix: boolean;
  readonly watch: boolean;
  readonly coverage: boolean;
  readonly html: string | undefined;
  readonly least: number | undefined;
  readonly persons: number;
  readonly seed: number;
  readonly suggest: boolean;
  readonly write: boolean;
}

/** As many as fit into the second that people wait without noticing. */
const PERSONS = 300;
const SEED = 1;

export function readTestOptions(args: Args): TestOptions | Usage {
  const format = choose(args, 'format', ['pretty', 'json', 'junit']);
  if (isUsage(format)) return format;
  if (format.chosen === 'junit' && args.flag('coverage'))
    return usage(({ notTogether }) => notTogether('--coverage', '--format junit'));
  const [suggest, write] = [args.flag('suggest'), args.flag('write')];
  if (write && !suggest) return usage(({ onlyWith }) => onlyWith('--write', '--suggest'));
  if (suggest && format.chosen === 'junit')
    return usage(({ notTogether }) => notTogether('--suggest', '--format junit'));
  if (suggest && args.flag('watch')) return usage(({ notTogether }) => notTogether('--suggest', '--watch'));
  const least = wholeNumber(args, 'min-coverage', 100);
  const persons = wholeNumber(args, 'persons', 1_000_000);
  const seed = wholeNumber(args, 'seed', 2 ** 32 - 1);
  if (isUsage(least)) return least;
  if (isUsage(persons)) return persons;
  if (isUsage(seed)) return seed;
  const [file = ''] = args.files;
  return {
    file,
    cases: args.value('cases') ?? besides(file),
    filter: args.value('filter'),
    format: format.chosen,
    fix: args.flag('fix'),
    watch: args.flag('watch'),
    coverage: args.flag('coverage'),
    html: args.value('coverage-html'),
    least: least.value,
    // Who runs a few cases waits for them, not for the whole decision.
    persons: persons.value ?? (args.value('filter') === undefined ? PERSONS : 0),
    seed: seed.value ?? SEED,
    suggest,
    write,
  };
}

function wholeNumber(args: Args, option: string, most: number): { readonly value?: number } | Usage {
  const told = args.value(option);
  if (told === undefined) return {};
  if (/^\d{1,10}$/.test(told) && Number(told) <= most) return { value: Number(told) };
  return usage(({ notInRange }) => notInRange(`--${option}`, told, most));
}
