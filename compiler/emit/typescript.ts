/**
 * A decision as a TypeScript module: a named predicate for every provision, typed facts, and the decision's own data
 * beside it for explanations. The only file that knows ts-morph; structures are built and printed once.
 */
import prettier from 'prettier';
import { Project, StructureKind, VariableDeclarationKind, ts } from 'ts-morph';
import type { FunctionDeclarationStructure, StatementStructures, VariableStatementStructure } from 'ts-morph';
import type { BodyIr, DecisionIr, DefinitionIr, ProvisionIr, TruthIr } from '../../runtime/ir.ts';
import { onlyForProvisions } from '../reachable.ts';
import { doubtStatements } from './doubts.ts';
import type { Emitted } from './emitted.ts';
import { faultStatements } from './faults.ts';
import { functionWriter, mentions } from './expressions.ts';
import type { WriteFunction, Writer } from './expressions.ts';
import { codeNames, commented, itemName, itemType, offenceKey, quoted, rowNames } from './names.ts';
import type { CodeNames } from './names.ts';
import { offenceList, tellsOffencesApart } from './offence-keys.ts';
import { orderNames } from './orders.ts';
import { preparedTypes, writtenTypes } from './record-types.ts';
import { rowReaders } from './row-readers.ts';
import { RUNTIME_TYPES, RUNTIME_VALUES } from './runtime-names.ts';
import { workedOut } from './worked-out.ts';
import type { WorkedOut } from './worked-out.ts';

/** `2026.ts` with the predicates, and `2026.data.ts` with the decision as data. */
export async function emitTypescript(ir: DecisionIr): Promise<readonly Emitted[]> {
  const fromData = `import { data } from './${ir.year}.data.ts';`;
  const data = `${banner(ir)}\nimport type { DecisionIr } from 'dacxa/runtime';\n\nexport const data: DecisionIr = ${JSON.stringify(ir)};\n`;
  return Promise.all([
    laidOut(`${ir.year}.ts`, moduleText(ir, fromData)),
    laidOut(`${ir.year}.data.ts`, data),
  ]);
}

/**
 * The same as one module of JavaScript, for bundlers, that nobody reads and that is not laid out. The types are taken
 * away by the TypeScript that ts-morph brings: Node's own way to do it still warns that it is experimental.
 */
export const emitJavascript = (ir: DecisionIr): string =>
  ts.transpile(moduleText(ir, `const data = ${JSON.stringify(ir)};`), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  });

function moduleText(ir: DecisionIr, dataStatement: string): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile(`${ir.year}.ts`);
  file.addStatements(moduleOf(onlyForProvisions(ir)));
  const text = file.getFullText();
  return `${banner(ir)}\n${importsFor(text)}\n${dataStatement}\n\n${text}`;
}

async function laidOut(path: string, text: string): Promise<Emitted> {
  const options = { parser: 'typescript', printWidth: 110, singleQuote: true } as const;
  return { path, text: await prettier.format(text, options) };
}

const banner = ({ id, title, year }: DecisionIr): string =>
  `// ${commented(title.vi)} (${commented(id)}) · ${commented(title.en)}\n` +
  `// Được sinh ra từ ${year}.rules: sửa tệp đó, đừng sửa tệp này. Generated from ${year}.rules: edit that file, not this one.\n`;

/** Only what the module uses, so that nothing unused is imported; a word in a comment is no use. */
function importsFor(text: string): string {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const values = RUNTIME_VALUES.filter((name) =>
    new RegExp(`(?<![.\\w])${name}(?:[(<]|\\b(?=[,)\\];\\s]))`).test(code),
  );
  const types = RUNTIME_TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return [
    `import { ${values.join(', ')} } from 'dacxa/runtime';`,
    `import type { ${types.join(', ')} } from 'dacxa/runtime';`,
  ].join('\n');
}

function moduleOf(ir: DecisionIr): (string | StatementStructures)[] {
  const names = codeNames(ir);
  const orders = orderNames(ir, names);
  const write = functionWriter(ir, names, orders);
  const provisions = flatten(ir.provisions).filter(({ rule }) => rule !== undefined);
  const functions = [
    ...ir.definitions.flatMap((definition) => definitionFunction(definition, names, write)),
    ...provisions.flatMap((provision) => provisionFunctions(provision, names, write)),
  ];
  const doubts = doubtStatements(ir, orders);
  return [
    writtenTypes(ir.schema),
    preparedTypes(ir),
    rowReaders(ir),
    ...offenceStatements(ir, names),
    ...orders.statements(),
    caseStatements(workedOut(ir, names)),
    ...functions,
    doubts,
    tablesOf(ir, provisions, names),
    ...faultStatements(ir, names, write),
    interfaceStatements(ir),
  ];
}

