/** Reads XML as strictly as its grammar asks: whatever is not well-formed is refused. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const NAME = '[A-Za-z_][\\w.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^<"]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^<"]*)"`, 'g');
/** What is no character of XML 1.0: controls, halves of characters. */
const isForbidden = (sign: string): boolean => {
  const point = sign.codePointAt(0) ?? 0;
  const control = point < 0x20 && !'\t\n\r'.includes(sign);
  return control || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  if (/&(?!(?:\w+|#\d+);)/.test(text) || text.includes(']]>')) throw new Error(`not well-formed: ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) => {
    const sign = code === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(code));
    if (sign === undefined) throw new Error(`no entity ${whole}`);
    return sign;
  });
}

/** In the order of the text. */
export function elementsIn(xml: string): readonly Element[] {
  if (Array.from(xml).some(isForbidden)) throw new Error('a character that XML does not have');
  const found: Element[] = [];
  const open: string[] = [];
  let roots = 0;
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trim();
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      if (open.length === 0) throw new Error('text outside');
      plain(text);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole = '', closing = '', name = '', attributes = '', empty = ''] = TAG.exec(rest) ?? [];
    if (whole === '') throw new Error(`not well-formed: ${rest.slice(0, 80)}`);
    rest = rest.slice(whole.length);
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> ends ${String(last)}`);
      continue;
    }
    if (open.length === 0) roots += 1;
    if (roots > 1) throw new Error('more than one root');
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)]);
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('an attribute twice');
    found.push({ name, attributes: Object.fromEntries(pairs) as Element['attributes'] });
    if (empty === '') open.push(name);
  }
  if (open.length > 0) throw new Error(`never ended: ${open.join(', ')}`);
  return found;
}
