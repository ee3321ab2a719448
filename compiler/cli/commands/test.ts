/** `dacxa test`: the cases of a decision, each decided and compared with what it says must come out. */
import type { Command } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { testOnce } from '../test-once.ts';
import { readTestOptions, testTakes } from '../test-options.ts';
import { isUsage } from '../usage.ts';
import { changed, remembering } from '../watch.ts';

export const test: Command = {
  takes: { options: testTakes, least: 1, most: 1 },
  run: async (args, terminal, speaking) => {
    const options = readTestOptions(args);
    if (isUsage(options)) return options;
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
