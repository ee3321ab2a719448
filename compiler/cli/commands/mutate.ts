/** `dacxa mutate`: a decision with one slip after another, and the slips of which no case can tell. */
import { availableParallelism } from 'node:os';
import { isError } from '../../diagnostics/diagnostic.ts';
import { toJson } from '../../diagnostics/json.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import { isAskedFor } from '../../mutate/filter.ts';
import { reportJson } from '../../mutate/json.ts';
import { renderReport } from '../../mutate/render.ts';
import { reportOf } from '../../mutate/report.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { fatesOf } from '../mutate-pool.ts';
import { besides } from '../prepare-cases.ts';
import { prepareTrial } from '../prepare-trial.ts';
import { isUsage, usage } from '../usage.ts';

export const mutate: Command = {
  takes: {
    options: { cases: 'value', filter: 'value', format: 'value', jobs: 'value' },
    least: 1,
    most: 1,
  },
  run: async (args, terminal, { lang, texts }) => {
    const format = choose(args, 'format', ['pretty', 'json']);
    if (isUsage(format)) return format;
    const told = args.value('jobs');
    if (told !== undefined && !/^[1-9]\d?$/.test(told))
      return usage((say) => say.unknownValue('--jobs', told, ['1', '2', '4', '…']));
    const jobs = told === undefined ? availableParallelism() : Number(told);
    const json = format.chosen === 'json';
    const [file = ''] = args.files;
    const path = args.value('cases') ?? besides(file);
    const prepared = prepareTrial(file, path);
    if (!prepared.ok) {
      const errors = prepared.diagnostics.filter(isError);
      await terminal.out(
        json
          ? written({ diagnostics: toJson(errors) })
          : renderPretty(errors, lang, { color: terminal.color }),
      );
      return 1;
    }
    const { trial, cases } = prepared.value;
    const filter = args.value('filter');
    const wanted = [...trial.mutants.keys()].filter((number) => {
      const mutant = trial.mutants[number];
      return mutant !== undefined && (filter === undefined || isAskedFor(mutant, filter));
    });
    const fates = await fatesOf(trial, wanted, { file, cases: path }, jobs);
    const tried = trial.mutants.flatMap((mutant, number) => {
      const fate = fates.get(number);
      return fate === undefined ? [] : [{ mutant, fate }];
    });
    const report = reportOf(tried, cases, trial.mutants);
    await terminal.out(
      json ? written(reportJson(report, trial)) : renderReport(report, trial, cases.source, lang),
    );
    if (tried.length === 0) await terminal.err(`${texts.mutate.noneFound(filter ?? '')}\n`);
    return tried.length === 0 || report.surviving.length > 0 ? 1 : 0;
  },
};

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
