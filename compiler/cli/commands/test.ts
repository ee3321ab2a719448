/** `dacxa test`: the cases of a decision, each decided and compared with what it says must come out. */
import { createSource } from '../../../grammar/index.ts';
import type { DecisionIr } from '../../../runtime/ir.ts';
import type { CaseFile } from '../../cases/case-file.ts';
import { filterCases } from '../../cases/filter-cases.ts';
import { loadCases } from '../../cases/load-cases.ts';
import { renderResults } from '../../cases/render-results.ts';
import { resultsJson } from '../../cases/results-json.ts';
import { runCases } from '../../cases/run-cases.ts';
import { compile } from '../../compile.ts';
import { decodeText } from '../../decode.ts';
import { diagnostic, failed, isError } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { toJson } from '../../diagnostics/json.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import type { Host } from '../../host.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { fixFiles } from '../fix-files.ts';
import { nodeHost } from '../node-host.ts';
import { isUsage } from '../usage.ts';

export const test: Command = {
  takes: {
    options: { cases: 'value', filter: 'value', format: 'value', fix: 'flag' },
    least: 1,
    most: 1,
  },
  run: async (args, terminal, speaking) => {
    const { lang, texts } = speaking;
    const format = choose(args, 'format', ['pretty', 'json']);
    if (isUsage(format)) return format;
    const json = format.chosen === 'json';
    const [file = ''] = args.files;
    const path = args.value('cases') ?? besides(file);
    const mended = args.flag('fix')
      ? fixFiles([path], (host) => prepare(file, path, host).diagnostics, speaking)
      : { ok: true, told: [] };
    if (mended.told.length > 0)
      await (json || !mended.ok ? terminal.err : terminal.out)(`${mended.told.join('\n')}\n\n`);
    if (!mended.ok) return 1;
    const prepared = prepare(file, path, nodeHost);
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

/** `decisions/2026.rules` is tested by `decisions/2026.cases.yaml`. */
const besides = (file: string): string => `${file.replace(/\.rules$/i, '')}.cases.yaml`;

interface Prepared {
  readonly ir: DecisionIr;
  readonly cases: CaseFile;
}

function prepare(file: string, path: string, host: Host): Outcome<Prepared> {
  const decision = compile(file, host);
  if (!decision.ok) return decision;
  const bytes = host.read(path);
  if (bytes === undefined)
    return refused(path, (source) => diagnostic('unreadableFile', source, nowhere, { file: path }));
  const text = decodeText(bytes);
  if (!text.ok)
    return refused(path, (source) =>
      diagnostic('otherEncoding', source, nowhere, { encoding: text.encoding }),
    );
  const cases = loadCases(createSource(path, text.text), decision.value);
  return cases.ok ? { ...cases, value: { ir: decision.value, cases: cases.value } } : cases;
}

const nowhere = { start: 0, end: 0 };

const refused = (path: string, say: (source: Diagnostic['source']) => Diagnostic): Outcome<Prepared> =>
  failed([say(createSource(path, ''))]);
