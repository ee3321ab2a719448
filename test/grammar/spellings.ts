/** Many ways to type one text: by hand, by Word, by an old keyboard, on another machine. */

/** What is outside quotes and comments, where spelling is free: titles are texts and stay as they are. */
const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text.replace(/"[^"\n]*"|«[^»\n]*»|#[^\n]*|[^"«#]+/g, (part) => (/^["«#]/.test(part) ? part : change(part)));

/** hòa → hoà, thủy → thuỷ, khỏe → khoẻ: the tone on the other vowel of oa, oe, uy. */
const OLD_PLACEMENT = /([oòóỏõọ])([aeyAE])(?!\p{L})|([uùúủũụ])(y)(?!\p{L})/giu;
const tone = (letter: string): string => letter.normalize('NFD').replace(/^./u, '');
const oldPlacement = (text: string): string =>
  text.replace(
    OLD_PLACEMENT,
    (_, o: string | undefined, a: string | undefined, u: string | undefined, y: string | undefined) => {
      const [first, second] = [o ?? u ?? '', a ?? y ?? ''];
      return `${first.normalize('NFD')[0] ?? ''}${second}${tone(first)}`.normalize('NFC');
    },
  );

const betweenWords = (text: string, blank: string): string =>
  outsideQuotes(text, (part) => part.replace(/(?<=\S) (?=\S)/g, blank));

export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'decomposed letters (NFD)': (text) => text.normalize('NFD'),
  'capital letters': (text) => outsideQuotes(text, (part) => part.toUpperCase()),
  'the old placement of tones': (text) => outsideQuotes(text, oldPlacement),
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old Mac line ends': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'tabs for indentation': (text) => text.replace(/^( {4})+/gm, (blank) => '\t'.repeat(blank.length / 4)),
  'typographic quotes': (text) =>
    text.replace(/"([^"\n]*)"|#[^\n]*/g, (whole, inner?: string) =>
      inner === undefined || /[“”]/.test(inner) ? whole : `“${inner}”`,
    ),
  'no-break spaces': (text) => betweenWords(text, '\u00a0'),
  "Word's bullets": (text) => text.replace(/^(\s*)- /gm, '$1• '),
  "Word's dashes": (text) => text.replace(/^(\s*)- /gm, '$1– '),
  "Word's fractions": (text) =>
    outsideQuotes(text, (part) =>
      part
        .replace(/(?<![\d/])1\/3 /g, '⅓ ')
        .replace(/(?<![\d/])1\/2 /g, '½ ')
        .replace(/(?<![\d/])1\/4 /g, '¼ '),
    ),
  'numbers without a leading zero': (text) =>
    outsideQuotes(text, (part) => part.replace(/(?<![\d/.-])0(\d)(?![\d/-])/g, '$1')),
  'zero-width marks': (text) => betweenWords(text, ' \u200b'),
};
