/** A finding as data: what, where, with which words of the user. The sentence is made when it is shown. */
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import { catalog } from './catalog.ts';

export type Severity = 'error' | 'warning' | 'note';

export type DiagnosticKey = keyof typeof catalog;

/** A parameter is shown as it is, or in the reader's language. */
export type Param = string | number | Bilingual;

export type ParamsOf<Key extends DiagnosticKey> = {
  readonly [Name in (typeof catalog)[Key]['params'][number]]: Param;
};

export interface TextEdit extends Span {
  readonly text: string;
}

export interface Diagnostic {
  readonly key: DiagnosticKey;
  readonly source: SourceFile;
  readonly span: Span;
  readonly params: Readonly<Record<string, Param>>;
  /** Another place that explains this one, such as where a name was first declared. */
  readonly related?: { readonly source: SourceFile; readonly span: Span };
  /** Edits that mend it, where there is one way to. */
  readonly fix?: readonly TextEdit[];
}

export type DiagnosticExtras = Partial<Pick<Diagnostic, 'related' | 'fix'>>;

/** The one way to make a diagnostic: a missing or superfluous parameter does not compile. */
export const diagnostic = <Key extends DiagnosticKey>(
  key: Key,
  source: SourceFile,
  span: Span,
  params: ParamsOf<Key>,
  extras: DiagnosticExtras = {},
): Diagnostic => ({ key, source, span, params, ...extras });

/** What a pass answers: a value, or only the reasons why there is none. Warnings may come with a value. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export const failed = (
  diagnostics: readonly Diagnostic[],
): { ok: false; diagnostics: readonly Diagnostic[] } => ({
  ok: false,
  diagnostics,
});

export const done = <Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Outcome<Value> => ({
  ok: true,
  value,
  diagnostics,
});

export const severityOf = ({ key }: Diagnostic): Severity => catalog[key].severity;

export const isError = (finding: Diagnostic): boolean => severityOf(finding) === 'error';
