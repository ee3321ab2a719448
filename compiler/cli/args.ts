/** The words after a command, checked against what it takes. */
import { parseArgs } from 'node:util';
import { nearestWord } from './nearest-word.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export interface Takes {
  /** By name: whether a value follows. */
  readonly options: Readonly<Record<string, 'value' | 'values' | 'flag'>>;
  readonly least: number;
  readonly most: number;
}

export interface Args {
  readonly files: readonly string[];
  /** The value of an option that takes one. */
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

export function readArgs(words: readonly string[], { options, least, most }: Takes): Args | Usage {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, takes]) => [
        name,
        { type: takes === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const takes = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (takes === undefined) return unknownOption(token.rawName, Object.keys(options));
    if (takes === 'flag' && token.value !== undefined)
      return usage(({ noValueTaken }) => noValueTaken(token.rawName));
    if (takes !== 'flag' && (token.value ?? '') === '')
      return usage(({ valueMissing }) => valueMissing(token.rawName));
    const before = given.get(token.name) ?? [];
    if (takes === 'value' && before.length > 0) return usage(({ optionTwice }) => optionTwice(token.rawName));
    given.set(token.name, [...before, token.value ?? '']);
  }
  const extra = files[most];
  if (extra !== undefined) return usage(({ tooManyFiles }) => tooManyFiles(extra));
  if (files.length < least) return usage(({ fileMissing }) => fileMissing);
  return {
    files,
    value: (option) => given.get(option)?.[0],
    values: (option) => given.get(option) ?? [],
    flag: (option) => given.has(option),
  };
}

function unknownOption(option: string, known: readonly string[]): Usage {
  const near = nearestWord(
    option,
    [...known, 'lang', 'help'].map((name) => `--${name}`),
  );
  return usage(({ unknownOption: say }) => say(option, near));
}
