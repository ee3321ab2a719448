/** Programs as files, and files as a decision. */
import { createHash } from 'node:crypto';
import { compileRead } from '../../../compiler/compile.ts';
import type { Host } from '../../../compiler/host.ts';
import { isError } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Outcome } from '../../../compiler/diagnostics/diagnostic.ts';
import { readableRead } from '../../../compiler/print.ts';
import type { Readable } from '../../../compiler/print.ts';
import { read } from '../../../compiler/read.ts';
import type { ReadDecision } from '../../../compiler/read.ts';
import { createSource, lineText, positionAt, textOf } from '../../../grammar/index.ts';
import type { Dialect } from '../../../grammar/index.ts';
import type { DecisionIr } from '../../../runtime/ir.ts';
import { dice, mulberry32 } from '../random.ts';
import type { Program } from './model.ts';
import { worldAt } from './world.ts';
import { writeEn, writeSharedEn } from './write-en.ts';
import { writeSharedVi, writeVi } from './write-vi.ts';

/** The files of a program in one language: the decision, and the shared definitions if it has some. */
export interface Written {
  readonly main: string;
  readonly shared?: string;
}

/** `plain` spells every word in its first way and lays out without whims. */
export function write(program: Program, dialect: Dialect, plain = false): Written {
  const world = worldAt(program.world);
  const d = dice(mulberry32(program.seed * 31 + (dialect === 'vi' ? 1 : 2)));
  const main = (dialect === 'vi' ? writeVi : writeEn)(program, world, d, plain);
  if (program.shared === undefined) return { main };
  // Either language's shared file serves either decision.
  const other = !plain && d.chance(0.3) ? (dialect === 'vi' ? 'en' : 'vi') : dialect;
  return { main, shared: (other === 'vi' ? writeSharedVi : writeSharedEn)(program.shared, world, d, plain) };
}

const MAIN = 'main.rules';

/** A program's files with the schema and the catalogue beside them. */
function hostOfWritten({ main, shared }: Written, world: number): Host {
  const { bytes } = worldAt(world);
  return {
    read: (path) => {
      const text = path === MAIN ? main : path === 'chung.rules' ? shared : undefined;
      return text === undefined ? bytes.get(path) : new TextEncoder().encode(text);
    },
    hash,
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Opened {
  readonly read: Outcome<ReadDecision>;
  readonly readable: () => Outcome<Readable>;
}

const opened = new WeakMap<Written, Opened>();

/** Several laws ask of one text; it is read once for all of them. */
function open(written: Written, world: number): Opened {
  const known = opened.get(written);
  if (known !== undefined) return known;
  const text = read(MAIN, hostOfWritten(written, world));
  let readable: Outcome<Readable> | undefined;
  const fresh = { read: text, readable: () => (readable ??= readableRead(text)) };
  opened.set(written, fresh);
  return fresh;
}

export const readWritten = (written: Written, world: number): Outcome<Readable> =>
  open(written, world).readable();

export const compileWritten = (written: Written, world: number): Outcome<DecisionIr> =>
  compileRead(open(written, world).read, { hash });

/** What the compiler holds against a program, for whoever looks for the mistake. */
export function complaints(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok
    ? []
    : outcome.diagnostics.filter(isError).map(({ key, source, span, params }) => {
        const { line } = positionAt(source, span.start);
        const text = lineText(createSource(source.path, source.text), line).trim();
        return `${key} “${textOf(source, span)}” ${JSON.stringify(params)} at ${source.path}:${line}: ${text}`;
      });
}
