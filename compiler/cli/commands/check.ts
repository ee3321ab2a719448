/** `dacxa check`: everything that can be said about files of rules, for a person or for another program. */
import { compile } from '../../compile.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { toJson } from '../../diagnostics/json.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { isUsage } from '../usage.ts';

export const check: Command = {
  takes: { options: { format: 'value' }, least: 1, most: Infinity },
  run: async (args, terminal, { lang }) => {
    const format = choose(args, 'format', ['pretty', 'json']);
    if (isUsage(format)) return format;
    const diagnostics = eachOnce(args.files.flatMap((file) => compile(file, nodeHost).diagnostics));
    await terminal.out(
      format.chosen === 'json'
        ? `${JSON.stringify(toJson(diagnostics), null, 2)}\n`
        : renderPretty(diagnostics, lang, { color: terminal.color }),
    );
    return diagnostics.some(isError) ? 1 : 0;
  },
};

/** Decisions share their schema and catalogue: what is wrong there is told once. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((each) => {
    const { key, source, span, params } = each;
    return [JSON.stringify([key, source.path, span.start, span.end, params]), each] as const;
  });
  return [...new Map(keyed).values()];
}
