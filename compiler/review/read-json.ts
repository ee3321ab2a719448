/** A JSON file: an array of records, or one record. It is read whole; long lists belong in JSONL. */
import type { Entry } from './entry.ts';
import { parseJson } from './json-text.ts';
import { notJson, notUtf8 } from './sentences.ts';

export async function* readJson(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const text = await wholeText(chunks);
  if (text === undefined) {
    yield { place: 1, problem: notUtf8(file, 1) };
    return;
  }
  const json = parseJson(text);
  if (!json.ok) {
    const before = text.slice(0, json.at ?? text.length).split('\n');
    yield { place: 1, problem: notJson(file, before.length, (before.at(-1)?.length ?? 0) + 1) };
    return;
  }
  const records: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  for (const [index, record] of records.entries()) yield { place: index + 1, record };
}

async function wholeText(chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
