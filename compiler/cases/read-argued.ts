/** Ids of which a drafter has found that no case has to show them, or can tell them apart, and why. */
import { bilingual, listOf } from '../schema/yaml-reader.ts';
import type { Read } from '../schema/yaml-reader.ts';
import type { Argued } from './case-file.ts';
import { caseFieldsOf } from './case-fields.ts';
import { writtenList } from './scalars.ts';

/** One reason may stand for several. */
const readEntry: Read<readonly Argued[]> = (node, key, report) => {
  const fields = caseFieldsOf(node, key, report, ['ids', 'because']);
  const ids = fields?.required('ids', writtenList);
  const because = fields?.required('because', bilingual);
  if (ids === undefined || because === undefined) return undefined;
  return ids.map(({ text, node: { span } }) => ({ id: text, span, because }));
};

export const readArgued: Read<readonly Argued[]> = (node, key, report) =>
  listOf(readEntry)(node, key, report)?.flat();
