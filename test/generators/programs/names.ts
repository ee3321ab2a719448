/** New names that no schema has: places and plain nouns, some with digits, marks or signs that ask for quotes. */
import type { Dice } from '../random.ts';
import type { Bilingual } from './model.ts';

const heads = [
  ['chỉ số', 'index'],
  ['diện', 'group'],
  ['hạng mục', 'item'],
  ['trị số', 'figure'],
  ['lượng hóa', 'share'],
  ['cỡ thuỷ', 'size'],
  ['24 giờ', '24 hours'],
  ['hệ a-xít', 'cut-off index'],
] as const;
const tails = [
  ['đông hà', 'echo'],
  ['ê-đê', 'foxtrot'],
  ['gia lai', 'golf'],
  ['hòn gai', 'hotel'],
  ['ia đrăng', 'india'],
  ['kon tum', "juliet's"],
  ['lai châu', 'kilo'],
  ['mường khoẻ', 'lima'],
] as const;
const texts = [
  ['Người già yếu; từ đủ 70 tuổi', 'The old; aged 70 and over'],
  ['Điều kiện về “nơi cư trú” (mới)', 'Conditions on “residence” (new)'],
  ['Hoà giải, khiếu nại', 'Mediation / complaints'],
  ['Được giảm 1/3 - không kể # năm', 'Reduced by 1/3 - not # of years'],
  ['Một', 'One'],
  ["Thuý Kiều | 'Vân'", "Kieu | 'Van'"],
] as const;

export interface NameGiver {
  /** A name that nothing has had yet; some hold signs, and then need quotes wherever they are used. */
  readonly fresh: () => Bilingual;
  readonly text: () => Bilingual;
}

export function nameGiver(d: Dice): NameGiver {
  const given = new Set<string>();
  return {
    fresh() {
      for (let round = 0; ; round++) {
        const [head, tail] = [d.pick(heads), d.pick(tails)];
        const mark = round === 0 ? '' : ` ${'kế '.repeat(round).trim()}`;
        const sign = d.chance(0.12) ? d.pick([' (mới)', ', sửa đổi', ' – b', '; 1.5']) : '';
        const names = {
          vi: `${head[0]} ${tail[0]}${sign}${mark}`,
          en: `${head[1]} ${tail[1]}${sign}${mark}`,
        };
        const key = `${head[1]} ${tail[1]}${mark}`;
        if (given.has(key)) continue;
        given.add(key);
        return names;
      }
    },
    text() {
      const [vi, en] = d.pick(texts);
      return { vi, en };
    },
  };
}
