/** Text as a screen shows it. */
import { displayWidth } from '../../grammar/index.ts';

const TAB = 4;

/** Tabs as the blanks a reader sees, so that what stands below lines up. */
export function expandTabs(text: string): string {
  let line = '';
  for (const sign of text) line += sign === '\t' ? ' '.repeat(TAB - (displayWidth(line) % TAB)) : sign;
  return line;
}
