/** Pass 2: every phrase of a file becomes what it names. Names are resolved wherever they are used, in any order. */
import { phraseKey } from '../../grammar/index.ts';
import type {
  Bilingual,
  Definition,
  Document,
  OffenceList,
  SourceFile,
  Span,
  Spellings,
  Table,
  Words,
} from '../../grammar/index.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { diagnostic, done, failed } from '../diagnostics/diagnostic.ts';
import { idOf } from '../names/ids.ts';
import type { Known } from '../world.ts';
import { resolveAssertions } from './assertions.ts';
import { report } from './context.ts';
import type { Context, Scope } from './context.ts';
import { resolveDefinition } from './definitions.ts';
import { resolveOffenceSet } from './offences.ts';
import { indexProvisions } from './provision-index.ts';
import { resolveProvision } from './provisions.ts';
import { resolveTable } from './tables.ts';
import type { TypedDecision, TypedDefinition } from './typed.ts';

/** A definition or table with the file and the provision it stands in. */
interface Site {
  readonly syntax: Definition | Table;
  readonly document: Document;
  readonly provision?: string;
}

export function resolve(document: Document, known: Known): Outcome<TypedDecision> {
  const { context, decision } = walk(document, known);
  return context.diagnostics.length > 0 ? failed(context.diagnostics) : done(decision);
}

/** What the words of a file stand for, as far as they can be told: a file with mistakes is printed as well. */
export function spellingsIn(document: Document, known: Known): Spellings & Pick<Context, 'diagnostics'> {
  const { spellings: names, values, diagnostics } = walk(document, known).context;
  return { names, values, diagnostics };
}

interface Walked {
  readonly context: Context;
  readonly decision: TypedDecision;
}

function walk(document: Document, { world, lexicon }: Known): Walked {
  const documents = [...world.shared, document];
  const provisions = indexProvisions(document);
  const sites = new Map<string, Site>();
  for (const each of documents)
    for (const declaration of each.declarations)
      if (declaration.kind === 'definition' || declaration.kind === 'table')
        sites.set(idOf(declaration.title.en), { syntax: declaration, document: each });
  for (const { id, syntax } of provisions.all)
    for (const statement of syntax.statements)
      if (statement.kind === 'definition' || statement.kind === 'table')
        sites.set(idOf(statement.title.en), { syntax: statement, document, provision: id });

  const resolved = new Map<string, TypedDefinition | undefined>();
  const open: string[] = [];
  const context: Context = {
    world,
    lexicon,
    provisions,
    spellings: new Map<Words, Bilingual>(),
    values: new Set<Words>(),
    conditions: new Map(),
    diagnostics: [],
    uses: new Map(),
    offenceLists: new Map(),
    offences: new Map(),
    definition: (id, use, source) => define(id, use, source),
  };

  function define(id: string, use: Span, source: SourceFile): TypedDefinition | undefined {
    if (open.includes(id)) {
      reportCircle(context.diagnostics, [...open.slice(open.indexOf(id)), id], use, source, sites);
      return undefined;
    }
    const site = sites.get(id);
    if (resolved.has(id) || site === undefined) return resolved.get(id);
    open.push(id);
    const scope: Scope = {
      ...fileOf(site.document),
      items: [],
      exceptions: 'takeOut',
      user: `definition:${id}`,
      ...(site.provision === undefined ? {} : { provision: site.provision }),
    };
    const { syntax } = site;
    const definition =
      syntax.kind === 'table'
        ? resolveTable(context, scope, syntax)
        : resolveDefinition(context, scope, syntax);
    open.pop();
    resolved.set(id, definition);
    return definition;
  }

  const offenceLists = declareOffences(context, documents);
  for (const [id, site] of sites) define(id, site.syntax.span, site.document.source);
  const typedProvisions = provisions.all
    .filter(({ parent }) => parent === undefined)
    .map((article) => resolveProvision(context, fileOf(document), article));
  const assertions = documents.flatMap((each) => resolveAssertions(context, fileOf(each), each));

  return {
    context,
    decision: {
      document,
      world,
      offences: context.offences,
      offenceLists,
      definitions: [...resolved.values()].filter((definition) => definition !== undefined),
      provisions: typedProvisions,
      assertions,
      uses: context.uses,
      conditions: context.conditions,
    },
  };
}

const fileOf = ({ source, dialect }: Document): Pick<Scope, 'source' | 'dialect'> => ({ source, dialect });

function reportCircle(
  diagnostics: Diagnostic[],
  circle: readonly string[],
  span: Span,
  source: SourceFile,
  sites: ReadonlyMap<string, Site>,
): void {
  const names = circle.map((id) => sites.get(id)?.syntax.title ?? { vi: id, en: id });
  const path = {
    vi: names.map(({ vi }) => `“${vi}”`).join(' → '),
    en: names.map(({ en }) => `“${en}”`).join(' → '),
  };
  diagnostics.push(diagnostic('circularReference', source, span, { path }));
}

/** Lists may hold other lists, in any order of declaration but not in a circle. */
function declareOffences(context: Context, documents: readonly Document[]): TypedDecision['offenceLists'] {
  const lists = documents.flatMap((document) =>
    document.declarations
      .filter((declaration): declaration is OffenceList => declaration.kind === 'offenceList')
      .map((syntax) => ({
        id: idOf(syntax.title.en),
        source: document.source,
        dialect: document.dialect,
        syntax,
      })),
  );
  const ordered = [...lists];
  for (let round = 0; round < lists.length && ordered.length > 0; round++) {
    const ready = ordered.findIndex(({ syntax }) =>
      syntax.entries.every(
        (entry) =>
          entry.kind === 'citedOffences' || !ordered.some(({ syntax: other }) => isNamed(other, entry.name)),
      ),
    );
    // Each waits for another: no order gives all of their members.
    if (ready < 0) {
      reportListCircle(context, ordered);
      break;
    }
    const [list] = ordered.splice(ready, 1);
    if (list === undefined) break;
    const scope: Scope = { ...list, items: [], exceptions: 'takeOut', user: `definition:${list.id}` };
    const members = list.syntax.entries.flatMap(
      (entry) => resolveOffenceSet(context, scope, entry)?.set.members ?? [],
    );
    const { vi, en } = list.syntax.title;
    context.offenceLists.set(list.id, { names: { vi, en }, members: [...new Set(members)] });
  }
  return lists;
}

const isNamed = ({ title }: OffenceList, { text }: Words): boolean =>
  [title.vi, title.en].some((name) => phraseKey(name) === phraseKey(text));

type DeclaredList = Pick<Scope, 'source' | 'dialect'> & { readonly syntax: OffenceList };

/** Goes from list to list until one comes again. */
function reportListCircle(context: Context, waiting: readonly DeclaredList[]): void {
  const way: DeclaredList[] = [];
  for (let next = waiting[0]; next !== undefined;) {
    const { source, syntax } = next;
    const at = way.indexOf(next);
    if (at >= 0) {
      const names = [...way.slice(at), next].map((list) => list.syntax.title);
      report(context, { source }, 'circularReference', syntax.title.span, {
        path: {
          vi: names.map(({ vi }) => `“${vi}”`).join(' → '),
          en: names.map(({ en }) => `“${en}”`).join(' → '),
        },
      });
      return;
    }
    way.push(next);
    const entries = syntax.entries.flatMap((entry) => (entry.kind === 'namedOffences' ? [entry.name] : []));
    next = waiting.find((list) => entries.some((name) => isNamed(list.syntax, name)));
  }
}
