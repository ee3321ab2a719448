/** Every place of the files where a sentence of the law could have been written otherwise, in the order of the text. */
import type {
  Band,
  Condition,
  DateValue,
  Declaration,
  Document,
  ExceptedValue,
  OffenceList,
  Provision,
  References,
  Rule,
  Statement,
  Table,
  Test,
  Value,
} from '../../grammar/index.ts';
import { idOf } from '../names/ids.ts';
import { provisionId } from '../resolve/provision-index.ts';
import type { Step } from '../resolve/provision-index.ts';
import { inside, membersOf, ownedBy, same } from './place.ts';
import type { Files, Place } from './place.ts';
import { definitionSites, tableSites } from './walk-definition.ts';
import { conditionSites, exceptionSites } from './walk-sentence.ts';

export type Site =
  | { readonly at: 'cutoff'; readonly place: Place<DateValue> }
  | { readonly at: 'provisions'; readonly place: Place<readonly Provision[]> }
  | { readonly at: 'statements'; readonly place: Place<readonly Statement[]> }
  | { readonly at: 'rule'; readonly place: Place<Rule> }
  | { readonly at: 'offenceList'; readonly place: Place<OffenceList> }
  | { readonly at: 'table'; readonly place: Place<Table> }
  | { readonly at: 'exceptedValue'; readonly place: Place<ExceptedValue> }
  | { readonly at: 'condition'; readonly place: Place<Condition> }
  | { readonly at: 'references'; readonly place: Place<References> }
  | { readonly at: 'test'; readonly place: Place<Test> }
  | { readonly at: 'band'; readonly place: Place<Band> }
  | { readonly at: 'value'; readonly place: Place<Value> };

export function* sitesOf(files: Files): Generator<Site, void, undefined> {
  for (const [index, document] of files.shared.entries())
    yield* documentSites({
      node: document,
      put: (node) => ({ ...files, shared: files.shared.with(index, node) }),
      home: { owner: '', source: document.source, dialect: document.dialect },
    });
  const { main } = files;
  yield* documentSites({
    node: main,
    put: (node) => ({ ...files, main: node }),
    home: {
      owner: main.header.kind === 'decision' ? String(main.header.year) : '',
      source: main.source,
      dialect: main.dialect,
    },
  });
}

function* documentSites(place: Place<Document>): Generator<Site, void, undefined> {
  const { node } = place;
  const { header } = node;
  if (header.kind === 'decision' && header.cutoff !== undefined) {
    yield {
      at: 'cutoff',
      place: inside(place, header.cutoff, (cutoff) => ({ ...node, header: { ...header, cutoff } })),
    };
  }
  for (const declaration of membersOf(
    inside(place, node.declarations, (declarations) => ({ ...node, declarations })),
  ))
    yield* declarationSites(declaration);
  yield* provisionsSites(
    inside(place, node.provisions, (provisions) => ({ ...node, provisions })),
    [],
  );
}

/** What must hold of every decision, and what a drafter has acknowledged, is no part of the law. */
function* declarationSites(place: Place<Declaration>): Generator<Site, void, undefined> {
  const { node } = place;
  switch (node.kind) {
    case 'offenceList':
      return yield { at: 'offenceList', place: ownedBy(inside(place, node, same), idOf(node.title.en)) };
    case 'table':
      return yield* tableSites(inside(place, node, same));
    case 'definition':
      return yield* definitionSites(inside(place, node, same));
    case 'assertion':
    case 'acknowledgement':
  }
}

function* statementSites(place: Place<Statement>): Generator<Site, void, undefined> {
  const { node } = place;
  switch (node.kind) {
    case 'table':
      return yield* tableSites(inside(place, node, same));
    case 'definition':
      return yield* definitionSites(inside(place, node, same));
    case 'applies':
      return yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
    case 'rule':
      yield { at: 'rule', place: inside(place, node, same) };
      yield* conditionSites(inside(place, node.condition, (condition) => ({ ...node, condition })));
      if (node.exception !== undefined)
        yield* exceptionSites(inside(place, node.exception, (exception) => ({ ...node, exception })));
      return;
    case 'acknowledgement':
    case 'waiver':
  }
}

function* provisionsSites(
  place: Place<readonly Provision[]>,
  above: readonly Step[],
): Generator<Site, void, undefined> {
  yield { at: 'provisions', place };
  for (const member of membersOf(place)) {
    const { node } = member;
    const path = [...above, { level: node.level, ordinal: node.ordinal.text }];
    const provision = ownedBy(member, provisionId(path));
    const statements = inside(provision, node.statements, (inner) => ({ ...node, statements: inner }));
    yield { at: 'statements', place: statements };
    for (const statement of membersOf(statements)) yield* statementSites(statement);
    yield* provisionsSites(
      inside(provision, node.children, (children) => ({ ...node, children })),
      path,
    );
  }
}
