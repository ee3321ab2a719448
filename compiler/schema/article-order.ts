/** The order of articles in a Code: 181, 181a, 181b, 182; letters run as the law's do. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** More than there are letters. */
const STEP = 100;

const ranks = new Map<string, number | undefined>();

/** Undefined for what is no article's number. The same few hundred are asked for again and again. */
export function articleRank(article: string): number | undefined {
  if (!ranks.has(article)) ranks.set(article, rankOf(article));
  return ranks.get(article);
}

function rankOf(article: string): number | undefined {
  const match = /^(\d+)(\p{L}?)$/u.exec(article.normalize('NFC'));
  if (match === null) return undefined;
  const [, number, letter = ''] = match;
  const place = letter === '' ? 0 : LETTERS.indexOf(letter) + 1;
  return letter !== '' && place === 0 ? undefined : Number(number) * STEP + place;
}

/** From the first to the last: every whole number on the way, and of `others` those that lie between. */
export function articlesBetween(first: string, last: string, others: Iterable<string>): readonly string[] {
  const low = articleRank(first);
  const high = articleRank(last);
  if (low === undefined || high === undefined) return [];
  const articles = new Set<string>();
  for (let whole = Math.ceil(low / STEP); whole * STEP <= high; whole++) articles.add(String(whole));
  for (const article of others) {
    const rank = articleRank(article);
    if (rank !== undefined && rank >= low && rank <= high) articles.add(article);
  }
  return [...articles].toSorted((one, other) => (articleRank(one) ?? 0) - (articleRank(other) ?? 0));
}
