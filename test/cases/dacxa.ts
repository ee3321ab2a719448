/** The command line without a process: what it says, and how it exits. */
import { main } from '../../compiler/cli/main.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export async function dacxa(...args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const exit = await main(args, {
    out: async (text) => void (said.out += text),
    err: async (text) => void (said.err += text),
    env: {},
    color: false,
  });
  return { exit, ...said };
}
