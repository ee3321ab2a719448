/** The provisions that a case may name, each where it makes sense. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../schema/yaml-reader.ts';
import type { DecisionIr, ProvisionIr } from '../../runtime/ir.ts';
import { articlesOf, routesOf } from '../../runtime/outline.ts';
import { likely } from './likely.ts';
import type { Written } from './scalars.ts';

export interface KnownProvisions {
  readonly all: readonly string[];
  /** Clauses of which one suffices. */
  readonly routes: readonly string[];
  /** What a person may fail. */
  readonly failable: readonly string[];
  /** What may exclude a person. */
  readonly excluding: readonly string[];
}

const within = (provisions: readonly ProvisionIr[]): readonly string[] =>
  provisions.flatMap(({ id, children }) => [id, ...within(children)]);

export const knownProvisions = (ir: DecisionIr): KnownProvisions => ({
  all: within(ir.provisions),
  routes: articlesOf(ir, 'duty')
    .flatMap(routesOf)
    .map(({ id }) => id),
  failable: within([...articlesOf(ir, 'domain'), ...articlesOf(ir, 'duty')]),
  excluding: within(articlesOf(ir, 'exclusion')),
});

/** The id of a provision among those that make sense here; undefined after a report. */
export function provisionIn(
  known: readonly string[],
  { text, node }: Written,
  report: Report,
): string | undefined {
  if (known.includes(text)) return text;
  const params = { provision: text, known: likely(text, known) };
  return void report.diagnostics.push(diagnostic('unknownProvision', report.source, node.span, params));
}

export function provisionsIn(
  known: readonly string[],
  written: readonly Written[] | undefined,
  report: Report,
): readonly string[] | undefined {
  const ids = written?.map((each) => provisionIn(known, each, report));
  return ids?.filter((id) => id !== undefined);
}
