/** What holds of every program, whoever writes it down and however it is typed. */
import { emitTypescript } from '../../../compiler/emit/typescript.ts';
import { formatRead, translateRead } from '../../../compiler/print.ts';
import type { Outcome } from '../../../compiler/diagnostics/diagnostic.ts';
import { attachments, treeKeyOf } from '../../../grammar/format.ts';
import type { Dialect } from '../../../grammar/index.ts';
import type { DecisionIr } from '../../../runtime/ir.ts';
import { createReviewer } from '../../../runtime/review.ts';
import { dice, mulberry32 } from '../random.ts';
import { compileWritten, complaints, readWritten, write } from './compile.ts';
import type { Written } from './compile.ts';
import { loadJavascript, loadTypescript } from './emitted.ts';
import type { CreateReview } from './emitted.ts';
import type { Program } from './model.ts';
import { randomRecord } from './records.ts';
import { spellings } from '../../grammar/spellings.ts';

/** What does not hold of a program. */
export class Failure extends Error {
  readonly law: string;
  constructor(law: string, what: string) {
    super(`${law}: ${what}`);
    this.law = law;
  }
}

export interface Faces {
  readonly program: Program;
  readonly texts: Readonly<Record<Dialect, Written>>;
  readonly ir: DecisionIr;
  readonly bytes: string;
}

/** Both faces are accepted and are one decision. */
export function facesOf(program: Program, plain = false): Faces {
  const texts = { vi: write(program, 'vi', plain), en: write(program, 'en', plain) };
  const [vi, en] = (['vi', 'en'] as const).map((dialect) => accepted(program, dialect, texts[dialect]));
  if (vi === undefined || en === undefined) throw new Error('two faces');
  const bytes = JSON.stringify(vi);
  same('both faces are one decision', bytes, JSON.stringify(en));
  return { program, texts, ir: vi, bytes };
}

function accepted(program: Program, dialect: Dialect, text: Written): DecisionIr {
  const outcome = compileWritten(text, program.world);
  if (outcome.ok) return outcome.value;
  const [complaint = ''] = complaints(outcome);
  throw new Failure(`the ${dialect} face is accepted, without ${complaint.split(' ')[0] ?? ''}`, complaint);
}

function same(law: string, one: string, other: string): void {
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(0, at - 80);
  throw new Failure(law, `\n  …${one.slice(from, at + 60)}…\n  …${other.slice(from, at + 60)}…`);
}

/** However a text is typed, it is the same decision. */
export function sameWhenTyped({ program, texts, bytes }: Faces, dialect: Dialect, typing: string): void {
  const retype = spellings[typing];
  if (retype === undefined) throw new Error(`no such typing: ${typing}`);
  const { main, shared } = texts[dialect];
  const typed = { main: retype(main), ...(shared === undefined ? {} : { shared: retype(shared) }) };
  const outcome = compileWritten(typed, program.world);
  const law = `${typing} is the same program (${dialect})`;
  if (!outcome.ok) throw new Failure(law, complaints(outcome)[0] ?? '');
  same(law, bytes, JSON.stringify(outcome.value));
}

// ---- layout and translation -------------------------------------------------------------------------------------

/** What a file says, and what each of its comments is attached to. */
function said(program: Program, text: Written, law: string): { tree: string; comments: string } {
  const { document, comments, known, spellings: spelled } = valueOf(readWritten(text, program.world), law);
  return {
    tree: treeKeyOf(document, known.lexicon, spelled),
    comments: JSON.stringify(attachments(document, comments)),
  };
}

function valueOf<Value>(outcome: Outcome<Value>, law: string): Value {
  if (outcome.ok) return outcome.value;
  throw new Failure(law, complaints(outcome)[0] ?? '');
}

/** Gives a law's name to whatever goes wrong while it is tried. */
function under<Value>(law: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(law, String(error));
  }
}

export function formatted({ program, texts }: Faces, dialect: Dialect): Written {
  const text = texts[dialect];
  const law = `a ${dialect} file can be laid out`;
  const main = under(law, () => valueOf(formatRead(readWritten(text, program.world)), law));
  return { ...text, main };
}

/** Laying out changes nothing that is said, moves no comment, and is done once. */
export function sameWhenFormatted(faces: Faces, dialect: Dialect): void {
  const { program, texts, bytes } = faces;
  const tidy = formatted(faces, dialect);
  const law = `laid out, a ${dialect} file says the same`;
  const [before, after] = [said(program, texts[dialect], law), said(program, tidy, law)];
  same(law, before.tree, after.tree);
  same(`laid out, comments of a ${dialect} file stay where they are`, before.comments, after.comments);
  same(law, bytes, JSON.stringify(valueOf(compileWritten(tidy, program.world), law)));
  const again = formatted({ ...faces, texts: { ...texts, [dialect]: tidy } }, dialect);
  same(`laying a ${dialect} file out twice is laying it out once`, tidy.main, again.main);
}

