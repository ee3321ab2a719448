/**
 * Warnings that the drafter has looked at and accepted, with a reason in the file: `đã xem xét "DX432" vì "…" / "…"`.
 * At the head of a file it speaks for the file, inside a provision for that provision. Errors cannot be accepted.
 */
import type { Acknowledgement, Document, Provision, Span } from '../../grammar/index.ts';
import { catalog } from '../diagnostics/catalog.ts';
import { diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

interface Accepted {
  readonly syntax: Acknowledgement;
  readonly within: Span;
}

/** Leaves out what was accepted, and tells of an acceptance that accepts nothing. */
export function acknowledge(document: Document, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const accepted = acceptedIn(document);
  const used = new Set<Accepted>();
  const left = found.filter((each) => {
    const by =
      severityOf(each) === 'error' ? undefined : accepted.find((one) => speaksFor(one, each, document));
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  const idle = accepted
    .filter((one) => !used.has(one))
    .map(({ syntax }) =>
      diagnostic('idleAcknowledgement', document.source, syntax.code.span, { code: syntax.code.text }),
    );
  return [...left, ...idle];
}

const speaksFor = (
  { syntax, within }: Accepted,
  { key, source, span }: Diagnostic,
  document: Document,
): boolean =>
  catalog[key].code === syntax.code.text.toUpperCase() &&
  source === document.source &&
  span.start >= within.start &&
  span.end <= within.end;

function acceptedIn(document: Document): readonly Accepted[] {
  const whole: Span = { start: 0, end: document.source.text.length };
  const inside = ({ statements, children, span }: Provision): readonly Accepted[] => [
    ...statements.flatMap((syntax) => (syntax.kind === 'acknowledgement' ? [{ syntax, within: span }] : [])),
    ...children.flatMap(inside),
  ];
  return [
    ...document.declarations.flatMap((syntax) =>
      syntax.kind === 'acknowledgement' ? [{ syntax, within: whole }] : [],
    ),
    ...document.provisions.flatMap(inside),
  ];
}
