/** What every command is. */
import type { Dialect } from '../../grammar/index.ts';
import type { Args, Takes } from './args.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { CliTexts } from './texts.ts';
import type { Usage } from './usage.ts';

export interface Speaking {
  readonly lang: Dialect;
  readonly texts: CliTexts;
}

export interface Command {
  readonly takes: Takes;
  readonly run: (args: Args, terminal: Terminal, speaking: Speaking) => Promise<ExitCode | Usage>;
}
