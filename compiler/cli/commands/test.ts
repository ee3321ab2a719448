/** `dacxa test`: the cases of a decision, each decided and compared with what it says must come out. */
import type { Command, Speaking } from '../command.ts';
import { fixFiles } from '../fix-files.ts';
import { nodeHost } from '../node-host.ts';
import { prepareCases } from '../prepare-cases.ts';
import { testOnce } from '../test-once.ts';
import { readTestOptions, testTakes } from '../test-options.ts';
import type { TestOptions } from '../test-options.ts';
import type { Terminal } from '../terminal.ts';
import { isUsage } from '../usage.ts';
import { changed, remembering } from '../watch.ts';

export const test: Command = {
  takes: { options: testTakes, least: 1, most: 1 },
  run: async (args, terminal, speaking) => {
    const options = readTestOptions(args);
    if (isUsage(options)) return options;
    if (options.fix && !(await mend(options, terminal, speaking))) return 1;
    if (!options.watch) return testOnce(options, nodeHost, terminal, speaking);
    for (;;) {
      // The cases are not even opened where the rules have mistakes.
      const host = remembering(nodeHost, [options.file, options.cases]);
      const code = await testOnce(options, host, terminal, speaking);
      await terminal.err(`${speaking.texts.cases.waiting(host.looks.size)}\n`);
      if (!(await changed(host.looks, terminal.stop))) return code;
    }
  },
};

/** What is told stands apart from what a program reads. */
async function mend(
  { file, cases, format }: TestOptions,
  terminal: Terminal,
  speaking: Speaking,
): Promise<boolean> {
  const { ok, told } = fixFiles([cases], (host) => prepareCases(file, cases, host).diagnostics, speaking);
  const tell = ok && format === 'pretty' ? terminal.out : terminal.err;
  if (told.length > 0) await tell(`${told.join('\n')}\n\n`);
  return ok;
}
