/** From the words on the command line to the exit code. */
import { readArgs } from './args.ts';
import type { Command, Speaking } from './command.ts';
import { helpFor, overview } from './help.ts';
import { chooseLanguage, environmentLanguage } from './language.ts';
import { nearestWord } from './nearest-word.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { cliTexts, commandNames } from './texts.ts';
import type { CommandName } from './texts.ts';
import type { Usage } from './usage.ts';
import { isUsage, usage } from './usage.ts';

/** Each command is loaded when it is asked for: most of a short run is loading. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  test: async () => (await import('./commands/test.ts')).test,
  mutate: async () => (await import('./commands/mutate.ts')).mutate,
  build: async () => (await import('./commands/build.ts')).build,
  review: async () => (await import('./commands/review.ts')).review,
  explain: async () => (await import('./commands/explain.ts')).explain,
  readings: async () => (await import('./commands/readings.ts')).readings,
  template: async () => (await import('./commands/template.ts')).template,
  format: async () => (await import('./commands/format.ts')).format,
  translate: async () => (await import('./commands/translate.ts')).translate,
  read: async () => (await import('./commands/read.ts')).read,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const spoken = chooseLanguage(args, terminal.env);
  const lang = isUsage(spoken) ? environmentLanguage(terminal.env) : spoken.lang;
  const speaking: Speaking = { lang, texts: cliTexts[lang] };
  try {
    const result = isUsage(spoken) ? spoken : await dispatch(spoken.rest, terminal, speaking);
    if (typeof result === 'number') return result;
    await terminal.err(`${result.usage(speaking.texts.usage)}\n`);
    return 2;
  } catch (error) {
    await terminal.err(`${cliTexts.vi.ourFault} · ${cliTexts.en.ourFault}\n`);
    if ((terminal.env['DACXA_DEBUG'] ?? '') !== '') await terminal.err(`${traceOf(error)}\n`);
    return 1;
  }
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

async function dispatch(
  [name, ...words]: readonly string[],
  terminal: Terminal,
  speaking: Speaking,
): Promise<ExitCode | Usage> {
  if (name === undefined) {
    await terminal.err(overview(speaking.texts));
    return 2;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const [about] = words;
    if (about !== undefined && !isCommand(about)) return unknownCommand(about);
    await terminal.out(about === undefined ? overview(speaking.texts) : helpFor(about, speaking.texts));
    return 0;
  }
  if (!isCommand(name)) return unknownCommand(name);
  if (words.includes('--help') || words.includes('-h')) {
    await terminal.out(helpFor(name, speaking.texts));
    return 0;
  }
  const command = await commands[name]();
  const args = readArgs(words, command.takes);
  return isUsage(args) ? args : command.run(args, terminal, speaking);
}

function unknownCommand(name: string): Usage {
  const near = nearestWord(name, commandNames);
  return usage(({ unknownCommand: say }) => say(name, near));
}
