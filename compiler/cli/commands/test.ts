/** `dacxa test`: the cases of a decision, each decided and compared with what it says must come out. */
import { filterCases } from '../../cases/filter-cases.ts';
import { renderResults } from '../../cases/render-results.ts';
import { resultsJson } from '../../cases/results-json.ts';
import { runCases } from '../../cases/run-cases.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { toJson } from '../../diagnostics/json.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { besides, prepareCases } from '../prepare-cases.ts';
import { isUsage } from '../usage.ts';

export const test: Command = {
  takes: { options: { cases: 'value', filter: 'value', format: 'value' }, least: 1, most: 1 },
  run: async (args, terminal, { lang, texts }) => {
    const format = choose(args, 'format', ['pretty', 'json']);
    if (isUsage(format)) return format;
    const json = format.chosen === 'json';
    const [file = ''] = args.files;
    const prepared = prepareCases(file, args.value('cases') ?? besides(file));
    if (!prepared.ok) {
      const errors = prepared.diagnostics.filter(isError);
      await terminal.out(
        json
          ? written({ diagnostics: toJson(errors) })
          : renderPretty(errors, lang, { color: terminal.color }),
      );
      return 1;
    }
    const { ir, cases } = prepared.value;
    const filter = args.value('filter');
    const wanted = filter === undefined ? cases : filterCases(cases, filter);
    const results = runCases(wanted, ir);
    await terminal.out(json ? written(resultsJson(results, wanted)) : renderResults(results, wanted, lang));
    // A case that nobody ran proves nothing.
    if (results.length === 0) await terminal.err(`${texts.cases.noneFound(filter ?? '')}\n`);
    return results.length === 0 || results.some(({ differences }) => differences.length > 0) ? 1 : 0;
  },
};

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
