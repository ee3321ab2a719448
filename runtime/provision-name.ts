/** `3.1.đ§2` as people cite it: `Điều 3 khoản 1 điểm đ đoạn 2`. From the outside in, so that headings sort. */
import type { LevelIr } from './ir.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';

export function provisionName(id: string, lang: Language): string {
  const { levels } = texts[lang];
  return [...id.matchAll(/([.§#]?)([^.§#]+)/gu)]
    .map(([, sign = '', ordinal = '']) => `${levels[levelOf(sign, ordinal)]} ${ordinal}`)
    .join(' ');
}

function levelOf(sign: string, ordinal: string): LevelIr {
  if (sign === '§') return 'paragraph';
  if (sign === '#') return 'limb';
  if (sign === '') return 'article';
  return /^\d/.test(ordinal) ? 'clause' : 'point';
}
