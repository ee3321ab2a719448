/** `dacxa format`: rule files in the one layout, shown, written or only compared. */
import { decodeText } from '../../decode.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import type { Command, Speaking } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { reasonOf } from '../reason.ts';
import { replaceFile } from '../replace-file.ts';
import type { Terminal } from '../terminal.ts';
import { usage } from '../usage.ts';

/** `bad` has mistakes, or could not be written. */
type Result = 'same' | 'other' | 'bad';

export const format: Command = {
  takes: { options: { write: 'flag', check: 'flag' }, least: 1, most: Infinity },
  run: async (args, terminal, speaking) => {
    if (args.flag('write') && args.flag('check'))
      return usage(({ notTogether }) => notTogether('--write', '--check'));
    const results: Result[] = [];
    for (const file of new Set(args.files)) results.push(await one(file, args.flag, terminal, speaking));
    const others = results.filter((result) => result === 'other').length;
    if (!args.flag('check')) return results.includes('bad') ? 1 : 0;
    const { formatted, unformatted } = speaking.texts.layout;
    if (others > 0) await terminal.err(`${unformatted(others)}\n`);
    else if (!results.includes('bad')) await terminal.out(`${formatted}\n`);
    return results.every((result) => result === 'same') ? 0 : 1;
  },
};

/** A file with mistakes is left as it is, and the next one is looked at. */
async function one(
  file: string,
  flag: (name: string) => boolean,
  terminal: Terminal,
  { lang, texts }: Speaking,
): Promise<Result> {
  const printer = await import('../../print.ts');
  const outcome = printer.format(file, nodeHost);
  if (!outcome.ok) {
    await terminal.err(renderPretty(outcome.diagnostics, lang, { color: false }));
    return 'bad';
  }
  const written = decodeText(nodeHost.read(file) ?? new Uint8Array());
  const same = written.ok && written.text === outcome.value;
  if (flag('check')) {
    if (!same) await terminal.out(`${file}\n`);
    return same ? 'same' : 'other';
  }
  if (!flag('write')) await terminal.out(outcome.value);
  else if (same) await terminal.out(`${texts.layout.unchanged(file)}\n`);
  else {
    try {
      replaceFile(file, new TextEncoder().encode(outcome.value));
    } catch (error) {
      await terminal.err(`${texts.files.unwritable(file, reasonOf(error))}\n`);
      return 'bad';
    }
    await terminal.out(`${texts.files.written(file)}\n`);
  }
  return same ? 'same' : 'other';
}
