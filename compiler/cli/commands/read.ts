/** `dacxa read`: a decision as a document, for people who will never see the rules. */
import { basename, dirname } from 'node:path';
import { check } from '../../compile.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import type { Languages } from '../../document/document.ts';
import { renderHtml } from '../../document/html.ts';
import { renderMarkdown } from '../../document/markdown.ts';
import { readDocument } from '../../document/read-document.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { isAmong } from '../same-file.ts';
import { isUsage, usage } from '../usage.ts';
import { writeFiles } from '../write-files.ts';

export const read: Command = {
  takes: { options: { format: 'value', out: 'value', lang: 'value' }, least: 1, most: 1 },
  run: async (args, terminal, speaking) => {
    const [file = ''] = args.files;
    const format = choose(args, 'format', ['html', 'md']);
    if (isUsage(format)) return format;
    // One language is that of the command itself, as everywhere.
    const languages: Languages = args.value('lang') === 'both' ? 'both' : speaking.lang;
    const out = args.value('out');

    const outcome = check(file, nodeHost);
    if (!outcome.ok) {
      const errors = outcome.diagnostics.filter(isError);
      await terminal.err(renderPretty(errors, speaking.lang, { color: false }));
      return 1;
    }
    const sources = outcome.value.world.sources.map(({ path }) => path);
    if (out !== undefined && sources.some((source) => isAmong(source, out)))
      return usage(({ outputIsInput }) => outputIsInput(out));
    const document = readDocument(outcome.value);
    const text =
      format.chosen === 'md' ? renderMarkdown(document, languages) : renderHtml(document, languages);
    if (out !== undefined)
      return writeFiles([{ path: basename(out), text }], dirname(out), terminal, speaking);
    await terminal.out(text);
    return 0;
  },
};
