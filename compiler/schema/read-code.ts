/** One Penal Code of the catalogue: its chapters, each a range of articles. */
import type { Bilingual } from '../../grammar/index.ts';
import { articleRank, articlesBetween } from './article-order.ts';
import type { Chapter, PenalCode } from './model.ts';
import { bilingual, entriesOf, fieldsOf, textOrNumber, wrongShape } from './yaml-reader.ts';
import type { Read, Report } from './yaml-reader.ts';
import type { YamlEntry } from './yaml-tree.ts';

const wantedRanges: Bilingual = {
  vi: 'số điều hoặc khoảng điều như 123-156',
  en: 'articles or ranges of articles such as 123-156',
};

/** No Code has so many articles; a slip of the finger in a range ends here. */
const LONGEST = 1000;

/** Each code with the lettered articles that the offences name. */
export function readCodes(
  entries: readonly YamlEntry[],
  articlesOf: (code: string) => readonly string[],
  report: Report,
): ReadonlyMap<string, PenalCode> {
  const codes = new Map<string, PenalCode>();
  for (const { key: year, value } of entries) {
    const fields = fieldsOf(value, year, report, ['names', 'chapters']);
    const names = fields?.required('names', bilingual);
    const declared = fields?.required('chapters', entriesOf) ?? [];
    const chapters = declared.flatMap((entry) => readChapter(entry, articlesOf(year), report));
    if (names !== undefined)
      codes.set(year, {
        year,
        names,
        chapters: new Map(chapters.map((chapter) => [chapter.number, chapter])),
      });
  }
  return codes;
}

function readChapter(
  { key: number, value }: YamlEntry,
  known: readonly string[],
  report: Report,
): readonly Chapter[] {
  const fields = fieldsOf(value, number, report, ['names', 'articles']);
  const names = fields?.required('names', bilingual);
  const ranges = fields?.required('articles', readRanges);
  if (names === undefined || ranges === undefined) return [];
  const articles = ranges.flatMap(([first, last]) => articlesBetween(first, last, known));
  return [{ number, names, articles: [...new Set(articles)] }];
}

const readRanges: Read<readonly (readonly [first: string, last: string])[]> = (node, key, report) => {
  const written = textOrNumber(node, key, report);
  if (written === undefined) return undefined;
  const ranges = written.split(',').map((part) => {
    const [first = '', last = first] = part.split(/[-–]/).map((each) => each.trim());
    return [first, last] as const;
  });
  return ranges.every(isRange) ? ranges : wrongShape(report, node.span, key, wantedRanges);
};

function isRange([first, last]: readonly [string, string]): boolean {
  const low = articleRank(first);
  const high = articleRank(last);
  return (
    low !== undefined &&
    high !== undefined &&
    low <= high &&
    Number.parseInt(last, 10) - Number.parseInt(first, 10) < LONGEST
  );
}
