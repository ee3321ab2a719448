#!/usr/bin/env node
/** The command `dacxa`. Nothing is loaded before the version is known to be new enough. */
import module from 'node:module';
import process from 'node:process';
import v8 from 'node:v8';

/** These end before code that is optimised for them has paid for itself: it must be called far more often first. */
const SHORT: readonly string[] = ['check', 'test'];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `dacxa cần Node.js 22.18 trở lên; máy này đang dùng ${process.version}. Hãy cài bản mới tại https://nodejs.org\n` +
      `dacxa needs Node.js 22.18 or later; this machine has ${process.version}. Install a newer one from https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  // An engine of the future might complain that it does not know these flags. What is kept below knows them.
  if (process.argv.some((word) => SHORT.includes(word)) && Number.parseInt(process.versions.v8, 10) <= 15) {
    v8.setFlagsFromString('--invocation-count-for-maglev=1500');
    v8.setFlagsFromString('--invocation-count-for-turbofan=30000');
  }
  // What has been compiled once is kept among the temporary files; where that cannot be, all works as before.
  module.enableCompileCache();
  const { main } = await import('./main.ts');
  const { nodeTerminal } = await import('./node-terminal.ts');
  process.exitCode = await main(process.argv.slice(2), nodeTerminal());
}
