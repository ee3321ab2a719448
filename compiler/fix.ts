/** A file of rules mended as far as nobody needs to be asked. Reads only; who writes the answer is the caller's business. */
import { check } from './compile.ts';
import { decodeText } from './decode.ts';
import { applyFixes } from './diagnostics/apply-fixes.ts';
import type { Host } from './host.ts';

/** One fix may uncover the next mistake; more rounds than these are no slip of the finger. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly applied: number;
  /** Findings in this file with a way out that only the drafter can take. */
  readonly left: number;
  /** The file as it should be; undefined where there is nothing to change, or where it is no text that can be read. */
  readonly bytes?: Uint8Array;
}

export function fix(path: string, host: Host): Fixed {
  const bytes = host.read(path);
  const decoded = bytes === undefined ? undefined : decodeText(bytes);
  if (bytes === undefined || decoded?.ok !== true) return { applied: 0, left: 0 };
  let { text } = decoded;
  let applied = 0;
  for (let round = 1; ; round += 1) {
    const found = check(path, withFile(host, path, text)).diagnostics.filter(
      ({ source }) => source.path === path,
    );
    const next = round > MOST_ROUNDS ? undefined : applyFixes(text, found);
    if (next === undefined || next.applied.length === 0) {
      const left = found.filter((each) => each.fix !== undefined).length;
      return { applied, left, ...(applied === 0 ? {} : { bytes: encode(text, bytes) }) };
    }
    text = next.text;
    applied += next.applied.length;
  }
}

const withFile = (host: Host, file: string, text: string): Host => ({
  ...host,
  read: (path) => (path === file ? new TextEncoder().encode(text) : host.read(path)),
});

const MARK = [0xef, 0xbb, 0xbf] as const;

/** The byte order mark is no part of the text that was read, but some programs of the drafter want it. */
function encode(text: string, before: Uint8Array): Uint8Array {
  const mark = MARK.every((byte, at) => before[at] === byte) ? MARK : [];
  return new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
}