/** A translation is the same decision, is laid out already, and translated back is the file laid out. */
export function sameWhenTranslated(faces: Faces, dialect: Dialect): void {
  const { program, texts, bytes } = faces;
  const other = dialect === 'vi' ? 'en' : 'vi';
  const text = texts[dialect];
  const turned = (from: Written, to: Dialect): Written => {
    const law = `a file can be translated into ${to}`;
    return {
      ...from,
      main: under(law, () => valueOf(translateRead(readWritten(from, program.world), to), law)),
    };
  };
  const abroad = turned(text, other);
  const law = `translated into ${other}, a file is the same decision`;
  same(law, bytes, JSON.stringify(valueOf(compileWritten(abroad, program.world), law)));
  same(
    `a translation into ${other} is laid out`,
    abroad.main,
    formatted({ ...faces, texts: { ...texts, [other]: abroad } }, other).main,
  );
  same(
    `translated into ${other} and back, a file is itself laid out`,
    formatted(faces, dialect).main,
    turned(abroad, dialect).main,
  );
}

// ---- modules ----------------------------------------------------------------------------------------------------

/** Random persons, each decided by the interpreter and by the module. */
export async function sameWhenEmitted(
  faces: Faces,
  written: 'javascript' | 'typescript',
  records = 12,
): Promise<void> {
  const { ir, program } = faces;
  const law = `the emitted ${written} answers as the interpreter`;
  const load = written === 'javascript' ? loadJavascript : loadTypescript;
  let createReview: CreateReview;
  try {
    createReview = await load(ir);
  } catch (error) {
    throw new Failure(law, String(error));
  }
  const d = dice(mulberry32(program.seed + 5));
  for (const options of optionsOf(ir)) {
    const [theirs, ours] = [createReview(options), createReviewer(ir, options).review];
    for (let at = 0; at < records; at++) {
      const record = randomRecord(ir, d);
      same(
        `${law}, of ${JSON.stringify(record)} under ${JSON.stringify(options)}`,
        JSON.stringify(ours(record)),
        JSON.stringify(theirs(record)),
      );
    }
  }
}

/** The plain way, another board date, and each reading that was not chosen. */
function optionsOf({
  definitions,
}: DecisionIr): readonly { boardDate?: string; readings?: Record<string, string> }[] {
  const others = definitions.flatMap(({ body }) =>
    'choices' in body
      ? body.choices.flatMap(({ id }, at) => (at === body.chosen ? [] : [{ readings: { [body.code]: id } }]))
      : [],
  );
  return [{}, { boardDate: '2031-03-30' }, ...others.slice(0, 2)];
}

/** Byte for byte the same files from either face. */
export async function sameModule({ program, texts }: Faces): Promise<void> {
  const files = (['vi', 'en'] as const).map(async (dialect) =>
    JSON.stringify(await emitTypescript(accepted(program, dialect, texts[dialect]))),
  );
  const [vi, en] = await Promise.all(files);
  same('both faces give one module', vi ?? '', en ?? '');
}

// ---- all of them ------------------------------------------------------------------------------------------------

const typings = Object.keys(spellings);
const DIALECTS = ['vi', 'en'] as const;

export type Trial =
  | 'laid out'
  | 'translated'
  | 'typed otherwise'
  | 'run as JavaScript'
  | 'run as TypeScript, one module from both faces';

/** Both faces of every program are compared; what else is tried of it depends on the seed alone. */
export function trialsOf(seed: number): readonly Trial[] {
  const turn = Math.floor(seed / 2) % 4;
  return [
    turn === 0 ? 'laid out' : turn === 2 ? 'translated' : 'typed otherwise',
    ...(seed % 10 === 7 ? (['run as JavaScript'] as const) : []),
    ...(seed % 200 === 13 ? (['run as TypeScript, one module from both faces'] as const) : []),
  ];
}

export async function tryProgram(program: Program, plain = false): Promise<void> {
  const { seed } = program;
  const faces = facesOf(program, plain);
  const dialect = DIALECTS[seed % 2] ?? 'vi';
  for (const trial of trialsOf(seed))
    switch (trial) {
      case 'laid out':
        sameWhenFormatted(faces, dialect);
        break;
      case 'translated':
        sameWhenTranslated(faces, dialect);
        break;
      case 'typed otherwise':
        sameWhenTyped(faces, dialect, typings[Math.floor(seed / 4) % typings.length] ?? '');
        break;
      case 'run as JavaScript':
        await sameWhenEmitted(faces, 'javascript');
        break;
      case 'run as TypeScript, one module from both faces':
        await sameWhenEmitted(faces, 'typescript');
        await sameModule(faces);
    }
}