const flatten = (provisions: readonly ProvisionIr[]): readonly ProvisionIr[] =>
  provisions.flatMap((provision) => [provision, ...flatten(provision.children)]);

function offenceStatements(ir: DecisionIr, names: CodeNames): (string | VariableStatementStructure)[] {
  const list = offenceList(ir);
  if (list?.offence === undefined) return [];
  const item = itemName(list.key);
  const known = `Known${itemType(list.key)}`;
  const sets = Object.entries(ir.offences).map(
    ([id, { names: both, members }]): VariableStatementStructure => ({
      kind: StructureKind.VariableStatement,
      docs: [`${commented(both.vi)} · ${commented(both.en)}`],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: names.offences(id), initializer: `offences(${members.map(quoted).join(', ')})` },
      ],
    }),
  );
  const isFor = `/** Whether a conviction is for one of these offences. */
    const isFor = (${item}: ${known}, to: Offences): Kleene => isAmong(${item}.${offenceKey(list)}, ${item}.${list.offence.acts}, to);`;
  const offenceOf = `/** The offence a conviction is for, one across the Penal Codes where they correspond one to one. */
    const offenceOf = (${item}: ${known}): string | null => ${item}.${offenceKey(list)}.identity;`;
  return [...(sets.length === 0 ? [] : [...sets, isFor]), ...(tellsOffencesApart(ir) ? [offenceOf] : [])];
}

/** Nothing is known of a person before it is worked out, so that no order of the steps could make an unknown a no. */
const before = { truth: 'UNKNOWN', quantity: 'anything', choice: 'null' } as const;

/** Everything is worked out at once, because nearly all of it is asked of everybody; then it only has to be looked up. */
function caseStatements(values: readonly WorkedOut[]): string {
  return `/** One person before one board, and what has been worked out of them. */
    interface Case extends Situation<Known> {
      ${values.map(({ name, kind }) => `${name}: ${returnTypes[kind]};`).join('\n')}
    }

    /** Each is worked out after those it stands on. */
    function open({ person, cutoff, board, readings }: Situation<Known>): Case {
      const c: Case = {
        person, cutoff, board, readings, ${values.map(({ name, kind }) => `${name}: ${before[kind]}`).join(', ')}
      };
      ${values.map(({ name }) => `c.${name} = ${name}(c);`).join('\n')}
      return c;
    }`;
}

const returnTypes = { truth: 'Kleene', quantity: 'Range', choice: 'Choice' } as const;

/** Of the person alone, or of an item of a list as well. */
function definitionFunction(
  { id, names: both, item, kind, body }: DefinitionIr,
  names: CodeNames,
  write: WriteFunction,
): (string | StatementStructures)[] {
  const name = names.definition(id);
  const sources =
    'choices' in body
      ? body.choices.map(
          ({ names: reading, source }) =>
            `\n${body.code} ${quoted(commented(reading.en))}: ${commented(source.en)}.`,
        )
      : [];
  const { code, tables } = write(name, item, (writer) =>
    'choices' in body ? readingSwitch(body, writer) : `return ${bodyCode(body, writer)};`,
  );
  const doc = `${commented(both.vi)} · ${commented(both.en)}${sources.join('')}`;
  return [...tables, functionOf(name, doc, item, returnTypes[kind], code)];
}

function functionOf(
  name: string,
  doc: string,
  item: string | undefined,
  returnType: string,
  code: string,
): FunctionDeclarationStructure {
  const parameters = [
    { name: 'c', type: 'Case' },
    ...(item === undefined ? [] : [{ name: itemName(item), type: `Known${itemType(item)}` }]),
  ];
  return {
    kind: StructureKind.Function,
    name,
    docs: [doc],
    parameters: usedParameters(parameters, code),
    returnType,
    statements: [code],
  };
}

/** A parameter that a body does not use is underlined, as the compiler of the reader asks. */
const usedParameters = (
  parameters: readonly { name: string; type: string }[],
  body: string,
): { name: string; type: string }[] =>
  parameters.map(({ name, type }) => ({
    name: mentions(body, name) ? name : `_${name}`,
    type,
  }));

