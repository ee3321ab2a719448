/** Help on the command line: what there is, and one command in full. */
import { commandNames } from './texts.ts';
import type { CliTexts, CommandName } from './texts.ts';

export function overview({ help }: CliTexts): string {
  const width = Math.max(...commandNames.map((name) => name.length));
  const rows = commandNames.map((name) => `  ${name.padEnd(width)}  ${help.commands[name].about}`);
  return [help.heading, '', help.usage, '', ...rows, '', help.more, ''].join('\n');
}

export function helpFor(name: CommandName, { help }: CliTexts): string {
  const { about, usage, options } = help.commands[name];
  // `read` has a `--lang` of its own, which can also be both.
  const own = options.some(([option]) => option.startsWith('--lang '));
  const rows = own ? options : [...options, help.language];
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    about,
    '',
    `  dacxa ${name} ${usage}`,
    '',
    ...rows.map(([option, words]) => `  ${option.padEnd(width)}  ${words}`),
    '',
  ].join('\n');
}
