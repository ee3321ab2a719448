/** The pages of the documentation; those about single diagnostics have tests of their own. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export type Language = 'vi' | 'en';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const ROOMS = ['tutorial', 'how-to', 'reference', 'explanation'] as const;

/** `docs/how-to/add-a-fact.vi.md`, by path; empty before the first page of a room is written. */
export const pages: readonly string[] = ROOMS.flatMap((room) =>
  readdirSync(join(root, 'docs', room))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${room}/${name}`),
).toSorted();

export const languageOf = (path: string): Language => (path.endsWith('.en.md') ? 'en' : 'vi');

export const otherPage = (path: string): string =>
  path.replace(/\.(vi|en)\.md$/, (_, language) => (language === 'vi' ? '.en.md' : '.vi.md'));
