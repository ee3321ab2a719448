/** Provisions as official English cites them: `points a, c and d of clause 1 of this Article`. */
import type { Level, OrdinalRange, Outer, ReferenceGroup, References } from '../../../grammar/index.ts';
import type { IndexedProvision } from '../../resolve/provision-index.ts';
import { expandRange } from '../../resolve/references.ts';
import { provisionAnchor } from '../anchors.ts';
import { proseOf, say, series } from '../prose.ts';
import type { Prose, Sayable } from '../prose.ts';
import type { Telling } from './telling.ts';

export const levelEn: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  article: ['Article', 'Articles'],
  clause: ['clause', 'clauses'],
  point: ['point', 'points'],
  paragraph: ['paragraph', 'paragraphs'],
  limb: ['limb', 'limbs'],
};

export function referencesEn(references: References, telling: Telling): Prose {
  const targets = [...telling.names.targets(references, telling.provision)];
  const conjunction = references.connectives.includes('or') ? 'or' : 'and';
  const groups = references.groups.map((group) => groupEn(group, conjunction, targets));
  return references.groups.some(({ ordinals }) => ordinals.length > 1)
    ? proseOf(groups.flatMap((group, at) => [at === 0 ? '' : `, ${conjunction} `, group]))
    : series(groups, conjunction);
}

/** Takes its targets from the front of what is left of them. */
function groupEn(group: ReferenceGroup, conjunction: string, targets: IndexedProvision[]): Prose {
  const { level, ordinals, outers } = group;
  if (level === 'decision') return say`this Decision`;
  const outer = outers.map((each) => ` of ${outerEn(each)}`).join('');
  const [one, many] = levelEn[level];
  const [only, ...others] = ordinals;
  if (only === undefined) return link(`this ${one}${outer}`, targets.shift());
  if (others.length === 0 && only.first === only.last)
    return link(`${one} ${only.first}${outer}`, targets.shift());
  return say`${many} ${series(
    ordinals.map((range) => rangeEn(range, targets)),
    conjunction,
  )}${outer}`;
}

function rangeEn(range: OrdinalRange, targets: IndexedProvision[]): Sayable {
  const found = targets.splice(0, expandRange(range).length);
  const { first, last } = range;
  return first === last
    ? link(first, found[0])
    : say`${link(first, found[0])} to ${link(last, found.at(-1))}`;
}

const outerEn = ({ level, ordinal }: Outer): string => {
  if (level === 'decision') return 'this Decision';
  const [one] = levelEn[level];
  return ordinal === undefined ? `this ${one}` : `${one} ${ordinal}`;
};

const link = (text: string, target: IndexedProvision | undefined): Prose =>
  target === undefined
    ? say`${text}`
    : [{ kind: 'link', text, to: provisionAnchor(target.path), of: 'provision' }];

/** The provisions below one, by their numbers: `points a, b and c of this clause`. */
export function childrenEn(
  children: readonly IndexedProvision[],
  level: Level,
  quantity: 'all' | 'any',
): Prose {
  const parent = children[0]?.parent;
  const here = parent === undefined ? '' : ` of this ${levelEn[parent.syntax.level][0]}`;
  const links = children.map((child) => link(child.syntax.ordinal.text, child));
  return say`${quantity === 'any' ? 'any of ' : ''}${levelEn[level][1]} ${series(links, 'and')}${here}`;
}
