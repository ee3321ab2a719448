/** How the document looks: on paper, on a wide and a narrow window, by day and by night. */

export type Role = 'page' | 'text' | 'muted' | 'link' | 'note' | 'noteText' | 'head' | 'line' | 'accent';

/** Two sets of colours; every pair of `readable` keeps a contrast of 4.5 at least, as a test computes. */
export const palettes: Readonly<Record<'light' | 'dark', Readonly<Record<Role, string>>>> = {
  light: {
    page: '#ffffff',
    text: '#1b1b1b',
    muted: '#555555',
    link: '#0b4a8f',
    note: '#f7f3e8',
    noteText: '#4a3a08',
    head: '#eef2f7',
    line: '#b9bfc7',
    accent: '#8a1c1c',
  },
  dark: {
    page: '#15171b',
    text: '#e9e6e1',
    muted: '#b3b3b3',
    link: '#9cc4ff',
    note: '#2a2617',
    noteText: '#f1e4b8',
    head: '#232933',
    line: '#4a515c',
    accent: '#ff9d94',
  },
};

/** What stands on what. */
export const readable: readonly (readonly [text: Role, ground: Role])[] = [
  ['text', 'page'],
  ['muted', 'page'],
  ['link', 'page'],
  ['accent', 'page'],
  ['text', 'head'],
  ['link', 'head'],
  ['noteText', 'note'],
  ['link', 'note'],
];

const variables = (palette: Readonly<Record<Role, string>>): string =>
  Object.entries(palette)
    .map(([role, color]) => `--${role}: ${color};`)
    .join(' ');

export const style = `
:root { color-scheme: light dark; ${variables(palettes.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(palettes.dark)} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1.0625rem/1.6 "Times New Roman", "Liberation Serif", "Noto Serif", serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a.term, a.offences { text-decoration-style: dotted; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; top: 0; padding: 0.6rem 1rem; background: var(--page); z-index: 1; }
.skip:focus { left: 0; }
header, nav, main { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
.both header, .both nav, .both main { max-width: 80rem; }
header { padding-top: 2.5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 0; text-wrap: balance; }
h1 { font-size: 2rem; }
h2 { font-size: 1.45rem; color: var(--accent); border-bottom: 2px solid var(--accent); padding-bottom: 0.25rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.0625rem; }
h5, h6 { font-size: 1.0625rem; font-style: italic; }
section { margin-top: 1.1rem; }
main > section { margin-top: 3rem; }
section section section { margin-left: 1rem; }
p { margin: 0.5rem 0; }
ul { margin: 0.35rem 0 0.6rem; padding-left: 1.5rem; list-style: "–\\00a0\\00a0"; }
li { margin: 0.25rem 0; }
li > p { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.9rem 0; line-height: 1.45; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.35rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: normal; }
.long tbody th { width: 32%; }
table:not(.long) tbody th { width: 36%; }
table:not(.long) thead th:last-child { width: 26%; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
sup { font: 600 0.68em/1 system-ui, sans-serif; margin-left: 0.15em; }
sup a { text-decoration: none; padding: 0.1em; }
.note {
  margin: 0.9rem 0; padding: 0.55rem 0.9rem; background: var(--note); color: var(--noteText);
  border-left: 4px solid currentColor; font-size: 0.95rem; line-height: 1.5;
}
.note p { margin: 0.25rem 0; }
.note-title { font-weight: bold; }
.waived, .notEncoded { border-left-style: double; }
.assessed { padding-top: 0.35rem; padding-bottom: 0.35rem; }
nav { margin-top: 2rem; }
nav h2 { font-size: 1.1rem; }
nav ul { list-style: none; padding-left: 0; margin: 0.6rem 0; }
nav ul ul { padding-left: 1.1rem; margin: 0.1rem 0 0.5rem; font-size: 0.97rem; }
nav li { margin: 0.15rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav .en { color: var(--muted); font-style: italic; margin-left: 0.3em; }
main { padding-bottom: 5rem; }
:target { scroll-margin-top: 1rem; }
:target > h2, :target > h3, :target > h4, :target > h5, .row:target { background: var(--head); }
.both .row > * { min-width: 0; }
.both :is(h1, h2, h3, h4, h5, h6) > span { display: block; }
@media screen and (max-width: 55.99rem) {
  .both .row > [lang="en"], .both :is(h2, h3, h4, h5, h6) > [lang="en"] {
    border-left: 3px solid var(--line); padding-left: 0.8rem;
  }
}
@media (min-width: 56rem) {
  .both .row, .both :is(h1, h2, h3, h4, h5, h6) {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2.5rem;
  }
  .both section section section { margin-left: 0; }
  .both nav > ul { columns: 2; column-gap: 2rem; }
  .both nav > ul > li { break-inside: avoid; }
}
@media screen and (min-width: 74rem) {
  :root:not(.both) body {
    display: grid; grid-template: auto 1fr / 20rem minmax(0, 46rem); column-gap: 3.5rem; justify-content: center;
  }
  :root:not(.both) :is(header, main) { grid-column: 2; width: 100%; }
  :root:not(.both) nav {
    grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 0; align-self: start; max-height: 100vh;
    overflow-y: auto; margin: 0; padding: 2.5rem 0.5rem 2rem; font-size: 0.95rem; line-height: 1.4;
  }
}
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  h1 { font-size: 1.6rem; }
  section section section { margin-left: 0.4rem; }
  th, td { padding: 0.3rem 0.4rem; font-size: 0.94rem; }
  table:not(.long) tbody th { width: auto; }
  table:not(.long) thead th:last-child { width: 30%; }
  header { padding-top: 1.5rem; }
}
@media print {
  :root { ${variables(palettes.light)} }
  @page { size: A4; margin: 20mm 18mm; }
  body { font-size: 11pt; line-height: 1.42; }
  .both { font-size: 9.5pt; }
  header, nav, main, .both header, .both nav, .both main { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  main { padding-bottom: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4, h5, h6 { font-size: 1em; }
  h1, h2, h3, h4, h5, h6, caption, .note-title { break-after: avoid; }
  main > section { margin-top: 1.6rem; }
  main > section.part { break-before: page; margin-top: 0; }
  p, li { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  tr, .note, table:not(.long) { break-inside: avoid; }
  .long tr { break-inside: auto; }
  .long tbody tr:first-child { break-before: avoid; }
  a { color: inherit; text-decoration: none; }
  a.term, a.offences { text-decoration: underline dotted; }
  .both .row, .both :is(h1, h2, h3, h4, h5, h6) {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 6mm;
  }
  .both section section section { margin-left: 0; }
}
`;
