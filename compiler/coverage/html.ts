/** The little HTML that the report needs; whatever a drafter wrote is text in it and nothing else. */
import type { Dialect } from '../../grammar/index.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** `inside` is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inside: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join('')}>${inside}</${name}>`;
}

export const list = (items: readonly string[]): string =>
  element('ul', {}, items.map((item) => element('li', {}, item)).join('\n'));

/** Dark on light, wide enough to read, and the same on paper. */
const style = `
:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { border-bottom: 2px solid #444; } h3, h4, h5, h6 { margin-bottom: 0.3rem; }
table { border-collapse: collapse; width: 100%; margin: 0.3rem 0 1rem; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead th { background: #eee; }
small { display: block; color: #595959; }
.open { background: #fdecea; color: #7a1c12; font-weight: 600; }
.apart { background: #eef3fb; color: #1d3c6e; }
@media print { body { max-width: none; padding: 0; } tr, li { break-inside: avoid; } }
`;

export const document = (lang: Dialect, title: string, parts: readonly string[]): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
