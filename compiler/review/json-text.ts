/** JSON as data: what is not JSON is an answer, not an exception. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** Where it breaks off, counted from 0, if that is known. */
  | { readonly ok: false; readonly at: number | undefined };

export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return { ok: false, at: position === undefined ? undefined : Number(position) };
  }
}
