/** Values of a record as a person would type them into a cell. */
import { lengthWords } from '../../runtime/length-words.ts';
import type { FactIr } from '../../runtime/ir.ts';
import { lengthOf } from '../../runtime/iso-length.ts';

/** As people write in either language, or as the record itself has it. */
export type Style = 'vi' | 'en' | 'record';

export function spellOut(fact: FactIr, value: unknown, style: Style): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((each) => label(fact, String(each), style)).join(style === 'en' ? '; ' : ';');
  if (typeof value === 'boolean') return style === 'record' ? String(value) : truth[style][value ? 0 : 1];
  const text = String(value as string | number);
  if (style === 'record') return text;
  if (fact.kind === 'choice') return label(fact, text, style);
  if (fact.kind === 'date') return style === 'vi' ? text.split('-').toReversed().join('/') : text;
  if (fact.kind === 'length') return lengthIn(text, style);
  return text;
}

const truth = { vi: ['có', 'không'], en: ['yes', 'no'] } as const;

const label = ({ values = [] }: FactIr, key: string, style: Style): string =>
  style === 'record' ? key : (values.find((each) => each.key === key)?.names[style] ?? key);

function lengthIn(iso: string, style: 'vi' | 'en'): string {
  if (iso === 'life') return style === 'vi' ? 'chung thân' : 'life';
  const days = lengthOf(iso);
  return days === undefined ? iso : lengthWords(days, style);
}
