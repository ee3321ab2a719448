/** Whether letters without marks could be a Vietnamese word: an onset, vowels and a coda as the language joins them. */

const ONSET = /(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?/.source;
const VOWELS =
  /(?:ieu|oai|oao|oay|oeo|uai|uao|uau|uay|uoi|uou|uya|uye|uyu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|yu|[aeiouy])/
    .source;
const CODA = /(?:ch|ng|nh|[cmnpt])?/.source;

const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`);

export const mayBeVietnamese = (bare: string): boolean => SYLLABLE.test(bare);
