/** Makes a program that breaks a law smaller, as long as it still breaks the same law. */
import { Failure, tryProgram } from './equations.ts';
import type { Program } from './model.ts';

export interface Broken {
  readonly program: Program;
  readonly failure: Failure;
  /** Also without whims of spelling and layout. */
  readonly plain: boolean;
}

/** Undefined for a program of which all holds. */
export async function breaks(program: Program, plain = false): Promise<Failure | undefined> {
  try {
    await tryProgram(program, plain);
    return undefined;
  } catch (error) {
    return error instanceof Failure ? error : new Failure('nothing is thrown', String(error));
  }
}

const MOST_TRIES = 600;

export async function shrink(program: Program, failure: Failure): Promise<Broken> {
  const law = failure.law;
  let best: Broken = { program, failure, plain: false };
  const bare = await breaks(program, true);
  if (bare?.law === law) best = { program, failure: bare, plain: true };
  let tries = 0;
  for (let smaller = true; smaller && tries < MOST_TRIES;) {
    smaller = false;
    for (const candidate of smallerOnes(best.program)) {
      if ((tries += 1) > MOST_TRIES) break;
      const left = await breaks(candidate, best.plain);
      if (left?.law !== law) continue;
      best = { ...best, program: candidate, failure: left };
      smaller = true;
      break;
    }
  }
  return best;
}

/** With one thing left out, or one sentence replaced by a part of itself; the biggest cuts first. */
function* smallerOnes(program: Program): Generator<Program> {
  for (const candidate of cuts(program)) yield candidate as Program;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values and conditions have a mark of their own kind: one may stand where another of it stood. */
const markOf = (value: unknown): string | undefined =>
  isTree(value) ? ['c', 'v'].find((mark) => mark in value) : undefined;

function* cuts(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const at of items.keys()) yield items.toSpliced(at, 1);
    for (const [at, item] of items.entries()) for (const cut of cuts(item)) yield items.with(at, cut);
    return;
  }
  if (!isTree(value)) return;
  const mark = markOf(value);
  if (mark !== undefined) yield* inside(value, mark);
  for (const [key, part] of Object.entries(value)) {
    if (
      [
        'except',
        'premise',
        'changed',
        'where',
        'shared',
        'item',
        'same',
        'code',
        'parent',
        'foreign',
        'quoted',
      ].includes(key)
    ) {
      const { [key]: _left, ...rest } = value;
      yield rest;
    }
    for (const cut of cuts(part)) yield { ...value, [key]: cut };
  }
}

/** The nearest parts that are of the same kind. */
function* inside(value: Tree, mark: string): Generator<unknown> {
  for (const part of Object.values(value)) {
    const parts: readonly unknown[] = Array.isArray(part) ? part : [part];
    for (const each of parts) {
      if (markOf(each) === mark) yield each;
      else if (isTree(each)) yield* inside(each, mark);
    }
  }
}
