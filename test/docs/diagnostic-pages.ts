/** The pages of the diagnostics as data: what docs/diagnostics/README.md says about their form, read back. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../../grammar/index.ts';

const folder = fileURLToPath(new URL('../../docs/diagnostics/', import.meta.url));

export const index: string = readFileSync(`${folder}README.md`, 'utf8');

export interface Example {
  readonly dialect: Dialect;
  readonly language: 'rules' | 'yaml';
  readonly verdict: 'wrong' | 'right';
  /** Whether it is a complete file, head and all. */
  readonly file: boolean;
  readonly text: string;
}

export interface Page {
  readonly code: string;
  readonly text: string;
  /** Vietnamese and English, as in the heading. */
  readonly title: string;
  readonly examples: readonly Example[];
  /** Prose of each language, without headings and examples. */
  readonly prose: Readonly<Record<Dialect, string>>;
  /** Why there are no examples. */
  readonly notCompiled?: string;
}

const headings: Readonly<Record<Dialect, string>> = { vi: '## Tiếng Việt', en: '## English' };
const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm;

function pageOf(name: string, text: string): Page {
  const [, title = ''] = /^# DX\d{3} · (.+)\n/.exec(text) ?? [];
  const [, rest = ''] = text.split(`\n${headings.vi}\n`);
  const [vi = '', en = ''] = rest.split(`\n${headings.en}\n`);
  const why = /^<!-- not compiled: (.+) -->$/m.exec(text)?.[1];
  return {
    code: name.replace(/\.md$/, ''),
    text,
    title,
    examples: [...examplesIn(vi, 'vi'), ...examplesIn(en, 'en')],
    prose: { vi: vi.replace(FENCE, ''), en: en.replace(FENCE, '') },
    ...(why === undefined ? {} : { notCompiled: why }),
  };
}

const examplesIn = (part: string, dialect: Dialect): readonly Example[] =>
  [...part.matchAll(FENCE)].map(([, info = '', text = '']) => {
    const [language, verdict, extent] = info.split(' ');
    if (language !== 'rules' && language !== 'yaml') throw new Error(`a fence of ${language}`);
    if (verdict !== 'wrong' && verdict !== 'right') throw new Error(`an example that is ${verdict}`);
    if (extent !== undefined && extent !== 'file') throw new Error(`an example that is a ${extent}`);
    return { dialect, language, verdict, file: extent === 'file', text };
  });

export const pages: readonly Page[] = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => pageOf(name, readFileSync(folder + name, 'utf8')));
