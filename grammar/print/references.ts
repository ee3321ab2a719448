/** References to provisions in words. */
import type { Below, OrdinalRange, Outer, ReferenceGroup, References } from '../expressions.ts';
import type { Level } from '../node.ts';
import type { Dialect } from '../source.ts';
import type { Keyword } from '../vocabulary.ts';
import { spell, vocabulary } from '../vocabulary.ts';
import { printSeries } from './speller.ts';
import type { Speller } from './speller.ts';

const levelKeywords = {
  article: 'Article',
  clause: 'Clause',
  point: 'Point',
  paragraph: 'Paragraph',
  limb: 'Limb',
} as const satisfies Readonly<Record<Level, Keyword>>;

/** `điểm`, or `các điểm` of several. */
export const levelWord = (level: Level, several: boolean, dialect: Dialect): string =>
  vocabulary[levelKeywords[level]][dialect][several ? 1 : 0] ?? '';

const below: Readonly<Record<'all' | 'any', Readonly<Record<Level, Keyword>>>> = {
  all: {
    article: 'AllArticlesBelow',
    clause: 'AllClausesBelow',
    point: 'AllPointsBelow',
    paragraph: 'AllParagraphsBelow',
    limb: 'AllLimbsBelow',
  },
  any: {
    article: 'AnyArticleBelow',
    clause: 'AnyClauseBelow',
    point: 'AnyPointBelow',
    paragraph: 'AnyParagraphBelow',
    limb: 'AnyLimbBelow',
  },
};

export const belowKeyword = ({ quantity, level }: Below): Keyword => below[quantity][level];

export function printReferences({ groups, connectives }: References, { dialect }: Speller): string {
  // Commas alone stay commas: whether they mean all or one depends on the verb.
  const [joint] = connectives;
  const conjunction =
    joint === undefined ? undefined : spell(connectives.includes('or') ? 'Or' : 'And', dialect);
  const parts = groups.map((group) => printGroup(group, conjunction, dialect));
  // Between groups of several members a comma is enough, as the act writes it.
  return groups.some(({ ordinals }) => ordinals.length > 1)
    ? parts.join(', ')
    : printSeries(parts, conjunction);
}

function printGroup(group: ReferenceGroup, conjunction: string | undefined, dialect: Dialect): string {
  if (group.level === 'decision') return spell('ThisDecision', dialect);
  const outers = group.outers.map((outer) => printOuter(outer, dialect));
  const inner =
    group.ordinals.length === 0
      ? thisLevel(group.level, dialect)
      : `${levelWord(group.level, group.ordinals.length > 1, dialect)} ` +
        printSeries(
          group.ordinals.map((range) => printRange(range, dialect)),
          conjunction,
        );
  return [inner, ...outers].join(dialect === 'en' ? ' of ' : ' ');
}

const thisLevel = (level: Level, dialect: Dialect): string =>
  dialect === 'vi'
    ? `${levelWord(level, false, dialect)} ${spell('This', dialect)}`
    : `${spell('This', dialect)} ${levelWord(level, false, dialect)}`;

const printRange = ({ first, last }: OrdinalRange, dialect: Dialect): string =>
  first === last ? first : `${first} ${spell('To', dialect)} ${last}`;

function printOuter({ level, ordinal }: Outer, dialect: Dialect): string {
  if (level === 'decision') return spell('ThisDecision', dialect);
  return ordinal === undefined ? thisLevel(level, dialect) : `${levelWord(level, false, dialect)} ${ordinal}`;
}
