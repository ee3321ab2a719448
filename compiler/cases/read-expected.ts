/** What a case says the board must find. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Expected } from './case-file.ts';
import { caseFieldsOf } from './case-fields.ts';
import { knownVerdicts, verdictOf } from './case-keys.ts';
import { provisionIn, provisionsIn } from './provisions.ts';
import type { KnownProvisions } from './provisions.ts';
import { targetOf } from './read-changes.ts';
import { pathOf } from './record-shape.ts';
import type { GroupPlace } from './record-shape.ts';
import { written, writtenList } from './scalars.ts';

export const readExpected =
  (shape: GroupPlace, provisions: KnownProvisions): Read<Expected> =>
  (node, name, report) => {
    const fields = caseFieldsOf(node, name, report, [
      'verdict',
      'route',
      'fails',
      'failsOnly',
      'excludedBy',
      'missing',
    ]);
    const verdict = fields?.required('verdict', readVerdict);
    const route = fields?.optional('route', readRoute(provisions));
    const fails = provisionsIn(provisions.failable, fields?.optional('fails', writtenList), report);
    const failsOnly = provisionsIn(provisions.failable, fields?.optional('failsOnly', writtenList), report);
    const excludedBy = provisionsIn(
      provisions.excluding,
      fields?.optional('excludedBy', writtenList),
      report,
    );
    const missing = fields?.optional('missing', readMissing(shape));
    if (verdict === undefined) return undefined;
    return {
      verdict,
      ...(route === undefined ? {} : { route: route.id }),
      ...(fails === undefined ? {} : { fails }),
      ...(failsOnly === undefined ? {} : { failsOnly }),
      ...(excludedBy === undefined ? {} : { excludedBy }),
      ...(missing === undefined ? {} : { missing }),
    };
  };

const readVerdict: Read<Verdict> = (node, key, report) => {
  const said = written(node, key, report);
  const verdict = said === undefined ? undefined : verdictOf(said.text);
  if (said !== undefined && verdict === undefined) {
    const params = { verdict: said.text, known: knownVerdicts };
    report.diagnostics.push(diagnostic('unknownVerdict', report.source, node.span, params));
  }
  return verdict;
};

/** An empty entry says that there is no route. */
const readRoute =
  ({ routes }: KnownProvisions): Read<{ readonly id: string | null }> =>
  (node, key, report) => {
    if (node.kind === 'scalar' && node.value === null) return { id: null };
    const said = written(node, key, report);
    const id = said === undefined ? undefined : provisionIn(routes, said, report);
    return id === undefined ? undefined : { id };
  };

const readMissing =
  (shape: GroupPlace): Read<readonly string[]> =>
  (node, key, report: Report) =>
    writtenList(node, key, report)?.flatMap((said) => {
      const target = targetOf({ key: said.text, span: said.node.span }, shape, report);
      return target === undefined ? [] : [pathOf(target.steps)];
    });
