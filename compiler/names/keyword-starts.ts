/**
 * A name that begins like an operator of either dialect would be swallowed by a sentence, or swallow one: the longest
 * phrase wins, and its meaning would change in silence. `có…`, `đã…`, `bị…`, `được…`, `chưa…` begin no operator.
 */
import { phraseWords, phraseKey, pointLetters, vocabulary } from '../../grammar/index.ts';
import type { Keyword, Phrase } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';

const operators: readonly Keyword[] = [
  'And', 'Or', 'Not', 'Is', 'IsNot', 'In', 'NotIn', 'Equals', 'Over', 'Under', 'AtLeast', 'AtMost', 'From', 'To', 'ToUnder', 'Up',
  'Down', 'Plus', 'Minus', 'ButAtLeast', 'ButAtMost', 'PeriodFrom', 'DaysFrom', 'Total', 'OneHalf', 'OneThird', 'OneQuarter',
  'Where', 'HasAtLeast', 'Different', 'ForTheSame', 'Must', 'When', 'Except', 'ExceptProvision', 'Then', 'AllFollowing',
  'AnyFollowing', 'EvenWhen', 'Earlier', 'Later', 'Less', 'More', 'Meets', 'Falls', 'FallsNone', 'Covered', 'This', 'ThisDecision', 'Of',
]; // prettier-ignore

/** These begin a reference only together with a number or a letter: `ý thức` is no limb. */
const levels: readonly Keyword[] = ['Article', 'Clause', 'Point', 'Paragraph', 'Limb'];

interface Opener {
  readonly spelling: string;
  readonly key: string;
}

const spellingsOf = (keywords: readonly Keyword[]): readonly Opener[] =>
  keywords
    .flatMap((keyword): readonly string[] => [...vocabulary[keyword].vi, ...vocabulary[keyword].en])
    .map((spelling) => ({ spelling, key: phraseKey(spelling) }))
    .toSorted((one, other) => other.key.length - one.key.length);

const operatorSpellings = spellingsOf(operators);
const levelSpellings = spellingsOf(levels);

/** Values of an enumeration and the other side of a fact are looked up where no operator is expected. */
export function* keywordStarts(born: readonly Born[]): Generator<Diagnostic> {
  for (const { phrase, source, span } of born.filter(
    ({ phrase: { kind } }) => kind === 'name' || kind === 'offence',
  )) {
    const found = startOf(phrase);
    if (found !== undefined) yield diagnostic('nameBeginsWithKeyword', source, span, found);
  }
}

function startOf(phrase: Phrase): { name: string; keyword: string } | undefined {
  for (const name of textsOf(phrase)) {
    const key = `${phraseKey(name)} `;
    const operator = operatorSpellings.find((each) => key.startsWith(`${each.key} `));
    if (operator !== undefined) return { name, keyword: operator.spelling };
    const level = levelSpellings.find(
      (each) => key.startsWith(`${each.key} `) && beginsWithOrdinal(key.slice(each.key.length + 1)),
    );
    if (level !== undefined) return { name, keyword: level.spelling };
  }
  return undefined;
}

function beginsWithOrdinal(rest: string): boolean {
  const [word = ''] = phraseWords(rest);
  return /^\d/.test(word) || (pointLetters as readonly string[]).includes(word);
}