function readingSwitch(body: Extract<DefinitionIr['body'], { chosen: number }>, writer: Writer): string {
  const others = body.choices.flatMap(({ id, body: inner }, at) =>
    at === body.chosen ? [] : [`case ${quoted(id)}: return ${bodyCode(inner, writer)};`],
  );
  const chosen = body.choices[body.chosen];
  return `switch (c.readings[${quoted(body.code)}]) { ${others.join(' ')} default: return ${chosen === undefined ? '' : bodyCode(chosen.body, writer)}; }`;
}

function bodyCode({ truth, quantity, choice }: BodyIr, writer: Writer): string {
  if (truth !== undefined) return writer.truth(truth);
  if (quantity !== undefined) return writer.quantity(quantity);
  if (choice !== undefined) return writer.choice(choice);
  throw new Error('a definition says something');
}

function provisionFunctions(
  { id, title, applies, rule }: ProvisionIr,
  names: CodeNames,
  write: WriteFunction,
): (string | StatementStructures)[] {
  const heading = `${id} ${commented(title.vi)} · ${commented(title.en)}`;
  const predicate = (name: string, doc: string, expression: TruthIr): (string | StatementStructures)[] => {
    const { code, tables } = write(name, undefined, (writer) => `return ${writer.truth(expression)};`);
    return [...tables, functionOf(name, doc, undefined, 'Kleene', code)];
  };
  return [
    ...(applies === undefined
      ? []
      : predicate(names.applies(id), `${heading}: áp dụng khi · applies when`, applies)),
    ...(rule === undefined ? [] : predicate(names.provision(id), heading, rule)),
  ];
}

/** What is worked out by id, for those who ask by id: what fails, and why. */
function tablesOf({ definitions }: DecisionIr, provisions: readonly ProvisionIr[], names: CodeNames): string {
  const table = (
    name: string,
    type: string,
    rows: readonly (readonly [id: string, value: string])[],
  ): string =>
    `const ${name}: Readonly<Record<string, (c: Case) => ${type}>> = { ${rows.map(([id, value]) => `${quoted(id)}: (c) => c.${value}`).join(', ')} };`;
  const applying = provisions.filter(({ applies }) => applies !== undefined);
  const defined = (kind: DefinitionIr['kind']): (readonly [string, string])[] =>
    definitions.flatMap((each) =>
      each.kind === kind && each.item === undefined ? [[each.id, names.definition(each.id)] as const] : [],
    );
  return [
    '/** What each provision says, and to whom it applies, by its id; and what is defined of a person. */',
    table(
      'holds',
      'Kleene',
      provisions.map(({ id }) => [id, names.provision(id)]),
    ),
    table(
      'applies',
      'Kleene',
      applying.map(({ id }) => [id, names.applies(id)]),
    ),
    table('truths', 'Kleene', defined('truth')),
    table('quantities', 'Range', defined('quantity')),
  ].join('\n');
}

const interfaceStatements = ({ id }: DecisionIr): string => `
  /** The decision that answers are given under: its number, dates and the hash of all that decides. */
  export const decision = { id: data.id, year: data.year, title: data.title, signed: data.signed, cutoff: data.cutoff, hash: data.hash } as const;

  /** The decision's provisions with their titles, in the act's order. */
  export const provisions = data.provisions;

  const reviewer = createReviewers<Known, Case>(data, { read: ${rowNames('').read}, open, holds, applies, truths, quantities, failed, isDoubtful });

  /** Reviews dossiers one after the other under the same options; made once for many. */
  export const createReview = (options?: Options): ((inmate: Inmate) => Answer) => reviewer(options).review;

  const reviewDefault = createReview();

  /** What decision ${commented(id)} says of one person. The tool proposes and explains; people decide. */
  export const review = (inmate: Inmate, options?: Options): Answer => (options === undefined ? reviewDefault(inmate) : createReview(options)(inmate));

  /** Whether the person may be proposed: yes, no, or unknown while facts are missing. */
  export function isEligible(inmate: Inmate, options?: Options): Truth {
    const { verdict } = review(inmate, options);
    return verdict === 'eligible' ? 'yes' : verdict === 'ineligible' ? 'no' : 'unknown';
  }

  /** Why: a tree of provisions and conditions with the values compared. */
  export const explain = (inmate: Inmate, options?: Options): Explanation => reviewer(options).explain(inmate);
`;
