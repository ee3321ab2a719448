/** A file as text. Only UTF-8 is read; what another encoding would have meant is never guessed. */
import { open } from 'node:fs/promises';
import { decodeText, foreignFormat } from '../../decode.ts';

export type Looked =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'unreadable' }
  | { readonly ok: false; readonly why: 'encoding'; readonly encoding: string };

/** Looks through the whole file before anybody is reviewed: a wrong encoding would spoil every name and heading. */
export async function lookThrough(path: string): Promise<Looked> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let latest: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of bytesOf(path)) {
      const foreign = latest.length === 0 ? foreignFormat(chunk) : undefined;
      if (foreign !== undefined) return { ok: false, why: 'encoding', encoding: foreign };
      latest = chunk;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return { ok: true };
  } catch (error) {
    if (!(error instanceof TypeError)) return { ok: false, why: 'unreadable' };
    const guess = decodeText(latest);
    return { ok: false, why: 'encoding', encoding: guess.ok ? '?' : guess.encoding };
  }
}

/** The mark that some programs put before the first letter is dropped. */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytesOf(path)) yield decoder.decode(chunk, { stream: true });
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  // Without an encoding the chunks of a stream are bytes; its type cannot say so.
  for await (const chunk of file.createReadStream({ highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>)
    yield chunk;
}
