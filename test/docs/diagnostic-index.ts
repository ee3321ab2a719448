/** The index of the diagnostics' pages: under each heading, the pages whose codes begin with its figure. */
import { index, pages } from './diagnostic-pages.ts';

export const writtenIndex = (): string =>
  index.replace(
    /^(## (\d)xx · .+\n\n)(?:- .+\n)*/gm,
    (_, heading: string, hundred: string) => heading + linesOf(hundred),
  );

const linesOf = (hundred: string): string =>
  pages
    .filter(({ code }) => code.startsWith(`DX${hundred}`))
    .toSorted((one, other) => one.code.localeCompare(other.code))
    .map(({ code, title }) => `- [${code}](${code}.md) ${title}\n`)
    .join('');
