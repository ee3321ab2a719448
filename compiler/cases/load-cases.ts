/** The file of cases, read whole against the decision it is about: `decisions/2026.cases.yaml`. */
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import { phraseKey } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { diagnostic, done, failed, isError } from '../diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { lastOf } from '../last-of.ts';
import { startReport, wrongShape } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import { parseYaml } from '../schema/yaml-tree.ts';
import type { CaseFile } from './case-file.ts';
import { caseFieldsOf } from './case-fields.ts';
import { personChecks } from './check-persons.ts';
import { knownProvisions } from './provisions.ts';
import { readAlike } from './read-alike.ts';
import { readArgued } from './read-argued.ts';
import { readBases } from './read-bases.ts';
import type { Bases } from './read-bases.ts';
import { readCase } from './read-case.ts';
import type { CaseContext, PlacedCase } from './read-case.ts';
import { recordPlace } from './record-shape.ts';
import { written } from './scalars.ts';

const treeOf = lastOf(parseYaml);

export function loadCases(source: SourceFile, ir: DecisionIr): Outcome<CaseFile> {
  const tree = treeOf(source);
  if (!tree.ok) return tree;
  if (tree.value.kind === 'scalar' && tree.value.value === null)
    return failed([diagnostic('noCases', source, tree.value.span, {})]);
  const report = startReport(source);
  const fields = caseFieldsOf(tree.value, source.path, report, [
    'decision',
    'bases',
    'cases',
    'argued',
    'alike',
  ]);
  if (fields === undefined) return failed(report.diagnostics);

  fields.required('decision', written);
  const shape = recordPlace(ir.schema);
  const bases = fields.required('bases', readBases(shape)) ?? noBases;
  const context = { ir, shape, provisions: knownProvisions(ir), bases, report };
  const cases = fields.has('cases')
    ? (fields.optional('cases', readCases(context)) ?? [])
    : noCases(fields.keySpan('cases'), report);
  const alike = fields.optional('alike', readAlike) ?? [];
  report.diagnostics.push(...repeatedTitles(cases, source));
  const argued = fields.optional('argued', readArgued) ?? [];

  const checks = personChecks(source, ir);
  const unsound = [...bases.values()].flatMap((base) => (base === undefined ? [] : checks.base(base)));
  report.diagnostics.push(...unsound);
  // What is wrong with a base would be told again for each case that starts from it.
  if (unsound.length === 0) report.diagnostics.push(...cases.flatMap((each) => checks.case(each)));
  return report.diagnostics.some(isError)
    ? failed(report.diagnostics)
    : done({ source, cases, bases: knownPersons(bases), argued, alike }, report.diagnostics);
}

const noBases: Bases = new Map();

const knownPersons = (bases: Bases): CaseFile['bases'] =>
  [...bases.values()].flatMap((base) =>
    base === undefined ? [] : [{ name: base.name, record: base.record }],
  );

const wantedCases: Bilingual = {
  vi: 'danh sách các trường hợp, mỗi trường hợp bắt đầu bằng dấu -',
  en: 'a list of cases, each of which begins with -',
};

const readCases =
  (context: CaseContext): Read<readonly PlacedCase[]> =>
  (node, key, report) => {
    const empty =
      (node.kind === 'list' && node.items.length === 0) || (node.kind === 'scalar' && node.value === null);
    if (empty) return noCases(node.span, report);
    if (node.kind !== 'list') return wrongShape(report, node.span, key, wantedCases);
    return node.items.map((item) => readCase(item, key, context)).filter((each) => each !== undefined);
  };

function noCases(span: Span, report: Report): readonly [] {
  report.diagnostics.push(diagnostic('noCases', report.source, span, {}));
  return [];
}

/** A failing case is told by its title, in the language of who reads it: so none may be there twice in either. */
function repeatedTitles(cases: readonly PlacedCase[], source: SourceFile): readonly Diagnostic[] {
  const first = new Map<string, Span>();
  return cases.flatMap(({ title, span }) => {
    const languages = ['vi', 'en'] as const;
    const repeated = languages.find((lang) => first.has(`${lang}:${phraseKey(title[lang])}`));
    const before =
      repeated === undefined ? undefined : first.get(`${repeated}:${phraseKey(title[repeated])}`);
    if (repeated !== undefined && before !== undefined)
      return [
        diagnostic(
          'duplicateTitle',
          source,
          span,
          { title: title[repeated] },
          { related: { source, span: before } },
        ),
      ];
    for (const lang of languages) first.set(`${lang}:${phraseKey(title[lang])}`, span);
    return [];
  });
}
