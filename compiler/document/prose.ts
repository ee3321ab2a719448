/** What sentences are made of: text and links, never markup. */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string; readonly of: LinkKind }
  /** A mark behind a term that the law lets be read in several ways; it leads to the note about them. */
  | { readonly kind: 'mark'; readonly text: string; readonly to: string };

export type LinkKind = 'term' | 'offences' | 'provision';

export type Prose = readonly Piece[];

/** A sentence without its closing mark, or the opening of a list whose members end it. */
export interface Sentence {
  readonly prose: Prose;
  readonly list?: SentenceList;
}

export interface SentenceList {
  readonly quantity: 'all' | 'any';
  readonly items: readonly Sentence[];
}

export type Sayable = string | Piece | Prose;

const isProse = (said: Piece | Prose): said is Prose => Array.isArray(said);

const piecesOf = (said: Sayable): Prose =>
  typeof said === 'string' ? [{ kind: 'text', text: said }] : isProse(said) ? said : [said];

/** Text that stands beside text becomes one piece; nothing of it is ever read as markup. */
export function proseOf(parts: readonly Sayable[]): Prose {
  const pieces: Piece[] = [];
  for (const piece of parts.flatMap(piecesOf)) {
    const last = pieces.at(-1);
    if (piece.kind === 'text' && piece.text === '') continue;
    if (piece.kind === 'text' && last?.kind === 'text')
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

/** say`đã nộp ${term}` */
export const say = (strings: TemplateStringsArray, ...values: readonly Sayable[]): Prose =>
  proseOf(strings.flatMap((text, at) => [text, values[at] ?? '']));

export const sentence = (prose: Prose, list?: SentenceList): Sentence =>
  list === undefined ? { prose } : { prose, list };

/** The same words behind others: a list stays at the end. */
export const after = (opening: Sayable, { prose, list }: Sentence): Sentence =>
  sentence(proseOf([opening, prose]), list);

export const plain = (prose: Prose): string =>
  prose.map((piece) => (piece.kind === 'mark' ? '' : piece.text)).join('');

/** With its first letter in capitals. */
export function capital(prose: Prose): Prose {
  const [first, ...rest] = prose;
  return first === undefined ? prose : [{ ...first, text: capitalText(first.text) }, ...rest];
}

export const capitalised = (said: Sentence): Sentence => ({ ...said, prose: capital(said.prose) });

export const capitalText = (text: string): string =>
  text.replace(/^“?./u, (first) => first.toLocaleUpperCase('vi'));

/** `a, b hoặc c`. */
export const series = (parts: readonly Sayable[], conjunction: string): Prose =>
  proseOf(
    parts.flatMap((part, at) => [at === 0 ? '' : at < parts.length - 1 ? ', ' : ` ${conjunction} `, part]),
  );

/** A list within a line, for where no list can stand. */
export function inline({ prose, list }: Sentence): Prose {
  if (list === undefined) return prose;
  return proseOf([prose, ' ', ...list.items.flatMap((item, at) => [at === 0 ? '' : '; ', inline(item)])]);
}
