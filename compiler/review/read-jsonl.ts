/** One record a line. A line that is none is told in its place, and the next is read. */
import type { Entry } from './entry.ts';
import { parseJson } from './json-text.ts';
import { linesOf } from './lines.ts';
import { notJson, notUtf8 } from './sentences.ts';

export async function* readJsonl(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const decode = lineDecoder();
  let place = 0;
  for await (const bytes of linesOf(chunks)) {
    place += 1;
    const text = decode(bytes);
    if (text === undefined) yield { place, problem: notUtf8(file, place) };
    else if (text.trim() !== '') {
      const json = parseJson(text);
      if (json.ok) yield { place, record: json.value };
      else yield { place, problem: notJson(file, place, json.at === undefined ? undefined : json.at + 1) };
    }
  }
}

/** Undefined for what is not UTF-8. The mark that some editors put before the first letter is dropped. */
function lineDecoder(): (bytes: Uint8Array) => string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
}
