/** XML 1.0 from words of any kind: what it may not hold is left out, what means something to it is written out. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Controls and halves of characters: XML has no way to say them. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const allowed = (text: string): string => text.replace(UNSAYABLE, '');

export const xmlText = (text: string): string =>
  allowed(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);

const xmlAttribute = (text: string): string =>
  allowed(text).replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign] ?? sign);

/** `inside` is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[],
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  const head = `<${name}${said.join('')}`;
  return inside.length === 0 ? `${head}/>` : `${head}>${inside.join('\n')}</${name}>`;
}
