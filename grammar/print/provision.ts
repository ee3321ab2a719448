/** Provisions, nested by their indentation. */
import type { Provision } from '../ast.ts';
import { levels } from '../node.ts';
import { statementDoc } from './declaration.ts';
import type { Doc, Item, Page } from './page.ts';
import { beside, indent, newLine, stack } from './page.ts';
import { levelWord } from './references.ts';
import { printTitle } from './speller.ts';

export const provisionItems = (
  provisions: readonly Provision[],
  page: Page,
  parent?: Provision,
): readonly Item[] =>
  provisions.map((provision, at) => ({
    node: provision,
    start: provision.span.start,
    apart: true,
    doc: provisionDoc(provision, page, namesParent(provisions, at) ? parent : undefined),
  }));

function provisionDoc(provision: Provision, page: Page, parent: Provision | undefined): Doc {
  const { level, ordinal, title, statements, children } = provision;
  const { dialect } = page.speller;
  const within =
    parent === undefined
      ? ''
      : `${dialect === 'en' ? ' of' : ''} ${levelWord(parent.level, false, dialect)} ${parent.ordinal.text}`;
  const items = [
    ...statements.map((node) => ({ node, start: node.span.start, doc: statementDoc(node, page) })),
    ...provisionItems(children, page, provision),
  ];
  return [
    `${levelWord(level, false, dialect)} ${ordinal.text}${within} ${printTitle(title)}`,
    beside(page, provision),
    items.length === 0 ? '' : indent([firstApart(items) ? newLine : '', newLine, stack(page, items)]),
  ];
}

const firstApart = ([first]: readonly Item[]): boolean => first?.apart === true;

/** A paragraph after points is read as part of the last point, unless its heading says what it is part of. */
const namesParent = (siblings: readonly Provision[], at: number): boolean => {
  const own = siblings[at];
  return siblings
    .slice(0, at)
    .some(({ level }) => own !== undefined && levels.indexOf(level) < levels.indexOf(own.level));
};
