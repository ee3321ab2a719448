/**
 * The offences that the act names, as tables of article numbers of the three Penal Codes, written by hand.
 * 1985: only the articles that are known with some confidence; the act names most offences by their later titles.
 */

export type PenalCode = '1985' | '1999' | '2015';

/** An offence in a judgment, as far as its name goes. */
export interface NamedOffence {
  readonly code: PenalCode;
  readonly article: string;
}

type Articles = Readonly<Record<PenalCode, readonly string[]>>;
type Chapter = Readonly<Record<PenalCode, readonly [first: number, last: number]>>;

function articles(code2015: string, code1999: string, code1985: string): Articles {
  const split = (list: string): string[] => list.split(' ').filter((article) => article !== '');
  return { '2015': split(code2015), '1999': split(code1999), '1985': split(code1985) };
}

const isOneOf =
  (table: Articles) =>
  ({ code, article }: NamedOffence): boolean =>
    table[code].includes(article);

/** Inserted articles (230a, 256a) stand in the chapter of their number. */
const isInChapter =
  (chapter: Chapter) =>
  ({ code, article }: NamedOffence): boolean => {
    const number = Number.parseInt(article, 10);
    return number >= chapter[code][0] && number <= chapter[code][1];
  };

// --- The chapters ------------------------------------------------------------------------------------------

/** Life, health, dignity and honour of the person (3.1.b paragraph 2, 4.11). */
export const isAgainstThePerson = isInChapter({ '2015': [123, 156], '1999': [93, 122], '1985': [101, 118] });

const isInSecurityChapter = isInChapter({ '2015': [108, 122], '1999': [78, 92], '1985': [72, 100] });

/** Peace, humanity, war crimes: the whole chapter (4.1). */
const isAgainstPeaceOrHumanity = isInChapter({ '2015': [421, 425], '1999': [341, 344], '1985': [277, 280] });

const isInDrugChapter = isInChapter({ '2015': [247, 259], '1999': [192, 201], '1985': [0, -1] });

/** Drug offences (4.10): the chapter; under the 1985 Code articles 185a to 185o and, before them, 96a. */
export const isDrugOffence = (offence: NamedOffence): boolean =>
  isInDrugChapter(offence) || (offence.code === '1985' && /^(96a|185[a-eg-ik-ođ])$/.test(offence.article));

/** National security (4.7). Article 96a of 1985 stood in that chapter, but is a drug offence. */
export const isAgainstNationalSecurity = (offence: NamedOffence): boolean =>
  isInSecurityChapter(offence) && !isDrugOffence(offence);

// --- Article 3.1.b, paragraph 2 ----------------------------------------------------------------------------

/** Economic policy, solidarity, organising or making an escape abroad against the State. */
export const isListedSecurityOffence = isOneOf(articles('115 116 120 121', '86 87 91', '80 81 85'));

/** Robbery (also 4.8, 4.9). The 1985 Code has it twice: of socialist and of citizens' property. */
export const isRobbery = isOneOf(articles('168', '133', '129 151'));

/** Kidnapping to appropriate property (also 4.9). */
export const isKidnapping = isOneOf(articles('169', '134', '152'));

/** Illegal production, trading and appropriation of narcotics, where an article names nothing else. */
export const isListedDrugOffence = isOneOf(articles('248 251 252', '193', '185b 185đ 185e'));

/** Articles that name several acts at once, of which only some are listed. */
export const isCombinedDrugOffence = isOneOf(articles('', '194', '96a'));

// --- Article 3.1.d and đ -----------------------------------------------------------------------------------

/** Corruption: section 1 of the chapter on offences of position. */
export const isCorruption = isOneOf(
  articles('353 354 355 356 357 358 359', '278 279 280 281 282 283 284', ''),
);

// --- Article 4.1 -------------------------------------------------------------------------------------------

const isNamedInClause1 = isOneOf(
  articles(
    '108 109 110 111 112 113 114 117 118 119 299',
    '78 79 80 81 82 84 85 88 89 90 230a',
    '72 73 74 75 76 78 79 82 83 84',
  ),
);

export const isBarredByClause1 = (offence: NamedOffence): boolean =>
  isNamedInClause1(offence) || isAgainstPeaceOrHumanity(offence);

// --- Article 4.8 -------------------------------------------------------------------------------------------

export const isMurder = isOneOf(articles('123', '93', '101'));
export const isIntentionalInjury = isOneOf(articles('134', '104', '109'));
/** Rape or forcible intercourse: barred when incestuous. */
export const isSexualCoercion = isOneOf(articles('141 142 143 144', '111 112 113 114', '112 113'));
/** Rape of, or forcible intercourse with, one below 16: barred as such, under the 1999 and the 2015 Code. */
export const isSexualCoercionOfChild = isOneOf(articles('142 144', '112 114', ''));
export const isTrafficking = isOneOf(articles('150', '119', '115'));
/** Trafficking, swapping or taking children: barred as such, under the 1999 and the 2015 Code. */
export const isChildTrafficking = isOneOf(articles('151 152 153', '120', ''));
const isExtortionSnatchingOrTheft = isOneOf(articles('170 171 173', '135 136 138', '132 155'));
/** Robbery, extortion, snatching and theft. */
export const isTakingOfProperty = (offence: NamedOffence): boolean =>
  isRobbery(offence) || isExtortionSnatchingOrTheft(offence);
/** Resisting a person on official duty. */
export const isResistingOfficer = isOneOf(articles('330', '257', ''));

// --- Article 4.14: when two entries are one offence --------------------------------------------------------

/**
 * Offences that the Codes hold under one article each (2015/1999/1985, `-` where the correspondence is not one to
 * one). Everything absent here (2015/251 and 1999/194, 2015/120 and 1999/91, 2015/151 and 1999/120, ...) is an
 * offence of its own.
 */
const SAME_OFFENCE = `
  108/78/72 109/79/73 110/80/74 111/81/75 112/82/76 113/84/78 114/85/79 115/86/80 116/87/81 117/88/82 118/89/83
  119/90/84 299/230a/- 123/93/101 134/104/109 141/111/- 142/112/- 143/113/- 144/114/- 150/119/115 128/98/- 129/99/-
  138/108/- 139/109/- 168/133/- 169/134/152 170/135/- 171/136/- 173/138/- 174/139/- 175/140/- 188/153/- 247/192/-
  248/193/- 253/195/- 254/196/- 255/197/- 256/198/- 259/201/- 260/202/- 330/257/- 353/278/- 354/279/- 355/280/-
  356/281/- 357/282/- 358/283/- 359/284/-`
  .trim()
  .split(/\s+/);

const COLUMN: Readonly<Record<PenalCode, number>> = { '2015': 0, '1999': 1, '1985': 2 };

/** A name under which one offence is the same in every Code. */
export function offenceIdentity({ code, article }: NamedOffence): string {
  const row = SAME_OFFENCE.find((candidate) => candidate.split('/')[COLUMN[code]] === article);
  return row ?? `${code}:${article}`;
}
