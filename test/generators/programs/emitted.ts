/** Modules of random programs, run as they would be by whoever imports them. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ts } from 'ts-morph';
import { emitJavascript, emitTypescript } from '../../../compiler/emit/typescript.ts';
import type { DecisionIr } from '../../../runtime/ir.ts';
import type { Answer, Options } from '../../../runtime/review.ts';

export type CreateReview = (options?: Options) => (record: unknown) => Answer;

const runtime = pathToFileURL(fileURLToPath(new URL('../../../runtime/index.ts', import.meta.url))).href;

async function load(code: string): Promise<CreateReview> {
  const text = code
    .replaceAll(`'dacxa/runtime'`, `'${runtime}'`)
    .replaceAll('"dacxa/runtime"', `"${runtime}"`);
  const module: unknown = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  );
  if (typeof module !== 'object' || module === null || !('createReview' in module))
    throw new Error('a module creates reviews');
  return module.createReview as CreateReview;
}

export const loadJavascript = (ir: DecisionIr): Promise<CreateReview> => load(emitJavascript(ir));

const withoutTypes = (code: string): string =>
  ts.transpile(code, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  });

/** The files that are written for people, types and layout included. */
export async function loadTypescript(ir: DecisionIr): Promise<CreateReview> {
  const [module, data] = await emitTypescript(ir);
  if (module === undefined || data === undefined) throw new Error('a module and its data');
  const stripped = withoutTypes(module.text);
  const values = withoutTypes(data.text).replace('export const data', 'const data');
  return load(`${values}\n${stripped.replace(/import \{ data \} from '[^']*';/, '')}`);
}
