/** Paper for the writers: lines, blanks, line breaks in mid-sentence, comments, each where the language lets them be. */
import type { Dice } from '../random.ts';

export interface Page {
  /** Phrases, each with a blank before it. */
  readonly say: (...phrases: readonly string[]) => void;
  /** A sign that stands close to what is before it. */
  readonly close: (sign: string) => void;
  /** What follows stands close to this one. */
  readonly open: (sign: string) => void;
  /** Here the sentence may go on in the next line. */
  readonly mayBreak: () => void;
  readonly line: (column: number) => void;
  /** While this writes, sentences stay on their line. */
  readonly unbroken: (write: () => void) => void;
  /** While this writes, lines that go on stand further in than this column. */
  readonly inside: (column: number, write: () => void) => void;
  readonly text: () => string;
}

const comments = [
  '# Khoản này xét theo từng tội, không theo người.',
  '#',
  '# ===== "Mục" 1: phải (và | hoặc) =====',
  '# Điều 3 khoản 1 điểm đ “…” không đặt điều kiện vì',
  '#không có dấu cách',
  '# - a, b; 1/3 # hai lần',
] as const;

export function createPage(d: Dice, plain: boolean): Page {
  const lines: string[] = [];
  let current = '';
  let near = true;
  let floor = 0;
  let broken = true;
  const rarely = (probability: number): boolean => !plain && d.chance(probability);

  const end = (): void => {
    if (current.trim() !== '' && rarely(0.04)) current += `${' '.repeat(d.int(0, 3))}${d.pick(comments)}`;
    if (current !== '') lines.push(current + (rarely(0.03) ? '  ' : ''));
    current = '';
    near = true;
  };
  const between = (): void => {
    if (rarely(0.06)) lines.push(rarely(0.2) ? '   ' : '');
    if (rarely(0.05)) lines.push(`${' '.repeat(d.int(0, 8))}${d.pick(comments)}`);
  };
  const spread = (phrase: string): string => {
    if (plain || phrase.startsWith('"')) return phrase;
    const wide = d.chance(0.02) ? phrase.replaceAll(' ', '  ') : phrase;
    return d.chance(0.02) ? wide.toUpperCase() : wide;
  };

  return {
    say(...phrases) {
      for (const phrase of phrases) {
        if (phrase === '') continue;
        current += `${near ? '' : rarely(0.02) ? '  ' : ' '}${spread(phrase)}`;
        near = false;
      }
    },
    close(sign) {
      current += rarely(0.02) ? ` ${sign}` : sign;
      near = false;
    },
    open(sign) {
      current += `${near ? '' : ' '}${sign}`;
      near = !rarely(0.02);
    },
    mayBreak() {
      if (!broken || !rarely(0.06)) return;
      end();
      between();
      current = ' '.repeat(floor + d.int(1, 9));
    },
    line(column) {
      end();
      between();
      current = ' '.repeat(column);
    },
    unbroken(write) {
      broken = false;
      write();
      broken = true;
    },
    inside(column, write) {
      const before = floor;
      floor = column;
      write();
      floor = before;
    },
    text() {
      end();
      between();
      return `${lines.join('\n')}${rarely(0.1) ? '' : '\n'}`;
    },
  };
}
