/** The page that explains a finding at length, seen from the root of the project. */
import { catalog } from './catalog.ts';
import type { DiagnosticKey } from './diagnostic.ts';

export const pageOf = (key: DiagnosticKey): string => `docs/diagnostics/${catalog[key].code}.md`;
