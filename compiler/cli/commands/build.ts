/** `dacxa build`: what other programs use, written from the rules; or a check that it still matches them. */
import { join } from 'node:path';
import type { DecisionIr } from '../../../runtime/ir.ts';
import type { Emitted } from '../../emit/emitted.ts';
import { emitIr } from '../../emit/ir.ts';
import { emitJsonSchema } from '../../emit/json-schema.ts';
import { choose } from '../choose.ts';
import type { Command, Speaking } from '../command.ts';
import { load } from '../load.ts';
import { nodeHost } from '../node-host.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { isUsage, usage } from '../usage.ts';
import { writeFiles } from '../write-files.ts';

const targets = ['typescript', 'ir', 'json-schema'] as const;

export const build: Command = {
  takes: { options: { target: 'value', out: 'value', check: 'flag' }, least: 1, most: 1 },
  run: async (args, terminal, speaking) => {
    const [file = ''] = args.files;
    const out = args.value('out');
    if (out === undefined) return usage(({ optionMissing }) => optionMissing('--out'));
    const target = choose(args, 'target', targets);
    if (isUsage(target)) return target;
    const ir = await load(file, terminal, speaking);
    if (ir === undefined) return 1;
    const emitted = await emit(ir, target.chosen);
    return args.flag('check')
      ? compare(emitted, out, terminal, speaking)
      : writeFiles(emitted, out, terminal, speaking);
  },
};

async function emit(ir: DecisionIr, target: (typeof targets)[number]): Promise<readonly Emitted[]> {
  switch (target) {
    case 'typescript': {
      // Slow to load, and needed here only.
      const { emitTypescript } = await import('../../emit/typescript.ts');
      return emitTypescript(ir);
    }
    case 'ir':
      return [emitIr(ir)];
    case 'json-schema':
      return [emitJsonSchema(ir)];
  }
}

async function compare(
  emitted: readonly Emitted[],
  out: string,
  terminal: Terminal,
  { texts }: Speaking,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const { path, text } of emitted) {
    const file = join(out, path);
    const there = nodeHost.read(file);
    const same = there !== undefined && Buffer.from(text).equals(there);
    if (!same) code = 1;
    await terminal.out(`${same ? texts.files.upToDate(file) : texts.files.stale(file)}\n`);
  }
  return code;
}
