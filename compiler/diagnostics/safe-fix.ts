/**
 * Which fixes may be made without asking the drafter: those with one way out that nobody could have meant otherwise.
 * Everything else is only suggested, since a decision that was changed without a word is worse than one with a mistake.
 */
import { textOf } from '../../grammar/index.ts';
import type { SourceFile } from '../../grammar/index.ts';
import type { Diagnostic, DiagnosticKey, TextEdit } from './diagnostic.ts';
import { isOneSlip } from './one-slip.ts';
import { mayBeVietnamese } from './syllable.ts';

type Judge = (edit: TextEdit, source: SourceFile) => boolean;

const slipOfTheFinger: Judge = (edit, source) => isOneSlip(textOf(source, edit), edit.text);

/** `to` may be the English word, and may be `tổ` without its marks. */
const wordOfTheOtherLanguage: Judge = (edit, source) =>
  !textOf(source, edit).toLowerCase().split(/\s+/).every(mayBeVietnamese);

/** One column off, and nothing else stands as near: else the line may belong to either of two lists or provisions. */
const oneColumnOff: Judge = ({ start, end, text }, source) => {
  const [column, wanted] = [end - start, text.length];
  if (!/^ *$/.test(textOf(source, { start, end })) || Math.abs(column - wanted) !== 1) return false;
  const others = source.lineStarts
    .filter((lineStart) => lineStart !== start)
    .map((lineStart) => /[^ ]/.exec(source.text.slice(lineStart))?.index);
  return others.includes(wanted) && !others.includes(column) && !others.includes(2 * column - wanted);
};

/** What is not named here is never done without asking, such as the missing row of a table, whose result is the law's. */
const judges: { readonly [Key in DiagnosticKey]?: Judge } = {
  misspelled: slipOfTheFinger,
  misspelledKey: slipOfTheFinger,
  otherDialect: wordOfTheOtherLanguage,
  bulletColumn: oneColumnOff,
  nestingColumn: oneColumnOff,
};

export function isSafe({ key, source, fix = [] }: Diagnostic): boolean {
  const judge = judges[key];
  return judge !== undefined && fix.length > 0 && fix.every((edit) => judge(edit, source));
}
