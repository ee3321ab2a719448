/** `dacxa translate`: a rule file in the other language. */
import { writeFileSync } from 'node:fs';
import type { Dialect } from '../../../grammar/index.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { reasonOf } from '../reason.ts';
import { isAmong } from '../same-file.ts';
import { isUsage, usage } from '../usage.ts';

const languages: [Dialect, Dialect] = ['en', 'vi'];

export const translate: Command = {
  takes: { options: { to: 'value', out: 'value' }, least: 1, most: 1 },
  run: async (args, terminal, { lang, texts }) => {
    const [file = ''] = args.files;
    if (args.value('to') === undefined) return usage(({ optionMissing }) => optionMissing('--to'));
    const to = choose(args, 'to', languages);
    if (isUsage(to)) return to;
    const out = args.value('out');
    if (out !== undefined && isAmong(file, out)) return usage(({ outputIsInput }) => outputIsInput(out));

    const printer = await import('../../print.ts');
    const outcome = printer.translate(file, nodeHost, to.chosen);
    if (!outcome.ok) {
      await terminal.err(renderPretty(outcome.diagnostics, lang, { color: false }));
      return 1;
    }
    if (out === undefined) {
      await terminal.out(outcome.value);
      return 0;
    }
    try {
      writeFileSync(out, outcome.value);
    } catch (error) {
      await terminal.err(`${texts.files.unwritable(out, reasonOf(error))}\n`);
      return 1;
    }
    await terminal.out(`${texts.files.written(out)}\n`);
    return 0;
  },
};
