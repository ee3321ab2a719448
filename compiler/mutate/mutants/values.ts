/** A value taken for the one before or after it in its enumeration, `có` for `không`, one given day for the other. */
import { phraseKey } from '../../../grammar/index.ts';
import type { Dialect, Name, Value } from '../../../grammar/index.ts';
import { readMeaning } from '../../names/meaning.ts';
import type { Change, Generate, Surroundings } from '../mutant.ts';
import { both } from '../mutant.ts';
import { inside, membersOf } from '../place.ts';
import type { Place } from '../place.ts';

export const values: Generate = {
  kind: 'value',
  *changes(site, surroundings) {
    if (site.at === 'value') yield* others(site.place);
    if (site.at === 'test' && site.place.node.kind === 'is') {
      const { node } = site.place;
      const listed = inside(site.place, node.values, (other) => ({ ...node, values: other }));
      for (const member of membersOf(listed)) yield* neighbours(member, surroundings, node.values);
    }
    if (site.at === 'band') {
      const { node, put } = site.place;
      const { low, high } = node;
      if (low !== undefined)
        yield* neighbours(
          { ...site.place, node: low.value, put: (value) => put({ ...node, low: { ...low, value } }) },
          surroundings,
          [],
        );
      if (high !== undefined && high.value !== low?.value)
        yield* neighbours(
          { ...site.place, node: high.value, put: (value) => put({ ...node, high: { ...high, value } }) },
          surroundings,
          [],
        );
    }
  },
};

function* others({ node, put }: Place<Value>): Generator<Change> {
  const { span } = node;
  if (node.kind === 'yesNo')
    yield { step: both(node.yes ? 'no' : 'yes'), span, files: () => put({ ...node, yes: !node.yes }) };
  if (node.kind === 'given') {
    const date = node.date === 'cutoff' ? 'board' : 'cutoff';
    yield { step: both(date), span, files: () => put({ ...node, date }) };
  }
}

function* neighbours(
  { node, put, home }: Place<Value>,
  surroundings: Surroundings,
  taken: readonly Value[],
): Generator<Change> {
  const found = node.kind === 'name' ? valueOf(node, surroundings) : undefined;
  if (node.kind !== 'name' || found === undefined) return;
  const known = taken.flatMap((value) => (value.kind === 'name' ? [phraseKey(value.name.text)] : []));
  for (const step of [-1, 1]) {
    const other = found.values[found.at + step];
    if (found.at + step < 0 || other === undefined) continue;
    if ([other.names.vi, other.names.en].some((name) => known.includes(phraseKey(name)))) continue;
    yield {
      step: both(`${found.key}>${other.key}`),
      span: node.span,
      files: () => put(renamed(node, other.names, home.dialect)),
    };
  }
}

const renamed = (node: Name, names: Readonly<Record<Dialect, string>>, dialect: Dialect): Name => ({
  ...node,
  name: { ...node.name, text: names[dialect] },
});

export const isRank = (value: Value, surroundings: Surroundings): boolean =>
  value.kind === 'name' && valueOf(value, surroundings) !== undefined;

/** The enumeration to which the words belong, and where in it. */
function valueOf({ name }: Name, { lexicon, world }: Surroundings) {
  for (const { id } of lexicon.byKey.value.get(phraseKey(name.text)) ?? []) {
    const meaning = readMeaning(id);
    if (meaning.kind !== 'value') continue;
    const all = world.schema.enumerations.get(meaning.enumeration)?.values ?? [];
    const at = all.findIndex(({ key }) => key === meaning.key);
    if (at >= 0) return { key: meaning.key, values: all, at };
  }
  return undefined;
}
