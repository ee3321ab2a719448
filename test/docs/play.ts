/**
 * Does what a page says, example after example, in a folder laid out like this one: files are written and changed,
 * commands are run, code is run. The page comes back with what really came out in place of what it shows.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { main } from '../../compiler/cli/main.ts';
import { fencesOf, valueIn } from './fences.ts';
import type { Fence } from './fences.ts';
import { root } from './pages.ts';
import type { Language } from './pages.ts';

/** A line of its own that stands for any lines. */
const ELISION = '…';

export async function play(page: string, language: Language): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dacxa-docs-'));
  cpSync(join(root, 'decisions'), join(folder, 'decisions'), { recursive: true });
  const home = process.cwd();
  process.chdir(folder);
  try {
    let played = '';
    let copied = 0;
    for (const fence of fencesOf(page)) {
      played += page.slice(copied, fence.start) + indented(await done(fence, language), fence.indent);
      copied = fence.end;
    }
    return played + page.slice(copied);
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);

/** The text of the fence as it ought to be. */
async function done(fence: Fence, language: Language): Promise<string> {
  if (fence.language === 'console') return session(fence.text, language);
  if (fence.language === 'ts' && valueIn(fence, 'file') === undefined) return withOutput(fence.text);
  writeOrChange(fence);
  return fence.text;
}

/** Does to the files of the working folder what the fence says. */
export function writeOrChange(fence: Fence): void {
  if (fence.language === 'diff') return change(fence);
  const [file, more] = [valueIn(fence, 'file'), valueIn(fence, 'append')];
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fence.text);
  }
  if (more !== undefined) writeFileSync(more, `${readFileSync(more, 'utf8').trimEnd()}\n\n${fence.text}`);
}

/** Lines that begin with `-` or a space must stand in the file, in one place; those with `+` or a space stand there after. */
function change(fence: Fence): void {
  const file = valueIn(fence, 'file');
  if (file === undefined) throw new Error(`line ${fence.line}: which file is changed?`);
  const lines = fence.text.split('\n').slice(0, -1);
  const keep = (mark: string): string =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const parts = readFileSync(file, 'utf8').split(keep('+'));
  if (parts.length !== 2)
    throw new Error(`line ${fence.line}: ${file} has these lines ${parts.length - 1} times`);
  writeFileSync(file, parts.join(keep('-')));
}

/** `$ dacxa …`, what it says, and with `$ echo $?` how it ended. */
async function session(text: string, language: Language): Promise<string> {
  let exit = 0;
  const steps = text.split(/^(?=\$ )/m);
  const told: string[] = [];
  for (const step of steps) {
    const [prompt = '', ...shown] = step.trimEnd().split('\n');
    let said: string;
    if (prompt === '$ echo $?') said = `${exit}`;
    else if (prompt.startsWith('$ dacxa '))
      ({ exit, said } = await command(prompt.slice('$ dacxa '.length), language));
    else throw new Error(`only dacxa is run, not “${prompt}”`);
    told.push(
      [prompt, ...(isAbridged(shown, said.split('\n')) ? shown : said === '' ? [] : said.split('\n'))].join(
        '\n',
      ),
    );
  }
  return `${told.join('\n')}\n`;
}

async function command(
  line: string,
  language: Language,
): Promise<{ readonly exit: number; readonly said: string }> {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  let said = '';
  const write = async (text: string): Promise<void> => void (said += text);
  const exit = await main(args, { out: write, err: write, env: { LANG: language }, color: false });
  return { exit, said: said.trimEnd() };
}

/** Whether the lines shown are those said, but for what is left out where an elision stands. */
function isAbridged(shown: readonly string[], said: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return said.join('') === '';
  if (first.trim() !== ELISION) return first === said[0] && isAbridged(rest, said.slice(1));
  return rest.length === 0 || said.some((_, at) => isAbridged(rest, said.slice(at)));
}

/** Runs the code, and puts what it prints beside the line that prints it. */
async function withOutput(text: string): Promise<string> {
  const file = join(root, 'out/docs', `${String(process.pid)}-${String((played += 1))}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const printed: string[] = [];
  const { log } = console;
  console.log = (...values: readonly unknown[]) =>
    void printed.push(
      values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '),
    );
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    console.log = log;
    rmSync(file);
  }
  return text.replace(
    /^(console\.log\(.*\);)(?: \/\/ .*)?$/gm,
    (_, statement: string) => `${statement} // ${printed.shift() ?? ''}`,
  );
}

let played = 0;
