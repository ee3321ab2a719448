/** What a phrase stands for. It travels through the grammar as an opaque id. */

export type Meaning =
  | { readonly kind: 'fact'; readonly key: string }
  | { readonly kind: 'notFact'; readonly key: string }
  | { readonly kind: 'field'; readonly list: string; readonly key: string }
  | { readonly kind: 'notField'; readonly list: string; readonly key: string }
  | { readonly kind: 'self'; readonly list: string }
  | { readonly kind: 'definition'; readonly id: string }
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'noun'; readonly list: string; readonly field?: string }
  | { readonly kind: 'value'; readonly enumeration: string; readonly key: string }
  | { readonly kind: 'offences'; readonly id: string };

export const writeMeaning = (meaning: Meaning): string => JSON.stringify(meaning);

const meanings = new Map<string, Meaning>();

/** Only ever reads what `writeMeaning` wrote; the same few are read again and again. */
export function readMeaning(id: string): Meaning {
  const known = meanings.get(id) ?? (JSON.parse(id) as Meaning);
  meanings.set(id, known);
  return known;
}
