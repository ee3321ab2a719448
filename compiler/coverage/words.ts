/** A condition in the words of the file; references to provisions as people cite them. */
import { spell } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import { provisionName } from '../../runtime/provision-name.ts';
import type { Bilingual, TruthIr } from '../../runtime/ir.ts';

export function wordsOf(truth: TruthIr): Bilingual {
  if ('words' in truth) return truth.words;
  switch (truth.op) {
    case 'provision': {
      const keyword = truth.as === 'duty' ? 'Meets' : 'Falls';
      const said = (lang: Dialect): string => `${spell(keyword, lang)} ${provisionName(truth.id, lang)}`;
      return { vi: said('vi'), en: said('en') };
    }
    case 'not': {
      const of = wordsOf(truth.of);
      return { vi: `không phải: ${of.vi}`, en: `not: ${of.en}` };
    }
    case 'all':
    case 'any': {
      const parts = truth.of.map(wordsOf);
      const [vi, en] = truth.op === 'all' ? [' và ', ' and '] : [' hoặc ', ' or '];
      return { vi: parts.map((part) => part.vi).join(vi), en: parts.map((part) => part.en).join(en) };
    }
  }
}
