/** Programs as files, and files as a decision. */
import { createHash } from 'node:crypto';
import { compile } from '../../../compiler/compile.ts';
import type { Host } from '../../../compiler/host.ts';
import { isError } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Outcome } from '../../../compiler/diagnostics/diagnostic.ts';
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

export const MAIN = 'main.rules';

/** A program's files with the schema and the catalogue beside them. */
export function hostOfWritten({ main, shared }: Written, world: number): Host {
  const { files } = worldAt(world);
  const encoder = new TextEncoder();
  const all = new Map(
    Object.entries({ ...files, [MAIN]: main, ...(shared === undefined ? {} : { 'chung.rules': shared }) }),
  );
  return {
    read: (path) => {
      const text = all.get(path);
      return text === undefined ? undefined : encoder.encode(text);
    },
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

export const compileWritten = (written: Written, world: number): Outcome<DecisionIr> =>
  compile(MAIN, hostOfWritten(written, world));

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
