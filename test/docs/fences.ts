/** The examples of a page: what stands between its fences, and what the words after the opening one ask for. */
export interface Fence {
  /** `rules`, `console`, `yaml`, … */
  readonly language: string;
  /** The words after it: `wrong`, `DX120`, `file=decisions/first.rules`. */
  readonly words: readonly string[];
  readonly text: string;
  /** What its lines begin with, in a list. */
  readonly indent: string;
  /** Of its text in the page. */
  readonly start: number;
  readonly end: number;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** In a list it is indented, and so is all that stands in it. */
const FENCE = /^( *)```(\w+)([^\n]*)\n([^]*?)^\1```$/gm;

export const fencesOf = (page: string): readonly Fence[] =>
  [...page.matchAll(FENCE)].map(
    ({ index, 0: all, 1: indent = '', 2: language = '', 3: words = '', 4: text = '' }) => {
      const start = index + all.indexOf('\n') + 1;
      return {
        language,
        words: words.split(' ').filter((word) => word !== ''),
        text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        indent,
        start,
        end: start + text.length,
        line: page.slice(0, index).split('\n').length,
      };
    },
  );

/** The value of `file=decisions/first.rules`. */
export const valueIn = ({ words }: Fence, key: string): string | undefined =>
  words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);

/** Levels of the headings, in order; a `#` inside an example is none. */
export const headingsOf = (page: string): readonly number[] =>
  [...page.replace(FENCE, '').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);

/** Where the page's links lead: files beside it, without the place in the page. */
export const linksOf = (page: string): readonly string[] =>
  [...page.replace(FENCE, '').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
