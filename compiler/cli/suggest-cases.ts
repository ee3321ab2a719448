/** `dacxa test --suggest`: the cases that are missing, shown or added to the file. */
import { availableParallelism } from 'node:os';
import { apply } from '../mutate/apply.ts';
import { isAskedFor } from '../mutate/filter.ts';
import { wordsOf } from '../mutate/render.ts';
import { reportOf } from '../mutate/report.ts';
import { appended } from '../suggest/append.ts';
import { renderSuggestions } from '../suggest/render.ts';
import { suggestionsJson } from '../suggest/json.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Slip } from '../suggest/target.ts';
import { suggestTexts } from '../suggest/texts.ts';
import type { Speaking } from './command.ts';
import { fatesOf } from './mutate-pool.ts';
import type { Prepared } from './prepare-cases.ts';
import { prepareTrial } from './prepare-trial.ts';
import { reasonOf } from './reason.ts';
import { replaceFile } from './replace-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { TestOptions } from './test-options.ts';

export interface SuggestedCases {
  readonly json: object;
  /** For people: the cases, or where they were written. */
  readonly tell: () => Promise<ExitCode>;
}

/** Every so many places a word, so that nobody thinks that nothing happens. */
const WORD_EVERY = 20;

export async function suggestCases(
  { file: rules, cases: path, filter, format, write }: TestOptions,
  { cases, ir }: Prepared,
  terminal: Terminal,
  { lang, texts }: Speaking,
): Promise<SuggestedCases> {
  const say = suggestTexts[lang];
  const suggestions = await suggest(cases, ir, {
    slips: await unnoticed(rules, path, filter, async (count) => terminal.err(`${say.tryingSlips(count)}\n`)),
    filter,
    told: async (done, all) => {
      if (done % WORD_EVERY === 0) await terminal.err(`${say.looking(done, all)}\n`);
    },
  });
  return {
    json: suggestionsJson(suggestions),
    tell: async () => {
      const added = write && suggestions.cases.length > 0;
      if (format === 'pretty')
        await terminal.out(`\n${renderSuggestions(suggestions, cases.source, !added, lang)}`);
      if (!added) return 0;
      const whole = appended(cases, suggestions.cases, ir);
      if (whole === undefined) {
        if (format === 'pretty') await terminal.out(renderSuggestions(suggestions, cases.source, true, lang));
        await terminal.err(`${say.notWritable(path)}\n`);
        return 1;
      }
      try {
        replaceFile(path, new TextEncoder().encode(whole));
      } catch (error) {
        await terminal.err(`${texts.files.unwritable(path, reasonOf(error))}\n`);
        return 1;
      }
      const tell = format === 'pretty' ? terminal.out : terminal.err;
      await tell(`${say.written(path, suggestions.cases.length)}\n`);
      return 0;
    },
  };
}

/** Slips that even the unconfirmed cases would let pass. */
async function unnoticed(
  rules: string,
  path: string,
  filter: string | undefined,
  told: (count: number) => Promise<void>,
): Promise<readonly Slip[]> {
  const prepared = prepareTrial(rules, path, true);
  if (!prepared.ok) return [];
  const { trial, cases } = prepared.value;
  const wanted = [...trial.mutants.entries()].flatMap(([number, mutant]) =>
    filter === undefined || isAskedFor(mutant, filter) ? [number] : [],
  );
  await told(wanted.length);
  const input = { file: rules, cases: path, withUnconfirmed: true };
  const fates = await fatesOf(trial, wanted, input, availableParallelism());
  const tried = trial.mutants.flatMap((mutant, number) => {
    const fate = fates.get(number);
    return fate === undefined ? [] : [{ mutant, fate }];
  });
  return reportOf(tried, cases, trial.mutants).surviving.flatMap((mutant) => {
    const changed = apply(mutant, trial.surroundings);
    return changed === undefined ? [] : [{ mutant, ir: changed.ir, words: wordsOf(mutant, trial) }];
  });
}
