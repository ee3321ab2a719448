/** Provisions as a Vietnamese act cites them: `các điểm a, c và d khoản 1 Điều này`. */
import type { Level, OrdinalRange, Outer, ReferenceGroup, References } from '../../../grammar/index.ts';
import { provisionAnchor } from '../anchors.ts';
import { proseOf, say, series } from '../prose.ts';
import type { Prose, Sayable } from '../prose.ts';
import type { IndexedProvision } from '../../resolve/provision-index.ts';
import { expandRange } from '../../resolve/references.ts';
import type { Telling } from './telling.ts';

export const levelVi: Readonly<Record<Level, string>> = {
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  paragraph: 'đoạn',
  limb: 'ý',
};

export function referencesVi(references: References, telling: Telling): Prose {
  const targets = [...telling.names.targets(references, telling.provision)];
  const conjunction = references.connectives.includes('or') ? 'hoặc' : 'và';
  const groups = references.groups.map((group) => groupVi(group, conjunction, targets));
  return references.groups.some(({ ordinals }) => ordinals.length > 1)
    ? proseOf(groups.flatMap((group, at) => [at === 0 ? '' : ', ', group]))
    : series(groups, conjunction);
}

/** Takes its targets from the front of what is left of them. */
function groupVi(group: ReferenceGroup, conjunction: string, targets: IndexedProvision[]): Prose {
  const { level, ordinals, outers } = group;
  if (level === 'decision') return say`Quyết định này`;
  const outer = outers.map((each) => ` ${outerVi(each)}`).join('');
  const [only, ...others] = ordinals;
  if (only === undefined) return link(`${levelVi[level]} này${outer}`, targets.shift());
  if (others.length === 0 && only.first === only.last)
    return link(`${levelVi[level]} ${only.first}${outer}`, targets.shift());
  return say`${level === 'article' ? 'các Điều' : `các ${levelVi[level]}`} ${series(
    ordinals.map((range) => rangeVi(range, targets)),
    conjunction,
  )}${outer}`;
}

function rangeVi(range: OrdinalRange, targets: IndexedProvision[]): Sayable {
  const found = targets.splice(0, expandRange(range).length);
  const { first, last } = range;
  return first === last
    ? link(first, found[0])
    : say`từ ${link(first, found[0])} đến ${link(last, found.at(-1))}`;
}

const outerVi = ({ level, ordinal }: Outer): string =>
  level === 'decision' ? 'Quyết định này' : `${levelVi[level]} ${ordinal ?? 'này'}`;

const link = (text: string, target: IndexedProvision | undefined): Prose =>
  target === undefined
    ? say`${text}`
    : [{ kind: 'link', text, to: provisionAnchor(target.path), of: 'provision' }];

/** The provisions below one, by their numbers: `các điểm a, b và c khoản này`. */
export function childrenVi(children: readonly IndexedProvision[], level: Level): Prose {
  const parent = children[0]?.parent;
  const here = parent === undefined ? '' : ` ${levelVi[parent.syntax.level]} này`;
  const links = children.map((child) => link(child.syntax.ordinal.text, child));
  return say`${links.length > 1 ? 'các ' : ''}${levelVi[level]} ${series(links, 'và')}${here}`;
}
