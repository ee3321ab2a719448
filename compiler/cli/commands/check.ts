/** `dacxa check`: everything that can be said about files of rules, for a person or for another program. */
import type { Dialect } from '../../../grammar/index.ts';
import { check as checkRules } from '../../compile.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError, severityOf } from '../../diagnostics/diagnostic.ts';
import { toGithub } from '../../diagnostics/github.ts';
import { toJson } from '../../diagnostics/json.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import { toSarif } from '../../diagnostics/sarif.ts';
import type { Host } from '../../host.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { fixFiles } from '../fix-files.ts';
import { nodeHost } from '../node-host.ts';
import type { Terminal } from '../terminal.ts';
import { isUsage } from '../usage.ts';

const formats = ['pretty', 'json', 'sarif', 'github'] as const;

export const check: Command = {
  takes: { options: { format: 'value', fix: 'flag' }, least: 1, most: Infinity },
  run: async (args, terminal, speaking) => {
    const format = choose(args, 'format', formats);
    if (isUsage(format)) return format;
    const look = (host: Host): readonly Diagnostic[] =>
      eachOnce(args.files.flatMap((file) => checkRules(file, host).diagnostics));
    const mended = args.flag('fix') ? fixFiles(args.files, look, speaking) : { ok: true, told: [] };
    // Beside data for other programs, words for people go where they do not mix with it.
    const tell = format.chosen === 'pretty' && mended.ok ? terminal.out : terminal.err;
    if (mended.told.length > 0) await tell(`${mended.told.join('\n')}\n\n`);
    const diagnostics = look(nodeHost);
    await terminal.out(rendered(diagnostics, format.chosen, speaking.lang, terminal));
    return diagnostics.some(isError) || !mended.ok ? 1 : 0;
  },
};

function rendered(
  diagnostics: readonly Diagnostic[],
  format: (typeof formats)[number],
  lang: Dialect,
  { color }: Terminal,
): string {
  switch (format) {
    case 'pretty':
      // Notes are for a file without mistakes: before that they would only hide them.
      return renderPretty(withoutNotesBesideErrors(diagnostics), lang, { color });
    case 'json':
      return `${JSON.stringify(toJson(diagnostics), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(toSarif(toJson(diagnostics), lang), null, 2)}\n`;
    case 'github':
      return toGithub(toJson(diagnostics), lang);
  }
}

const withoutNotesBesideErrors = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.some(isError) ? diagnostics.filter((each) => severityOf(each) !== 'note') : diagnostics;

/** Decisions share their schema and catalogue: what is wrong there is told once. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((each) => {
    const { key, source, span, params } = each;
    return [JSON.stringify([key, source.path, span.start, span.end, params]), each] as const;
  });
  return [...new Map(keyed).values()];
}
