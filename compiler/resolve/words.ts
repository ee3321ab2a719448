/** How the file says a condition, in both languages: the explanation repeats the drafter's words. */
import { printCondition, runsOnIn, spell } from '../../grammar/index.ts';
import type { Bilingual, Condition, Dialect, Speller } from '../../grammar/index.ts';
import type { Context } from './context.ts';

const speller = (context: Context, dialect: Dialect): Speller => ({
  dialect,
  names: (words) => context.spellings.get(words),
  isValue: (words) => context.values.has(words),
  runsOn: runsOnIn(context.lexicon),
});

/** Only after its parts are resolved, since their names are known then. */
export const wordsOf = (context: Context, condition: Condition): Bilingual => ({
  vi: printCondition(condition, speller(context, 'vi')),
  en: printCondition(condition, speller(context, 'en')),
});

/**
 * A condition about some or every row of a list. Where its parts are bullets, they are explained one by one, and the
 * words lead up to them.
 */
export function quantifiedWords(
  context: Context,
  condition: Extract<Condition, { kind: 'exists' | 'every' }>,
): Bilingual {
  const said = partsOf(condition);
  // Brackets say to the reader of the file where the sentence ends, and here it ends with it.
  if (said?.kind !== 'bullets') return wordsOf(context, withoutBrackets(condition));
  const { vi, en } = context.spellings.get(condition.phrase) ?? {
    vi: condition.phrase.text,
    en: condition.phrase.text,
  };
  const { quantity } = said;
  if (condition.kind === 'every')
    return { vi: `${vi} ${LEADING_UP.vi[quantity]}`, en: `${en} such that ${LEADING_UP.en[quantity]}` };
  return {
    vi: `${vi} ${spell('Where', 'vi')} ${LEADING_UP.vi[quantity]}`,
    en: `${en} ${spell('Where', 'en')} ${LEADING_UP.en[quantity]}`,
  };
}

const LEADING_UP = {
  vi: { all: 'đủ các điều kiện sau', any: 'thuộc một trong các trường hợp sau' },
  en: { all: 'all of the following hold', any: 'any of the following holds' },
} as const;

const partsOf = (condition: Extract<Condition, { kind: 'exists' | 'every' }>): Condition | undefined =>
  condition.kind === 'every'
    ? condition.condition
    : condition.such.kind === 'in'
      ? undefined
      : condition.such.condition;

function withoutBrackets<Node extends Extract<Condition, { kind: 'exists' | 'every' }>>(
  node: Node,
): Condition {
  if (node.kind === 'exists')
    return node.such.kind === 'where' && node.such.condition.kind === 'group'
      ? { ...node, such: { ...node.such, condition: node.such.condition.condition } }
      : node;
  return node;
}
