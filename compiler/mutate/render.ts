/** A report for a person at a terminal: each change that goes unnoticed, in words, then the figures. */
import { positionAt } from '../../grammar/index.ts';
import type { Bilingual, Dialect, SourceFile } from '../../grammar/index.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import { changeInWords } from './in-words.ts';
import type { ChangeInWords } from './in-words.ts';
import type { Mutant } from './mutant.ts';
import type { MutationReport } from './report.ts';
import { mutateTexts } from './texts.ts';
import type { Trial } from './trial.ts';

type Spoken = Pick<Trial, 'files' | 'surroundings'>;

export function renderReport(
  report: MutationReport,
  spoken: Spoken,
  cases: SourceFile,
  lang: Dialect,
): string {
  const say = mutateTexts[lang];
  const { made, noticed, same, counted, dismissed, refused, surviving, stale } = report;
  const summary = say.summary({
    made,
    noticed,
    same: same.length,
    counted: counted.length,
    dismissed: dismissed.length,
    refused,
    surviving: surviving.length,
  });
  return [
    ...surviving.map((mutant) => `${renderMutant(mutant, spoken, lang)}\n`),
    ...stale.map(({ id, span }) => `${placeOf(cases, span.start)}\n  ${say.stale(id)}\n`),
    `${summary}\n`,
  ].join('\n');
}

function renderMutant(mutant: Mutant, spoken: Spoken, lang: Dialect): string {
  const { id, home, span } = mutant;
  return [
    `${placeOf(home.source, span.start)} ${ownerName(mutant, spoken)[lang]} (${id[lang]})`,
    `  ${sayChange(wordsOf(mutant, spoken), lang)}`,
  ].join('\n');
}

export function sayChange(change: ChangeInWords, lang: Dialect): string {
  const say = mutateTexts[lang];
  return change.kind === 'dropped'
    ? say.dropped(change.what[lang])
    : say.changed(change.before[lang], change.after[lang]);
}

export const wordsOf = (mutant: Mutant, { files, surroundings: { lexicon } }: Spoken): ChangeInWords =>
  changeInWords(files, mutant.files(), lexicon);

/** A provision as people cite it, a definition by its name. */
function ownerName({ home: { owner } }: Mutant, { surroundings: { lexicon } }: Spoken): Bilingual {
  if (/^\d/.test(owner)) {
    const isYear = /^\d{4}$/.test(owner);
    return isYear
      ? { vi: owner, en: owner }
      : { vi: provisionName(owner, 'vi'), en: provisionName(owner, 'en') };
  }
  const [id = ''] = owner.split(':');
  const phrase = lexicon.phrases.find(
    (each) =>
      each.id === JSON.stringify({ kind: 'definition', id }) ||
      each.id === JSON.stringify({ kind: 'offences', id }),
  );
  return phrase === undefined
    ? { vi: owner, en: owner }
    : { vi: `“${phrase.names.vi}”`, en: `“${phrase.names.en}”` };
}

function placeOf(source: SourceFile, start: number): string {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}`;
}
