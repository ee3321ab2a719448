/** Which sign parts the cells: spreadsheets write a comma, a semicolon or a tab, as their country has it. */
const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/** The one that the headings hold most of, outside quotation marks; undefined while their line goes on. */
export function delimiterOf(text: string, last: boolean): Delimiter | undefined {
  const counts = new Map<string, number>();
  let quoted = false;
  let ended = last;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      ended = true;
      break;
    } else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [most] = delimiters.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return ended ? most : undefined;
}
