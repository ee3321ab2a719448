/** A decision with its cases, as the commands that try cases need them. */
import { createSource } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { loadCases } from '../cases/load-cases.ts';
import { compile } from '../compile.ts';
import { decodeText } from '../decode.ts';
import { diagnostic, failed } from '../diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { notDecoded } from '../read.ts';
import { nodeHost } from './node-host.ts';

/** `decisions/2026.rules` is tested by `decisions/2026.cases.yaml`. */
export const besides = (file: string): string => `${file.replace(/\.rules$/i, '')}.cases.yaml`;

export interface Prepared {
  readonly ir: DecisionIr;
  readonly cases: CaseFile;
}

export function prepareCases(file: string, path: string, host: Host = nodeHost): Outcome<Prepared> {
  const decision = compiled(file, host);
  if (!decision.ok) return decision;
  const bytes = host.read(path);
  if (bytes === undefined)
    return refused(path, (source) => diagnostic('unreadableFile', source, nowhere, { file: path }));
  const text = decodeText(bytes);
  if (!text.ok) return refused(path, (source) => notDecoded(source, text.encoding));
  const cases = loadCases(createSource(path, text.text), decision.value);
  return cases.ok ? { ...cases, value: { ir: decision.value, cases: cases.value } } : cases;
}

interface Compiled {
  readonly file: string;
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
  readonly decision: Outcome<DecisionIr>;
}

let last: Compiled | undefined;

/** While one watches, most often the cases change and the decision does not. */
function compiled(file: string, host: Host): Outcome<DecisionIr> {
  const isAsBefore =
    last?.file === file && [...last.files].every(([path, bytes]) => isSame(host.read(path), bytes));
  if (last !== undefined && isAsBefore) return last.decision;
  const files = new Map<string, Uint8Array | undefined>();
  const read: Host['read'] = (path) => {
    const bytes = host.read(path);
    files.set(path, bytes);
    return bytes;
  };
  last = { file, files, decision: compile(file, { ...host, read }, 'mistakes') };
  return last.decision;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;

const nowhere = { start: 0, end: 0 };

const refused = (path: string, say: (source: Diagnostic['source']) => Diagnostic): Outcome<Prepared> =>
  failed([say(createSource(path, ''))]);
