/** Lengths of time as people write them: `7 năm 6 tháng`, `08 năm`, `20 months 10 days`, `7y6m`, `P7Y6M`. */
import { phraseKey } from '../../grammar/index.ts';
import { lengthOf } from '../../runtime/iso-length.ts';

const parts = ['Y', 'M', 'W', 'D'] as const;

type Part = (typeof parts)[number];

const words: Readonly<Record<Part, readonly string[]>> = {
  Y: ['năm', 'y', 'year', 'years'],
  M: ['tháng', 'm', 'month', 'months'],
  W: ['tuần', 'w', 'week', 'weeks'],
  D: ['ngày', 'd', 'day', 'days'],
};

const partOf: ReadonlyMap<string, Part> = new Map(
  parts.flatMap((part) => words[part].map((word) => [phraseKey(word), part] as const)),
);

/** Each part at most once, the longest first: `6 tháng 7 năm` is more likely a slip than a length. */
export function spelledLength(text: string): string | undefined {
  const iso = text.toUpperCase();
  if (lengthOf(iso) !== undefined) return iso;
  if (!/^(?:\d+\s*\p{L}+(?:\s*,)?(?:\s+(?:và|and))?\s*)+$/iu.test(text)) return undefined;
  const found = [...text.matchAll(/(\d+)\s*(\p{L}+)/gu)].map(([, amount = '', unit = '']) => ({
    amount: Number(amount),
    part: partOf.get(phraseKey(unit)),
  }));
  const places = found.map(({ part }) => (part === undefined ? -1 : parts.indexOf(part)));
  if (places.some((place, at) => place <= (places[at - 1] ?? -1))) return undefined;
  return `P${found.map(({ amount, part }) => `${amount}${part}`).join('')}`;
}
