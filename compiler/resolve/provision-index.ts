/** Provisions by where they stand, and their ids. */
import type { Document, Level, Provision } from '../../grammar/index.ts';
import { levels } from '../../grammar/index.ts';

export interface Step {
  readonly level: Level;
  readonly ordinal: string;
}

export interface IndexedProvision {
  readonly id: string;
  readonly path: readonly Step[];
  readonly syntax: Provision;
  readonly parent?: IndexedProvision;
}

export interface ProvisionIndex {
  readonly all: readonly IndexedProvision[];
  readonly byId: ReadonlyMap<string, IndexedProvision>;
  /** Two under one heading, which the outline check reports. */
  readonly twice: readonly { readonly first: IndexedProvision; readonly again: IndexedProvision }[];
}

/**
 * `3.1.đ`; a paragraph adds `§n` and a limb `#n`, since the act does not number them.
 */
export const provisionId = (path: readonly Step[]): string =>
  path
    .map(({ level, ordinal }, at) => {
      if (level === 'paragraph') return `§${ordinal}`;
      if (level === 'limb') return `#${ordinal}`;
      return at === 0 ? ordinal : `.${ordinal}`;
    })
    .join('');

export function indexProvisions(document: Document): ProvisionIndex {
  const all: IndexedProvision[] = [];
  const byId = new Map<string, IndexedProvision>();
  const twice: { first: IndexedProvision; again: IndexedProvision }[] = [];
  const visit = (syntax: Provision, parent: IndexedProvision | undefined): void => {
    const path = [...(parent?.path ?? []), { level: syntax.level, ordinal: syntax.ordinal.text }];
    const id = provisionId(path);
    const indexed: IndexedProvision = { id, path, syntax, ...(parent === undefined ? {} : { parent }) };
    const first = byId.get(id);
    if (first === undefined) byId.set(id, indexed);
    else twice.push({ first, again: indexed });
    all.push(indexed);
    for (const child of syntax.children) visit(child, indexed);
  };
  for (const article of document.provisions) visit(article, undefined);
  return { all, byId, twice };
}

export const depthOf = (level: Level): number => levels.indexOf(level);

export const isWaived = ({ statements }: Provision): boolean =>
  statements.some(({ kind }) => kind === 'waiver');
