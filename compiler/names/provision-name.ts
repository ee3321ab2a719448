/** What the act would call a provision: `điểm a khoản 1 Điều 3`. */
import { printReferences } from '../../grammar/index.ts';
import type { Bilingual, Dialect, Level, Span } from '../../grammar/index.ts';

/** Outermost first. */
export type ProvisionPath = readonly { readonly level: Level; readonly ordinal: string }[];

const nowhere: Span = { start: 0, end: 0 };

export const provisionName = (path: ProvisionPath): Bilingual => ({
  vi: say(path, 'vi'),
  en: say(path, 'en'),
});

function say(path: ProvisionPath, dialect: Dialect): string {
  const [inner, ...outers] = path.toReversed();
  if (inner === undefined) return '';
  const { level, ordinal } = inner;
  const group = {
    level,
    ordinals: [{ first: ordinal, last: ordinal, span: nowhere }],
    outers: outers.map((step) => ({ ...step, span: nowhere })),
    span: nowhere,
  };
  return printReferences(
    { groups: [group], connectives: [], span: nowhere },
    { dialect, names: () => undefined },
  );
}
