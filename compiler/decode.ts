/** Bytes to text. Only UTF-8 is read; what an old Vietnamese encoding would have meant is never guessed. */

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly encoding: string };

const BINARY = 'binary';
const ZIPPED = 'Word / Excel (zip)';
const OLD_OFFICE = 'Word / Excel 97–2003';

/** What is no text in any encoding, and what a person would call it. */
export const NO_TEXT: ReadonlyMap<string, { readonly vi: string; readonly en: string }> = new Map([
  [BINARY, { vi: 'hình ảnh hay dữ liệu khác', en: 'a picture or other data' }],
  [ZIPPED, { vi: 'tài liệu Word hoặc Excel', en: 'a document of Word or Excel' }],
  [OLD_OFFICE, { vi: 'tài liệu Word hoặc Excel', en: 'a document of Word or Excel' }],
]);

/** What a file is that no text begins like; undefined for what may be text. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  if (bytes.subarray(0, 4).join() === '80,75,3,4') return ZIPPED;
  if (bytes.subarray(0, 4).join() === '208,207,17,224') return OLD_OFFICE;
  return undefined;
}

export function decodeText(bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return { ok: false, encoding: foreign };
  // No text holds this byte; what does may be anything.
  if (bytes.includes(0)) return { ok: false, encoding: BINARY };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const legacy = legacyText(text);
    return legacy === undefined ? { ok: true, text } : { ok: false, encoding: legacy };
  } catch {
    return { ok: false, encoding: legacyBytes(bytes) };
  }
}

/**
 * Text in an old Vietnamese font that was saved as UTF-8: its letters are Latin signs no Vietnamese word holds.
 * TCVN3 writes `quyÕt ®Þnh`, VNI writes `quyeát ñònh`.
 */
function legacyText(text: string): string | undefined {
  if (/quy[Õõ]t\s+®[Þþ]nh|®[Þþ]nh\s+ngh[Üü]a/i.test(text)) return 'TCVN3 (ABC)';
  if (/quy[eE][áÁ]t\s+[ñÑ]ònh|[ñÑ]ònh\s+ngh[óó]a/i.test(text)) return 'VNI';
  return undefined;
}

/** Which single-byte encoding it most likely is, told by how each writes đ and tone marks. */
function legacyBytes(bytes: Uint8Array): string {
  const tally = new Map<number, number>();
  for (const byte of bytes) if (byte >= 0x80) tally.set(byte, (tally.get(byte) ?? 0) + 1);
  const count = (...values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (tally.get(value) ?? 0), 0);
  // TCVN3 has đ at AE; Windows-1258 has đ at F0 and combining tones at CC D2 DE EC F2; VNI has đ at F1 and vowels + marks.
  const scores = [
    ['TCVN3 (ABC)', count(0xae, 0xb5, 0xb8, 0xcf, 0xd5, 0xde, 0xd7)],
    ['Windows-1258', count(0xf0, 0xcc, 0xd2, 0xec, 0xf2)],
    ['VNI', count(0xf1, 0xf8, 0xf9, 0xef, 0xf5, 0xe2, 0xe5)],
  ] as const;
  const [best] = scores.toSorted(([, one], [, other]) => other - one);
  return best === undefined || best[1] === 0 ? 'Windows-1258' : best[0];
}
