/** One run of `dacxa test`: the cases, the assertions, and what the cases show of the law. */
import { basename, dirname } from 'node:path';
import { filterCases } from '../cases/filter-cases.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { renderJunit } from '../cases/junit.ts';
import { renderResults } from '../cases/render-results.ts';
import { resultsJson } from '../cases/results-json.ts';
import { runCases } from '../cases/run-cases.ts';
import { byStanding } from '../cases/standing.ts';
import type { CoverageReport } from '../coverage/report.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { toJson } from '../diagnostics/json.ts';
import { renderPretty } from '../diagnostics/render.ts';
import type { Host } from '../host.ts';
import { assertionsJson, assertionTests, renderAssertions } from '../properties/render.ts';
import { tryAssertions } from '../properties/try.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Speaking } from './command.ts';
import { prepareCases } from './prepare-cases.ts';
import type { Prepared } from './prepare-cases.ts';
import type { SuggestedCases } from './suggest-cases.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { TestOptions } from './test-options.ts';
import { writeFiles } from './write-files.ts';

export async function testOnce(
  options: TestOptions,
  host: Host,
  terminal: Terminal,
  speaking: Speaking,
): Promise<ExitCode> {
  const { lang, texts } = speaking;
  const prepared = prepareCases(options.file, options.cases, host);
  if (!prepared.ok) {
    const errors = prepared.diagnostics.filter(isError);
    const pretty = renderPretty(errors, lang, { color: terminal.color });
    // What reads XML would choke on words.
    if (options.format === 'junit') await terminal.err(pretty);
    else await terminal.out(options.format === 'json' ? written({ diagnostics: toJson(errors) }) : pretty);
    return 1;
  }
  const { ir, cases } = prepared.value;
  const wanted = options.filter === undefined ? cases : filterCases(cases, options.filter);
  const results = runCases(wanted, ir);
  // Nobody is made up like nobody.
  const persons = results.length === 0 ? 0 : options.persons;
  const tried = tryAssertions(wanted, ir, { persons, seed: options.seed });
  const coverage = await measured(options, wanted, ir);
  const suggested = await suggestions(options, prepared.value, terminal, speaking);
  switch (options.format) {
    case 'junit':
      await terminal.out(renderJunit(results, assertionTests(tried, ir, lang), wanted, lang));
      break;
    case 'json': {
      const assertions = tried.results.length === 0 ? {} : { assertions: assertionsJson(tried) };
      const shown = options.coverage && coverage !== undefined ? { coverage } : {};
      const more = suggested === undefined ? {} : { suggestions: suggested.json };
      await terminal.out(written({ ...resultsJson(results, wanted), ...assertions, ...shown, ...more }));
      break;
    }
    case 'pretty':
      await terminal.out(renderResults(results, wanted, lang) + renderAssertions(tried, ir, lang));
  }
  // A case that nobody ran proves nothing.
  if (results.length === 0) await terminal.err(`${texts.cases.noneFound(options.filter ?? '')}\n`);
  const { failed, unconfirmed } = byStanding(results);
  if (results.length > 0 && unconfirmed.length === results.length)
    await terminal.err(`${texts.cases.noneConfirmed}\n`);
  const failing =
    unconfirmed.length === results.length ||
    failed.length > 0 ||
    tried.results.some(({ against }) => against !== undefined);
  const low = coverage === undefined ? 0 : await tellCoverage(coverage, options, terminal, speaking);
  const kept = suggested === undefined ? 0 : await suggested.tell();
  return failing ? 1 : low === 0 ? kept : low;
}

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Loaded only by who asks for it: it takes longer than the cases. */
async function measured(
  { coverage, html, least }: TestOptions,
  cases: CaseFile,
  ir: DecisionIr,
): Promise<CoverageReport | undefined> {
  if (!coverage && html === undefined && least === undefined) return undefined;
  const { coverageOf } = await import('../coverage/report.ts');
  return coverageOf(cases, ir);
}

/** Loaded only by who asks for it, as well. */
async function suggestions(
  options: TestOptions,
  prepared: Prepared,
  terminal: Terminal,
  speaking: Speaking,
): Promise<SuggestedCases | undefined> {
  if (!options.suggest) return undefined;
  const { suggestCases } = await import('./suggest-cases.ts');
  return suggestCases(options, prepared, terminal, speaking);
}

async function tellCoverage(
  report: CoverageReport,
  { coverage, format, html, least }: TestOptions,
  terminal: Terminal,
  speaking: Speaking,
): Promise<ExitCode> {
  const { lang } = speaking;
  const { renderCoverage } = await import('../coverage/render-text.ts');
  if (coverage && format === 'pretty') await terminal.out(`\n${renderCoverage(report, lang)}`);
  if (html !== undefined) {
    const { renderCoverageHtml } = await import('../coverage/render-html.ts');
    const told = format === 'pretty' ? terminal : { ...terminal, out: terminal.err };
    const page = { path: basename(html), text: renderCoverageHtml(report, lang) };
    const code = await writeFiles([page], dirname(html), told, speaking);
    if (code !== 0) return code;
  }
  if (least === undefined) return 0;
  const { belowMark } = await import('../coverage/gate.ts');
  const below = belowMark(report, least, lang);
  if (below === undefined) return 0;
  await terminal.err(`${below}\n`);
  return 1;
}
