/**
 * Files mended as far as nobody needs to be asked: those that were named, and those that are read with them. Reads
 * only; who writes the answer is the caller's business.
 */
import { applyFixes } from './diagnostics/apply-fixes.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Host } from './host.ts';

/** One fix may uncover the next mistake; more rounds than these are no slip of the finger. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly path: string;
  readonly applied: number;
  /** Findings in this file with a way out that only the drafter can take. */
  readonly left: number;
  /** The file as it should be; undefined where there is nothing to change, or where it is no text that can be read. */
  readonly bytes?: Uint8Array;
}

/** Answers about each named file, and about each other one in which something could be mended. */
export function fix(
  named: readonly string[],
  host: Host,
  look: (host: Host) => readonly Diagnostic[],
): readonly Fixed[] {
  const mended = new Map<string, { readonly text: string; readonly applied: number }>();
  for (let round = 1; ; round += 1) {
    const found = [...groups(look(withFiles(host, mended)))];
    let changed = false;
    for (const [path, { text, findings }] of round > MOST_ROUNDS ? [] : found) {
      const next = applyFixes(text, findings);
      if (next.applied.length === 0) continue;
      const applied = (mended.get(path)?.applied ?? 0) + next.applied.length;
      mended.set(path, { text: next.text, applied });
      changed = true;
    }
    if (!changed) return answers(named, host, mended, new Map(found));
  }
}

interface InFile {
  readonly text: string;
  readonly findings: readonly Diagnostic[];
}

const groups = (found: readonly Diagnostic[]): ReadonlyMap<string, InFile> =>
  new Map(
    [...Map.groupBy(found, ({ source }) => source.path)].map(([path, findings]) => [
      path,
      { text: findings[0]?.source.text ?? '', findings },
    ]),
  );

function answers(
  named: readonly string[],
  host: Host,
  mended: ReadonlyMap<string, { readonly text: string; readonly applied: number }>,
  found: ReadonlyMap<string, InFile>,
): readonly Fixed[] {
  return [...new Set([...named, ...mended.keys(), ...found.keys()])].flatMap((path) => {
    const { applied = 0, text } = mended.get(path) ?? {};
    const left = found.get(path)?.findings.filter((each) => each.fix !== undefined).length ?? 0;
    if (applied + left === 0 && !named.includes(path)) return [];
    const before = text === undefined ? undefined : host.read(path);
    return text === undefined || before === undefined
      ? [{ path, applied, left }]
      : [{ path, applied, left, bytes: encode(text, before) }];
  });
}

const withFiles = (host: Host, files: ReadonlyMap<string, { readonly text: string }>): Host => ({
  ...host,
  read: (path) => {
    const file = files.get(path);
    return file === undefined ? host.read(path) : new TextEncoder().encode(file.text);
  },
});

const MARK = [0xef, 0xbb, 0xbf] as const;

/** The byte order mark is no part of the text that was read, but some programs of the drafter want it. */
function encode(text: string, before: Uint8Array): Uint8Array {
  const mark = MARK.every((byte, at) => before[at] === byte) ? MARK : [];
  return new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
}
