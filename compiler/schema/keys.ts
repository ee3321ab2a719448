/** The keys of facts, as records are written with them: plain Latin letters, so that every system can hold them. */
import type { Bilingual } from '../../grammar/index.ts';

export const isKey = (key: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(key);

/** `sentence.term`: a key in a group of the record. */
export const isPath = (path: string): boolean => path.split('.').every(isKey);

export const wantedKey: Bilingual = {
  vi: 'chữ cái không dấu và chữ số, bắt đầu bằng chữ thường, như offenceDate',
  en: 'plain letters and digits that begin with a small letter, such as offenceDate',
};
