/** Findings for other programs: everything a reader sees, in both languages. */
import { positionAt } from '../../grammar/index.ts';
import type { Bilingual, Position, SourceFile, Span } from '../../grammar/index.ts';
import { catalog } from './catalog.ts';
import { severityOf } from './diagnostic.ts';
import type { Diagnostic, DiagnosticKey, Severity } from './diagnostic.ts';
import { inOrder } from './order.ts';
import { pageOf } from './page.ts';
import { say } from './say.ts';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface DiagnosticJson {
  readonly key: DiagnosticKey;
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: Bilingual;
  readonly help: Bilingual;
  /** Where it is explained at length, in the package. */
  readonly page: string;
  readonly related?: { readonly path: string; readonly range: Range };
  readonly fix?: readonly { readonly range: Range; readonly text: string }[];
}

export const toJson = (diagnostics: readonly Diagnostic[]): readonly DiagnosticJson[] =>
  inOrder(diagnostics).map((each) => {
    const { key, source, span, related, fix } = each;
    const [vi, en] = [say(each, 'vi'), say(each, 'en')];
    return {
      key,
      code: catalog[key].code,
      severity: severityOf(each),
      path: source.path,
      range: rangeOf(source, span),
      message: { vi: vi.message, en: en.message },
      help: { vi: vi.help, en: en.help },
      page: pageOf(key),
      ...(related === undefined
        ? {}
        : { related: { path: related.source.path, range: rangeOf(related.source, related.span) } }),
      ...(fix === undefined
        ? {}
        : { fix: fix.map((edit) => ({ range: rangeOf(source, edit), text: edit.text })) }),
    };
  });

const rangeOf = (source: SourceFile, { start, end }: Span): Range => ({
  start: positionAt(source, start),
  end: positionAt(source, end),
});
