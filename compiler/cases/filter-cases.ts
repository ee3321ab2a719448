/** The cases that a person asks for: by words of a title in either language, or by the provision they are about. */
import { phraseKey } from '../../grammar/index.ts';
import type { CaseFile } from './case-file.ts';

/** `3.1` finds the cases about 3.1.a as well, and not those about 3.10. */
export function filterCases(file: CaseFile, text: string): CaseFile {
  const wanted = phraseKey(text);
  const provision = text.normalize('NFC').trim();
  const cases = file.cases.filter(
    ({ title, about }) =>
      about === provision ||
      (provision !== '' && ['.', '#'].some((sign) => about.startsWith(`${provision}${sign}`))) ||
      [title.vi, title.en].some((each) => phraseKey(each).includes(wanted)),
  );
  return { ...file, cases };
}
