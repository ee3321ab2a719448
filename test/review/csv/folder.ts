/** Folders of CSV files as tests write them, and what is said about them. */
import { expect } from 'vitest';
import type { AnswerJson } from '../../../compiler/review/answer-json.ts';
import { openDossiers } from '../../../compiler/review/open-dossiers.ts';
import { reviewAll } from '../../../compiler/review/review-all.ts';
import { createReviewer } from '../../../runtime/review.ts';
import { ir } from '../../cases/cases.ts';
import { folderOf } from '../../cli/run.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Told {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

export interface Reviewed {
  readonly answers: readonly AnswerJson[];
  readonly warnings: Told;
}

const reviewer = createReviewer(ir);

export async function reviewed(files: Files): Promise<Reviewed> {
  const opened = await openDossiers(folderOf(files)(''), ir.schema);
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const answers: AnswerJson[] = [];
  for await (const { answer } of reviewAll(opened, reviewer)) answers.push(answer);
  return { answers, warnings: inBoth(opened.warnings?.() ?? []) };
}

const inBoth = (sentences: readonly { readonly vi: string; readonly en: string }[]): Told => ({
  vi: sentences.map(({ vi }) => vi),
  en: sentences.map(({ en }) => en),
});

/** A small folder in which nothing is wrong. */
export const good: Readonly<Record<string, string>> = {
  'persons.csv': [
    'id,họ và tên,giới tính,mức án,số tội đã bị kết án,số quý đã xếp loại',
    'A,Người Một,nam,9 năm,1,2',
    'B,Người Hai,nữ,7 năm 6 tháng,2,',
    'C,Người Ba,nam,P3Y,,0',
    '',
  ].join('\n'),
  'convictions.csv': ['mã hồ sơ;mức án của tội;do cố ý', 'A;9 năm;có', 'B;7y6m;không', 'B;1 năm;x', ''].join(
    '\r\n',
  ),
  'ratings.csv': 'record id\trating year\trating quarter\trated\nA\t2025\t4\tkhá\nA\t2026\t1\tgood\n',
};

/** The same folder with other lines in one of its files, counted from 1. */
export function withLines(file: string, lines: Readonly<Record<number, string>>): Files {
  const all = (good[file] ?? '').split('\n');
  for (const [line, text] of Object.entries(lines)) all[Number(line) - 1] = text;
  return { ...good, [file]: all.join('\n') };
}

/** What is wrong with each invalid person, in both languages. */
export const problemsOf = (
  answers: readonly AnswerJson[],
): readonly (readonly [string | null, string, string, string])[] =>
  answers.flatMap(({ id, problems }) =>
    problems.map(({ path, message }) => [id, path, message.vi, message.en] as const),
  );

/** Nobody is reviewed, and this is said. */
export async function expectRefused(
  files: Files,
  vi: readonly string[],
  en: readonly string[],
): Promise<void> {
  const opened = await openDossiers(folderOf(files)(''), ir.schema);
  expect(opened).toMatchObject({ ok: false, why: 'broken' });
  if (!opened.ok && opened.why === 'broken') expect(inBoth(opened.faults)).toEqual({ vi, en });
}
