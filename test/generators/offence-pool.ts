/** The offences that random dossiers are made of, with what makes their thresholds worth aiming at. */

import type { Code, DrugAct } from './dossier.ts';
import type { Dice } from './random.ts';

/** Which remaining-time limit and which share of the term decide: only an aim, never an answer. */
export type Group = 'ordinary' | 'person' | 'robbery' | 'drugs' | 'corruption' | 'security' | 'barred';

export interface PoolOffence {
  readonly group: Group;
  readonly intentional: boolean;
  readonly articles: Readonly<Record<Code, readonly string[]>>;
  /** From how many years on 3.1.b paragraph 2 may ask for half; null for never. */
  readonly halfFrom: number | null;
}

type Row = readonly [weight: number, offence: PoolOffence];

function row(
  weight: number,
  group: Group,
  numbers: readonly [code2015: string, code1999: string, code1985: string],
  halfFrom: number | null = null,
  intentional = true,
): Row {
  const [code2015, code1999, code1985] = numbers.map((list) => list.split(' ').filter((text) => text !== ''));
  const articles = { '2015': code2015 ?? [], '1999': code1999 ?? [], '1985': code1985 ?? [] };
  return [weight, { group, intentional, articles, halfFrom }];
}

const POOL: readonly Row[] = [
  row(14, 'ordinary', ['174', '139', '157']),
  row(12, 'ordinary', ['173', '138', '155 132']),
  row(5, 'ordinary', ['175', '140', '']),
  row(3, 'ordinary', ['188', '153', '']),
  row(3, 'ordinary', ['170', '135', '']),
  row(4, 'ordinary', ['171', '136', '']),
  row(4, 'ordinary', ['318 321 364', '245 248 289', '']),
  row(4, 'ordinary', ['330', '257', '']),
  row(7, 'ordinary', ['260', '202', '186'], null, false),
  row(2, 'person', ['128 129', '98 99', '104'], null, false),
  row(1, 'person', ['138 139', '108 109', ''], null, false),
  row(6, 'person', ['134', '104', '109'], 10),
  row(5, 'person', ['123', '93', '101'], 10),
  row(3, 'person', ['141', '111', '112'], 10),
  row(2, 'person', ['143 145', '113 115', '113'], 10),
  row(2, 'person', ['150', '119', '115'], 10),
  row(1, 'person', ['127 130 155 156', '97 100 121 122', '116'], 10),
  row(1.2, 'person', ['142 144 151 152 153', '112 114 120', ''], 10),
  row(6, 'robbery', ['168', '133', '151 129'], 7),
  row(2, 'robbery', ['169', '134', '152'], 7),
  row(5, 'drugs', ['249 250', '194', '185c 185d'], null),
  row(5, 'drugs', ['251', '194', ''], 7),
  row(2, 'drugs', ['248 252', '193 194', ''], 7),
  row(3, 'drugs', ['247 253 254 255 256 256a 257 258 259', '192 195 196 197 198 199 200 201', '185a']),
  row(5, 'corruption', ['353 354 355 356 357 358 359', '278 279 280 281 282 283 284', '']),
  row(5, 'security', ['115 116 120 121', '86 87 91', '80 81 85'], 0),
  row(0.5, 'security', ['122', '83', '77']),
  row(
    1.5,
    'barred',
    [
      '108 109 110 111 112 113 114 117 118 119 299 421 422 423 424 425',
      '78 79 80 81 82 84 85 88 89 90 230a 341 342 343 344',
      '72 73 74 75 76 78 79 82 83 84 277 278 279',
    ],
    null,
  ),
];

/** An offence that the code knows. */
export function drawOffence(d: Dice, code: Code): PoolOffence {
  return d.weighted(POOL.filter(([, offence]) => offence.articles[code].length > 0));
}

/** Another offence of the same code for a further conviction: far from the first one's article. */
const FURTHER: Readonly<Record<Code, Readonly<Record<'negligent' | 'intentional', readonly string[]>>>> = {
  '2015': { negligent: ['260', '128', '139'], intentional: ['174', '134', '249', '251', '330', '173'] },
  '1999': { negligent: ['202', '98', '109'], intentional: ['139', '104', '194', '257', '138'] },
  '1985': { negligent: ['186', '104', '220'], intentional: ['157', '109', '185a'] },
};

export function drawFurtherArticle(
  d: Dice,
  code: Code,
  intentional: boolean,
  taken: readonly string[],
): string {
  const free = FURTHER[code][intentional ? 'intentional' : 'negligent'].filter(
    (article) => !taken.includes(article),
  );
  return d.pick(free);
}

/** Articles of different codes that are certainly one and the same offence. */
const TWINS: readonly Readonly<Partial<Record<Code, string>>>[] = [
  { '2015': '123', '1999': '93', '1985': '101' },
  { '2015': '134', '1999': '104', '1985': '109' },
  { '2015': '173', '1999': '138' },
  { '2015': '168', '1999': '133' },
  { '2015': '170', '1999': '135' },
  { '2015': '171', '1999': '136' },
];

/** The same offence under another code, where there is one beyond doubt. */
export function drawTwin(d: Dice, code: Code, article: string): readonly [Code, string] | null {
  const twin = TWINS.find((candidate) => candidate[code] === article);
  if (!twin) return null;
  const others = (['2015', '1999', '1985'] as const).filter(
    (other) => other !== code && twin[other] !== undefined,
  );
  const other = d.pick(others);
  return [other, twin[other] ?? ''];
}

/** Article 194 of 1999 names four acts; every other article of the pool names its own. */
export function drawActs(d: Dice, code: Code, article: string): DrugAct[] | null {
  if (code !== '1999' || article !== '194') return null;
  return d.pick<DrugAct[]>([
    ['trading'],
    ['appropriation'],
    ['storage'],
    ['transport'],
    ['storage', 'transport'],
    ['storage', 'trading'],
    ['transport', 'appropriation'],
  ]);
}
