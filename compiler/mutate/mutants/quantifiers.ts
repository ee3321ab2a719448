/** Some taken for every, one too many or too few, `khác nhau` and `về cùng một` forgotten. */
import { phraseKey } from '../../../grammar/index.ts';
import type { Condition, Count, Lexicon, Phrase, PhraseKind, Words } from '../../../grammar/index.ts';
import { readMeaning } from '../../names/meaning.ts';
import { both } from '../mutant.ts';
import type { Generate, Surroundings } from '../mutant.ts';
import type { Place } from '../place.ts';

export const quantifiers: Generate = {
  kind: 'quantifier',
  *changes(site, surroundings) {
    if (site.at !== 'condition') return;
    const { node, put } = site.place;
    const { span } = node;
    const other = exchanged(site.place, surroundings);
    if (other !== undefined)
      yield { step: both(other.kind === 'every' ? 'every' : 'some'), span, files: () => put(other) };
    if (node.kind !== 'count') return;
    for (const [step, changed] of counts(node)) yield { step: both(step), span, files: () => put(changed) };
  },
};

function* counts(node: Count): Generator<readonly [string, Count]> {
  yield ['+1', { ...node, least: node.least + 1 }];
  if (node.least > 1) yield ['−1', { ...node, least: node.least - 1 }];
  yield [node.different ? 'same' : 'different', { ...node, different: !node.different }];
  const { same, where, ...plain } = node;
  if (same !== undefined) yield ['any', { ...plain, ...(where === undefined ? {} : { where }) }];
  if (where !== undefined) yield ['all', { ...plain, ...(same === undefined ? {} : { same }) }];
}

function exchanged({ node, home }: Place<Condition>, { lexicon }: Surroundings): Condition | undefined {
  const words = (phrase: Phrase, { span }: Words): Words => ({ text: phrase.names[home.dialect], span });
  if (node.kind === 'every') {
    const some = ofSameList(lexicon, 'every', node.phrase, 'exists');
    return (
      some && {
        ...node,
        kind: 'exists',
        phrase: words(some, node.phrase),
        such: { kind: 'where', condition: node.condition },
      }
    );
  }
  if (node.kind !== 'exists') return undefined;
  const every = ofSameList(lexicon, 'exists', node.phrase, 'every');
  if (every === undefined) return undefined;
  const { span, such } = node;
  const phrase = words(every, node.phrase);
  if (such.kind === 'where') return { kind: 'every', phrase, condition: such.condition, span };
  const self = selfOf(lexicon, node.phrase);
  if (self === undefined) return undefined;
  const name = words(self, node.phrase);
  return {
    kind: 'every',
    phrase,
    span,
    condition: {
      kind: 'comparison',
      left: { kind: 'name', name, span },
      test: { kind: 'in', negated: false, sets: such.sets, span },
      span,
    },
  };
}

function listOf(lexicon: Lexicon, kind: PhraseKind, { text }: Words): string | undefined {
  const [phrase] = lexicon.byKey[kind].get(phraseKey(text)) ?? [];
  const meaning = phrase && readMeaning(phrase.id);
  return meaning?.kind === 'list' ? meaning.list : undefined;
}

function ofSameList(
  lexicon: Lexicon,
  kind: PhraseKind,
  words: Words,
  wanted: PhraseKind,
): Phrase | undefined {
  const list = listOf(lexicon, kind, words);
  return lexicon.phrases.find((phrase) => {
    const meaning = phrase.kind === wanted ? readMeaning(phrase.id) : undefined;
    return meaning?.kind === 'list' && meaning.list === list;
  });
}

function selfOf(lexicon: Lexicon, words: Words): Phrase | undefined {
  const list = listOf(lexicon, 'exists', words);
  return lexicon.phrases.find((phrase) => {
    const meaning = phrase.kind === 'name' ? readMeaning(phrase.id) : undefined;
    return meaning?.kind === 'self' && meaning.list === list;
  });
}
