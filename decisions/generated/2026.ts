// Đặc xá năm 2026 (457/QĐ-CTN) · Special amnesty 2026
// Được sinh ra từ 2026.rules: sửa tệp đó, đừng sửa tệp này. Generated from 2026.rules: edit that file, not this one.

import {
  anything,
  areApart,
  areDifferent,
  atLeast,
  butAtLeast,
  butAtMost,
  createOffences,
  createReviewers,
  days,
  either,
  every,
  Faults,
  fraction,
  groupOf,
  hasQuarterOutside,
  implies,
  is,
  isAmong,
  isAtLeast,
  isAtMost,
  isEqual,
  isExact,
  isOpen,
  isOver,
  isUnder,
  itemsOf,
  kleene,
  latestRun,
  legalDays,
  lowOf,
  minus,
  months,
  NO,
  not,
  offences,
  period,
  plus,
  quarterNumber,
  rank,
  rowOf,
  some,
  total,
  UNKNOWN,
  unknownKey,
  unlimited,
  years,
  YES,
} from 'dacxa/runtime';
import type {
  Answer,
  Counting,
  Explanation,
  Items,
  Kleene,
  Offence,
  Offences,
  Options,
  Order,
  Range,
  Row,
  Situation,
  Trail,
  Truth,
  Writable,
} from 'dacxa/runtime';
import { data } from './2026.data.ts';

/** các lần gián đoạn chấp hành án · interruptions of the sentence */ export interface Interruption {
  /** ngày bắt đầu gián đoạn · start of the interruption, `YYYY-MM-DD` */ readonly from?: string | null;
  /** ngày kết thúc gián đoạn · end of the interruption, `YYYY-MM-DD` */ readonly to?: string | null;
  /** lý do gián đoạn · reason of the interruption */ readonly reason?:
    'bail' | 'postponement' | 'suspension' | 'escape' | null;
}

/** các lần giảm thời hạn · reductions of the sentence */ export interface Reduction {
  /** ngày được giảm · reduction date, `YYYY-MM-DD` */ readonly date?: string | null;
  /** thời gian được giảm · time reduced, such as `P7Y6M` */ readonly length?: string | null;
}

/** các tội đã bị kết án · convictions */ export interface Conviction {
  /** bộ luật được áp dụng · code applied */ readonly code?: '1985' | '1999' | '2015' | null;
  /** số điều luật · number of the article */ readonly article?: string | null;
  /** hành vi đã thực hiện · acts committed */ readonly acts?:
    readonly ('production' | 'storage' | 'transport' | 'trading' | 'appropriation')[] | null;
  /** số bản án · judgment number */ readonly judgment?: string | null;
  /** ngày phạm tội · offence date, `YYYY-MM-DD` */ readonly offenceDate?: string | null;
  /** mức án của tội · term for the offence, such as `P7Y6M` */ readonly term?: string | null;
  /** do cố ý · intentional */ readonly intentional?: boolean | null;
  /** mức độ nghiêm trọng của tội · severity of the offence */ readonly severity?:
    'lessSerious' | 'serious' | 'verySerious' | 'extremelySerious' | null;
  /** vai trò · role */ readonly role?:
    'mastermind' | 'ringleader' | 'commander' | 'executor' | 'instigator' | 'helper' | null;
  /** có tổ chức · organised */ readonly organised?: boolean | null;
  /** có tính chất côn đồ · hooligan in nature */ readonly hooligan?: boolean | null;
  /** thực hiện tội phạm một cách man rợ · committed brutally */ readonly brutal?: boolean | null;
  /** có tính chất loạn luân · incestuous */ readonly incestuous?: boolean | null;
  /** dùng a-xít hay hóa chất nguy hiểm · used acid or dangerous chemicals */ readonly acidOrChemicals?:
    boolean | null;
  /** có sử dụng vũ khí · a weapon was used */ readonly weapon?: boolean | null;
  /** lôi kéo người khác phạm tội · incited others to offend */ readonly incitedOthers?: boolean | null;
  /** gây ảnh hưởng xấu đến an ninh trật tự · harmed public order */ readonly badEffectOnOrder?:
    boolean | null;
  /** xảo quyệt hay ngoan cố chống đối · cunning or obstinately resistant */ readonly cunningOrObstinate?:
    boolean | null;
  /** có tính chất chuyên nghiệp · professional in nature */ readonly professional?: boolean | null;
  /** hậu quả · consequences */ readonly consequences?:
    'none' | 'serious' | 'verySerious' | 'extremelySerious' | null;
  /** số nạn nhân · number of victims */ readonly victims?: number | null;
}

/** các quý đã xếp loại · rated quarters */ export interface Rating {
  /** năm xếp loại · rating year */ readonly year?: number | null;
  /** quý xếp loại · rating quarter */ readonly quarter?: number | null;
  /** được xếp loại · rated */ readonly grade?: 'poor' | 'average' | 'fair' | 'good' | null;
}

/** One person's dossier. A key that is absent or null is not known. */ export interface Inmate {
  /** mã hồ sơ · record id */ readonly id: string;
  /** họ và tên · full name */ readonly name?: string | null;
  /** cơ sở giam giữ · facility */ readonly facility?: string | null;
  /** ngày sinh · date of birth, `YYYY-MM-DD` */ readonly birthDate?: string | null;
  /** giới tính · sex */ readonly sex?: 'male' | 'female' | null;
  /** quốc tịch · nationality */ readonly nationality?: string | null;
  /** tình trạng · status */ readonly status?: 'serving' | 'suspended' | 'postponed' | null;
  /** các tội đã bị kết án · convictions */ readonly convictions?: readonly Conviction[] | null;
  /** các quý đã xếp loại · rated quarters */ readonly ratings?: readonly Rating[] | null;
  /** xếp loại thời gian tiếp theo · rating of the time since */ readonly ratingSince?:
    'poor' | 'average' | 'fair' | 'good' | null;
  /** bị bắt buộc chữa bệnh · given compulsory treatment */ readonly compulsoryTreatment?: boolean | null;
  /** bị tạm giam liên tục · held continuously before sentence */ readonly continuousCustody?: boolean | null;
  /** hình phạt tiền · fine */ readonly fine?: 'none' | 'paid' | 'exempted' | 'unpaid' | null;
  /** án phí · court fees */ readonly courtFees?: 'none' | 'paid' | 'exempted' | 'unpaid' | null;
  /** nghĩa vụ dân sự · civil obligation */ readonly civilObligation?:
    'none' | 'fulfilled' | 'terminated' | 'waived' | 'partlyFulfilled' | 'unfulfilled' | null;
  /** có hoàn cảnh kinh tế đặc biệt khó khăn · in special economic hardship */ readonly economicHardship?:
    boolean | null;
  /** chỉ còn nghĩa vụ đối với Nhà nước · owes the State alone */ readonly obligationToStateOnly?:
    boolean | null;
  /** được người được thi hành án đồng ý · has the creditor's consent */ readonly creditorConsents?:
    boolean | null;
  /** được đánh giá không ảnh hưởng xấu đến an ninh trật tự · assessed as no concern for security and order */ readonly noSecurityConcern?:
    boolean | null;
  /** chấp hành nghiêm pháp luật khi tạm đình chỉ · law-abiding while suspended */ readonly lawfulWhileSuspended?:
    boolean | null;
  /** có căn cứ khẳng định đã từng sử dụng trái phép chất ma túy · grounds to affirm past drug use */ readonly drugUseEvidence?:
    boolean | null;
  /** đã lập công lớn · earned great merit */ readonly greatMerit?: boolean | null;
  /** có công với cách mạng · honoured for merit */ readonly meritoriousPerson?: boolean | null;
  /** đang mắc bệnh hiểm nghèo · gravely ill */ readonly seriousIllness?: boolean | null;
  /** ốm đau thường xuyên mà không tự phục vụ bản thân · often ill and unable to care for self */ readonly chronicIllness?:
    boolean | null;
  /** lao động duy nhất trong gia đình đặc biệt khó khăn · sole earner of a family in hardship */ readonly soleBreadwinnerInHardship?:
    boolean | null;
  /** đang mang thai · pregnant */ readonly pregnant?: boolean | null;
  /** có con ở cùng trong trại · has a child with her */ readonly childWithMother?: boolean | null;
  /** ngày sinh của con · birth date of the child, `YYYY-MM-DD` */ readonly childBirthDate?: string | null;
  /** mức độ khuyết tật · disability */ readonly disability?:
    'none' | 'mild' | 'severe' | 'extremelySevere' | null;
  /** có khó khăn trong nhận thức và làm chủ hành vi · has difficulty in cognition and control */ readonly cognitiveDifficulty?:
    boolean | null;
  /** bị kháng nghị theo hướng tăng nặng · protested towards a heavier liability */ readonly harsherAppeal?:
    boolean | null;
  /** đang bị truy cứu về tội khác · being prosecuted for another offence */ readonly underProsecution?:
    boolean | null;
  /** trước đó đã được đặc xá · granted amnesty before */ readonly amnestiedBefore?: boolean | null;
  /** số tiền án · number of prior convictions */ readonly priorConvictions?: number | null;
  /** số lần bị kết án về cùng một tội do cố ý · number of convictions for one intentional offence */ readonly convictionsSameOffence?:
    number | null;
  readonly sentence?: {
    /** loại án · kind of sentence */ readonly kind?: 'fixedTerm' | 'commutedLife' | 'life' | null;
    /** mức án · term, such as `P7Y6M` */ readonly term?: string | null;
    /** ngày bị bắt · date of arrest, `YYYY-MM-DD` */ readonly detainedFrom?: string | null;
    /** các lần gián đoạn chấp hành án · interruptions of the sentence */ readonly interruptions?:
      readonly Interruption[] | null;
    /** các lần giảm thời hạn · reductions of the sentence */ readonly reductions?:
      readonly Reduction[] | null;
  } | null;
}

interface KnownInterruption {
  readonly from: Range;
  readonly to: Range;
  readonly reason: string | null;
}

interface KnownReduction {
  readonly date: Range;
  readonly length: Range;
}

interface KnownConviction {
  readonly code: string | null;
  readonly article: string | null;
  readonly acts: readonly string[] | null;
  readonly judgment: string | null;
  readonly offenceDate: Range;
  readonly term: Range;
  readonly intentional: Kleene;
  readonly severity: string | null;
  readonly role: string | null;
  readonly organised: Kleene;
  readonly hooligan: Kleene;
  readonly brutal: Kleene;
  readonly incestuous: Kleene;
  readonly acidOrChemicals: Kleene;
  readonly weapon: Kleene;
  readonly incitedOthers: Kleene;
  readonly badEffectOnOrder: Kleene;
  readonly cunningOrObstinate: Kleene;
  readonly professional: Kleene;
  readonly consequences: string | null;
  readonly victims: Range;
  /** Code and article, as they are looked up. */ readonly offence: Offence;
}

interface KnownRating {
  readonly year: Range;
  readonly quarter: Range;
  readonly grade: string | null;
}

/** The dossier made ready: what is not known is a truth of `unknown`, a range of more than one point, or null. */ interface Known {
  readonly id: string | null;
  readonly name: string | null;
  readonly facility: string | null;
  readonly birthDate: Range;
  readonly sex: string | null;
  readonly nationality: string | null;
  readonly status: string | null;
  readonly convictions: Items<KnownConviction>;
  readonly ratings: Items<KnownRating>;
  readonly ratingSince: string | null;
  readonly compulsoryTreatment: Kleene;
  readonly continuousCustody: Kleene;
  readonly fine: string | null;
  readonly courtFees: string | null;
  readonly civilObligation: string | null;
  readonly economicHardship: Kleene;
  readonly obligationToStateOnly: Kleene;
  readonly creditorConsents: Kleene;
  readonly noSecurityConcern: Kleene;
  readonly lawfulWhileSuspended: Kleene;
  readonly drugUseEvidence: Kleene;
  readonly greatMerit: Kleene;
  readonly meritoriousPerson: Kleene;
  readonly seriousIllness: Kleene;
  readonly chronicIllness: Kleene;
  readonly soleBreadwinnerInHardship: Kleene;
  readonly pregnant: Kleene;
  readonly childWithMother: Kleene;
  readonly childBirthDate: Range;
  readonly disability: string | null;
  readonly cognitiveDifficulty: Kleene;
  readonly harsherAppeal: Kleene;
  readonly underProsecution: Kleene;
  readonly amnestiedBefore: Kleene;
  readonly priorConvictions: Range;
  readonly convictionsSameOffence: Range;
  readonly sentence: {
    readonly kind: string | null;
    readonly term: Range;
    readonly detainedFrom: Range;
    readonly interruptions: Items<KnownInterruption>;
    readonly reductions: Items<KnownReduction>;
  };
}

const offenceAt = createOffences(data.identities);

const interruptionRow = rowOf<KnownInterruption>(data.schema, 'sentence.interruptions');

function readInterruptionRow(row: Row, trail: Trail): KnownInterruption {
  const known: Writable<KnownInterruption> = { ...interruptionRow.unknown };
  for (const key in row) {
    if (key === 'from') known.from = interruptionRow.read.from(row[key], trail);
    else if (key === 'to') known.to = interruptionRow.read.to(row[key], trail);
    else if (key === 'reason') known.reason = interruptionRow.read.reason(row[key], trail);
    else unknownKey('', key, trail);
  }

  return known;
}

const readSentenceInterruptions = itemsOf(data.schema, 'sentence.interruptions', readInterruptionRow);

const reductionRow = rowOf<KnownReduction>(data.schema, 'sentence.reductions');

function readReductionRow(row: Row, trail: Trail): KnownReduction {
  const known: Writable<KnownReduction> = { ...reductionRow.unknown };
  for (const key in row) {
    if (key === 'date') known.date = reductionRow.read.date(row[key], trail);
    else if (key === 'length') known.length = reductionRow.read.length(row[key], trail);
    else unknownKey('', key, trail);
  }

  return known;
}

const readSentenceReductions = itemsOf(data.schema, 'sentence.reductions', readReductionRow);

const convictionRow = rowOf<KnownConviction>(data.schema, 'convictions');

function readConvictionRow(row: Row, trail: Trail): KnownConviction {
  const known: Writable<KnownConviction> = { ...convictionRow.unknown };
  for (const key in row) {
    if (key === 'code') known.code = convictionRow.read.code(row[key], trail);
    else if (key === 'article') known.article = convictionRow.read.article(row[key], trail);
    else if (key === 'acts') known.acts = convictionRow.read.acts(row[key], trail);
    else if (key === 'judgment') known.judgment = convictionRow.read.judgment(row[key], trail);
    else if (key === 'offenceDate') known.offenceDate = convictionRow.read.offenceDate(row[key], trail);
    else if (key === 'term') known.term = convictionRow.read.term(row[key], trail);
    else if (key === 'intentional') known.intentional = convictionRow.read.intentional(row[key], trail);
    else if (key === 'severity') known.severity = convictionRow.read.severity(row[key], trail);
    else if (key === 'role') known.role = convictionRow.read.role(row[key], trail);
    else if (key === 'organised') known.organised = convictionRow.read.organised(row[key], trail);
    else if (key === 'hooligan') known.hooligan = convictionRow.read.hooligan(row[key], trail);
    else if (key === 'brutal') known.brutal = convictionRow.read.brutal(row[key], trail);
    else if (key === 'incestuous') known.incestuous = convictionRow.read.incestuous(row[key], trail);
    else if (key === 'acidOrChemicals')
      known.acidOrChemicals = convictionRow.read.acidOrChemicals(row[key], trail);
    else if (key === 'weapon') known.weapon = convictionRow.read.weapon(row[key], trail);
    else if (key === 'incitedOthers') known.incitedOthers = convictionRow.read.incitedOthers(row[key], trail);
    else if (key === 'badEffectOnOrder')
      known.badEffectOnOrder = convictionRow.read.badEffectOnOrder(row[key], trail);
    else if (key === 'cunningOrObstinate')
      known.cunningOrObstinate = convictionRow.read.cunningOrObstinate(row[key], trail);
    else if (key === 'professional') known.professional = convictionRow.read.professional(row[key], trail);
    else if (key === 'consequences') known.consequences = convictionRow.read.consequences(row[key], trail);
    else if (key === 'victims') known.victims = convictionRow.read.victims(row[key], trail);
    else unknownKey('', key, trail);
  }
  known.offence = offenceAt(known.code, known.article);
  return known;
}

const readConvictions = itemsOf(data.schema, 'convictions', readConvictionRow);

const ratingRow = rowOf<KnownRating>(data.schema, 'ratings');

function readRatingRow(row: Row, trail: Trail): KnownRating {
  const known: Writable<KnownRating> = { ...ratingRow.unknown };
  for (const key in row) {
    if (key === 'year') known.year = ratingRow.read.year(row[key], trail);
    else if (key === 'quarter') known.quarter = ratingRow.read.quarter(row[key], trail);
    else if (key === 'grade') known.grade = ratingRow.read.grade(row[key], trail);
    else unknownKey('', key, trail);
  }

  return known;
}

const readRatings = itemsOf(data.schema, 'ratings', readRatingRow);

const sentenceRow = rowOf<Known['sentence']>(data.schema, 'sentence');

function readSentenceRow(row: Row, trail: Trail): Known['sentence'] {
  const known: Writable<Known['sentence']> = { ...sentenceRow.unknown };
  for (const key in row) {
    if (key === 'kind') known.kind = sentenceRow.read.kind(row[key], trail);
    else if (key === 'term') known.term = sentenceRow.read.term(row[key], trail);
    else if (key === 'detainedFrom') known.detainedFrom = sentenceRow.read.detainedFrom(row[key], trail);
    else if (key === 'interruptions') known.interruptions = readSentenceInterruptions(row[key], trail);
    else if (key === 'reductions') known.reductions = readSentenceReductions(row[key], trail);
    else unknownKey('sentence.', key, trail);
  }

  return known;
}

const readSentence = groupOf('sentence', sentenceRow.unknown, readSentenceRow);

const dossierRow = rowOf<Known>(data.schema, '');

function readDossierRow(row: Row, trail: Trail): Known {
  const known: Writable<Known> = { ...dossierRow.unknown };
  for (const key in row) {
    if (key === 'id') known.id = dossierRow.read.id(row[key], trail);
    else if (key === 'name') known.name = dossierRow.read.name(row[key], trail);
    else if (key === 'facility') known.facility = dossierRow.read.facility(row[key], trail);
    else if (key === 'birthDate') known.birthDate = dossierRow.read.birthDate(row[key], trail);
    else if (key === 'sex') known.sex = dossierRow.read.sex(row[key], trail);
    else if (key === 'nationality') known.nationality = dossierRow.read.nationality(row[key], trail);
    else if (key === 'status') known.status = dossierRow.read.status(row[key], trail);
    else if (key === 'convictions') known.convictions = readConvictions(row[key], trail);
    else if (key === 'ratings') known.ratings = readRatings(row[key], trail);
    else if (key === 'ratingSince') known.ratingSince = dossierRow.read.ratingSince(row[key], trail);
    else if (key === 'compulsoryTreatment')
      known.compulsoryTreatment = dossierRow.read.compulsoryTreatment(row[key], trail);
    else if (key === 'continuousCustody')
      known.continuousCustody = dossierRow.read.continuousCustody(row[key], trail);
    else if (key === 'fine') known.fine = dossierRow.read.fine(row[key], trail);
    else if (key === 'courtFees') known.courtFees = dossierRow.read.courtFees(row[key], trail);
    else if (key === 'civilObligation')
      known.civilObligation = dossierRow.read.civilObligation(row[key], trail);
    else if (key === 'economicHardship')
      known.economicHardship = dossierRow.read.economicHardship(row[key], trail);
    else if (key === 'obligationToStateOnly')
      known.obligationToStateOnly = dossierRow.read.obligationToStateOnly(row[key], trail);
    else if (key === 'creditorConsents')
      known.creditorConsents = dossierRow.read.creditorConsents(row[key], trail);
    else if (key === 'noSecurityConcern')
      known.noSecurityConcern = dossierRow.read.noSecurityConcern(row[key], trail);
    else if (key === 'lawfulWhileSuspended')
      known.lawfulWhileSuspended = dossierRow.read.lawfulWhileSuspended(row[key], trail);
    else if (key === 'drugUseEvidence')
      known.drugUseEvidence = dossierRow.read.drugUseEvidence(row[key], trail);
    else if (key === 'greatMerit') known.greatMerit = dossierRow.read.greatMerit(row[key], trail);
    else if (key === 'meritoriousPerson')
      known.meritoriousPerson = dossierRow.read.meritoriousPerson(row[key], trail);
    else if (key === 'seriousIllness') known.seriousIllness = dossierRow.read.seriousIllness(row[key], trail);
    else if (key === 'chronicIllness') known.chronicIllness = dossierRow.read.chronicIllness(row[key], trail);
    else if (key === 'soleBreadwinnerInHardship')
      known.soleBreadwinnerInHardship = dossierRow.read.soleBreadwinnerInHardship(row[key], trail);
    else if (key === 'pregnant') known.pregnant = dossierRow.read.pregnant(row[key], trail);
    else if (key === 'childWithMother')
      known.childWithMother = dossierRow.read.childWithMother(row[key], trail);
    else if (key === 'childBirthDate') known.childBirthDate = dossierRow.read.childBirthDate(row[key], trail);
    else if (key === 'disability') known.disability = dossierRow.read.disability(row[key], trail);
    else if (key === 'cognitiveDifficulty')
      known.cognitiveDifficulty = dossierRow.read.cognitiveDifficulty(row[key], trail);
    else if (key === 'harsherAppeal') known.harsherAppeal = dossierRow.read.harsherAppeal(row[key], trail);
    else if (key === 'underProsecution')
      known.underProsecution = dossierRow.read.underProsecution(row[key], trail);
    else if (key === 'amnestiedBefore')
      known.amnestiedBefore = dossierRow.read.amnestiedBefore(row[key], trail);
    else if (key === 'priorConvictions')
      known.priorConvictions = dossierRow.read.priorConvictions(row[key], trail);
    else if (key === 'convictionsSameOffence')
      known.convictionsSameOffence = dossierRow.read.convictionsSameOffence(row[key], trail);
    else if (key === 'sentence') known.sentence = readSentence(row[key], trail);
    else unknownKey('', key, trail);
  }

  return known;
}

/** Bộ luật Hình sự năm 1999 · Penal Code 1999 */
const penalCode1999 = offences('1999/*');
/** nhóm tội hiếp dâm trẻ em · child rape offences */
const childRapeOffences = offences('2015/142', '1999/112');
/** nhóm tội cưỡng dâm trẻ em · child sexual coercion offences */
const childSexualCoercionOffences = offences('2015/144', '1999/114');
/** nhóm tội mua bán trẻ em · child trafficking offences */
const childTraffickingOffences = offences('2015/151', '2015/152', '2015/153', '1999/120');
/** các tội phạm tham nhũng · corruption offences */
const corruptionOffences = offences(
  '2015/353',
  '2015/354',
  '2015/355',
  '2015/356',
  '2015/357',
  '2015/358',
  '2015/359',
  '1999/278',
  '1999/279',
  '1999/280',
  '1999/281',
  '1999/282',
  '1999/283',
  '1999/284',
);
/** cố ý gây thương tích · deliberate injury */
const deliberateInjury = offences('2015/134', '1999/104', '1985/109');
/** nhóm tội quản lý chất ma túy · drug management offences */
const drugManagementOffences = offences('2015/259', '1999/201');
/** các tội phạm về ma túy · drug offences */
const drugOffences = offences(
  '2015/247',
  '2015/248',
  '2015/249',
  '2015/250',
  '2015/251',
  '2015/252',
  '2015/253',
  '2015/254',
  '2015/255',
  '2015/256',
  '2015/256a',
  '2015/257',
  '2015/258',
  '2015/259',
  '1999/192',
  '1999/193',
  '1999/194',
  '1999/195',
  '1999/196',
  '1999/197',
  '1999/198',
  '1999/199',
  '1999/200',
  '1999/201',
  '1985/185a',
  '1985/185b',
  '1985/185c',
  '1985/185d',
  '1985/185đ',
  '1985/185e',
  '1985/185g',
  '1985/185h',
  '1985/185i',
  '1985/185k',
  '1985/185l',
  '1985/185m',
  '1985/185n',
  '1985/96a',
);
/** nhóm tội cướp và ma túy · drugs-and-robbery group */
const drugsAndRobberyGroup = offences(
  '2015/168',
  '1999/133',
  '1985/129',
  '1985/151',
  '2015/169',
  '1999/134',
  '1985/152',
  '2015/248',
  '1999/193',
  '1985/185b',
  '2015/251',
  '1999/194:trading',
  '1985/185đ',
  '2015/252',
  '1999/194:appropriation',
  '1985/185e',
);
/** mua bán người · human trafficking */
const humanTrafficking = offences('2015/150', '1999/119', '1985/115');
/** bắt cóc nhằm chiếm đoạt tài sản · kidnapping for property */
const kidnapping = offences('2015/169', '1999/134', '1985/152');
/** giết người · murder */
const murder = offences('2015/123', '1999/93', '1985/101');
/** các tội xâm phạm an ninh quốc gia · national security offences */
const nationalSecurityOffences = offences(
  '2015/108',
  '2015/109',
  '2015/110',
  '2015/111',
  '2015/112',
  '2015/113',
  '2015/114',
  '2015/115',
  '2015/116',
  '2015/117',
  '2015/118',
  '2015/119',
  '2015/120',
  '2015/121',
  '2015/122',
  '1999/78',
  '1999/79',
  '1999/80',
  '1999/81',
  '1999/82',
  '1999/83',
  '1999/84',
  '1999/85',
  '1999/86',
  '1999/87',
  '1999/88',
  '1999/89',
  '1999/90',
  '1999/91',
  '1999/92',
  '1985/72',
  '1985/73',
  '1985/74',
  '1985/75',
  '1985/76',
  '1985/77',
  '1985/78',
  '1985/79',
  '1985/80',
  '1985/81',
  '1985/82',
  '1985/83',
  '1985/84',
  '1985/85',
  '1985/86',
  '1985/87',
  '1985/88',
  '1985/89',
  '1985/90',
  '1985/91',
  '1985/92',
  '1985/93',
  '1985/94',
  '1985/95',
  '1985/96',
  '1985/97',
  '1985/98',
  '1985/99',
  '1985/100',
);
/** nhóm tội chống chính sách · offences against policy */
const offencesAgainstPolicy = offences(
  '2015/115',
  '2015/116',
  '2015/120',
  '2015/121',
  '1999/86',
  '1999/87',
  '1999/91',
  '1985/80',
  '1985/81',
  '1985/85',
);
/** các tội xâm phạm con người · offences against the person */
const offencesAgainstThePerson = offences(
  '2015/123',
  '2015/124',
  '2015/125',
  '2015/126',
  '2015/127',
  '2015/128',
  '2015/129',
  '2015/130',
  '2015/131',
  '2015/132',
  '2015/133',
  '2015/134',
  '2015/135',
  '2015/136',
  '2015/137',
  '2015/138',
  '2015/139',
  '2015/140',
  '2015/141',
  '2015/142',
  '2015/143',
  '2015/144',
  '2015/145',
  '2015/146',
  '2015/147',
  '2015/148',
  '2015/149',
  '2015/150',
  '2015/151',
  '2015/152',
  '2015/153',
  '2015/154',
  '2015/155',
  '2015/156',
  '1999/93',
  '1999/94',
  '1999/95',
  '1999/96',
  '1999/97',
  '1999/98',
  '1999/99',
  '1999/100',
  '1999/101',
  '1999/102',
  '1999/103',
  '1999/104',
  '1999/105',
  '1999/106',
  '1999/107',
  '1999/108',
  '1999/109',
  '1999/110',
  '1999/111',
  '1999/112',
  '1999/113',
  '1999/114',
  '1999/115',
  '1999/116',
  '1999/117',
  '1999/118',
  '1999/119',
  '1999/120',
  '1999/121',
  '1999/122',
  '1985/101',
  '1985/102',
  '1985/103',
  '1985/104',
  '1985/105',
  '1985/106',
  '1985/107',
  '1985/108',
  '1985/109',
  '1985/110',
  '1985/111',
  '1985/112',
  '1985/112a',
  '1985/113',
  '1985/113a',
  '1985/114',
  '1985/115',
  '1985/116',
  '1985/117',
  '1985/118',
);
/** điều luật gộp về ma túy · offences under the combined drug article */
const offencesUnderTheCombinedDrugArticle = offences('1999/194');
/** nhóm tội hối lộ khác · other bribery offences */
const otherBriberyOffences = offences('2015/364', '2015/365', '1999/289', '1999/290');
/** nhóm tội chiếm đoạt tài sản · property offences */
const propertyOffences = offences(
  '2015/168',
  '1999/133',
  '1985/129',
  '1985/151',
  '2015/170',
  '1999/135',
  '1985/130',
  '1985/153',
  '2015/171',
  '1999/136',
  '1985/131',
  '1985/154',
  '2015/173',
  '1999/138',
  '1985/132',
  '1985/155',
);
/** hiếp dâm · rape */
const rape = offences('2015/141', '1999/111', '1985/112');
/** chống người thi hành công vụ · resisting an official */
const resistingOfficial = offences('2015/330', '1999/257', '1985/205');
/** cướp tài sản · robbery */
const robbery = offences('2015/168', '1999/133', '1985/129', '1985/151');
/** cưỡng dâm · sexual coercion */
const sexualCoercion = offences('2015/143', '1999/113', '1985/113');
/** nhóm tội phản bội và khủng bố · treason and terrorism offences */
const treasonAndTerrorismOffences = offences(
  '2015/108',
  '2015/109',
  '2015/110',
  '2015/111',
  '2015/112',
  '2015/113',
  '2015/114',
  '2015/117',
  '2015/118',
  '2015/119',
  '2015/299',
  '2015/421',
  '2015/422',
  '2015/423',
  '2015/424',
  '2015/425',
  '1999/78',
  '1999/79',
  '1999/80',
  '1999/81',
  '1999/82',
  '1999/84',
  '1999/85',
  '1999/88',
  '1999/89',
  '1999/90',
  '1999/230a',
  '1999/341',
  '1999/342',
  '1999/343',
  '1999/344',
  '1985/72',
  '1985/73',
  '1985/74',
  '1985/75',
  '1985/76',
  '1985/78',
  '1985/79',
  '1985/82',
  '1985/83',
  '1985/84',
  '1985/277',
  '1985/278',
  '1985/279',
  '1985/280',
);
/** Whether a conviction is for one of these offences. */
const isFor = (conviction: KnownConviction, to: Offences): Kleene =>
  isAmong(conviction.offence, conviction.acts, to);
/** The offence a conviction is for, one across the Penal Codes where they correspond one to one. */
const offenceOf = (conviction: KnownConviction): string | null => conviction.offence.identity;
/** được xếp loại · rated */
const gradeOrder = ['poor', 'average', 'fair', 'good'];
/** mức độ khuyết tật · disability */
const disabilityOrder = ['none', 'mild', 'severe', 'extremelySevere'];
/** mức độ nghiêm trọng của tội · severity of the offence */
const severityOrder = ['lessSerious', 'serious', 'verySerious', 'extremelySerious'];
/** hậu quả · consequences */
const consequencesOrder = ['none', 'serious', 'verySerious', 'extremelySerious'];
const ratingOrder: Order<KnownRating> = {
  isPlaced: (rating) => isExact(rating.year) && isExact(rating.quarter),
  compare: (one, other) => lowOf(one.year) - lowOf(other.year) || lowOf(one.quarter) - lowOf(other.quarter),
};
/** One person before one board, and what has been worked out of them. */
interface Case extends Situation<Known> {
  startingDate: Range;
  timeServed: Range;
  timeRemaining: Range;
  age: Range;
  ageOfTheChild: Range;
  numberOfLatestFairQuarters: Range;
  dischargedAnyFine: Kleene;
  dischargedAnyCourtFees: Kleene;
  listedOffender: Kleene;
  listedOffenderForClauses3And4: Kleene;
  termConsideredForQuarters: Range;
  numberOfQuartersALifeSentenceMayLack: Range;
  hasAHistoryThatExcusesMissingQuarters: Kleene;
  ratedWellEnoughWithQuartersMissing: Kleene;
  numberOfQuartersForTheTerm: Range;
  article3_3_a: Kleene;
  article3_3_b: Kleene;
  article3_3_c: Kleene;
  aMinorAtTheTimeOfTheOffence: Kleene;
  article3_4_applies: Kleene;
  article3_3_d: Kleene;
  article3_3_dd: Kleene;
  article3_3_e: Kleene;
  raisingASmallChild: Kleene;
  article3_3_g: Kleene;
  article3_3_h: Kleene;
  article3_3_applies: Kleene;
  numberOfQuartersThatMayBeMissing: Range;
  article3_1_a_paragraph3: Kleene;
  article3_1_a_paragraph1: Kleene;
  article3_1_a_paragraph2: Kleene;
  article3_1_a: Kleene;
  ratedWellEnoughBeforeSuspension: Kleene;
  fulfilledTheObligationAsPointDRequires: Kleene;
  fulfilledEnoughForHardshipToBeConsidered: Kleene;
  hasNoObligationLeft: Kleene;
  acceptedByTheObligee: Kleene;
  article3_1_c: Kleene;
  article3_1_d_applies: Kleene;
  article3_1_d: Kleene;
  article3_1_dd_applies: Kleene;
  article3_1_dd: Kleene;
  article3_1_e: Kleene;
  article4_1: Kleene;
  article4_2: Kleene;
  article4_3: Kleene;
  article4_4: Kleene;
  article4_5: Kleene;
  maximumTimeRemaining: Range;
  article4_6: Kleene;
  article4_7: Kleene;
  article4_8_limb1: Kleene;
  article4_8_limb2: Kleene;
  article4_8_limb3: Kleene;
  article4_8_limb4: Kleene;
  article4_8_limb5: Kleene;
  article4_8_limb6: Kleene;
  article4_8_limb7: Kleene;
  article4_8_limb8: Kleene;
  article4_8_limb9: Kleene;
  article4_8_limb10: Kleene;
  article4_8_limb11: Kleene;
  article4_8_limb12: Kleene;
  article4_8_limb13: Kleene;
  article4_8: Kleene;
  article4_9: Kleene;
  article4_10: Kleene;
  article4_11: Kleene;
  article4_12: Kleene;
  article4_13: Kleene;
  committedSeveralOffences: Kleene;
  article4_14: Kleene;
  article4_15: Kleene;
  article4: Kleene;
  article3_1_g: Kleene;
  article3_2_a: Kleene;
  article3_2_c: Kleene;
  article3_2_d: Kleene;
  satisfiesAllConditionsNamedInClause3: Kleene;
  timeToBeServed: Range;
  shorterTimeToBeServed: Range;
  timeAMinorMustServe: Range;
  article2: Kleene;
  article3_1_applies: Kleene;
  article3_1_b: Kleene;
  article3_1: Kleene;
  article3_2_applies: Kleene;
  article3_2_b: Kleene;
  article3_2: Kleene;
  article3_3: Kleene;
  article3_4: Kleene;
  article3: Kleene;
}

/** Each is worked out after those it stands on. */
function open({ person, cutoff, board, readings }: Situation<Known>): Case {
  const c: Case = {
    person,
    cutoff,
    board,
    readings,
    startingDate: anything,
    timeServed: anything,
    timeRemaining: anything,
    age: anything,
    ageOfTheChild: anything,
    numberOfLatestFairQuarters: anything,
    dischargedAnyFine: UNKNOWN,
    dischargedAnyCourtFees: UNKNOWN,
    listedOffender: UNKNOWN,
    listedOffenderForClauses3And4: UNKNOWN,
    termConsideredForQuarters: anything,
    numberOfQuartersALifeSentenceMayLack: anything,
    hasAHistoryThatExcusesMissingQuarters: UNKNOWN,
    ratedWellEnoughWithQuartersMissing: UNKNOWN,
    numberOfQuartersForTheTerm: anything,
    article3_3_a: UNKNOWN,
    article3_3_b: UNKNOWN,
    article3_3_c: UNKNOWN,
    aMinorAtTheTimeOfTheOffence: UNKNOWN,
    article3_4_applies: UNKNOWN,
    article3_3_d: UNKNOWN,
    article3_3_dd: UNKNOWN,
    article3_3_e: UNKNOWN,
    raisingASmallChild: UNKNOWN,
    article3_3_g: UNKNOWN,
    article3_3_h: UNKNOWN,
    article3_3_applies: UNKNOWN,
    numberOfQuartersThatMayBeMissing: anything,
    article3_1_a_paragraph3: UNKNOWN,
    article3_1_a_paragraph1: UNKNOWN,
    article3_1_a_paragraph2: UNKNOWN,
    article3_1_a: UNKNOWN,
    ratedWellEnoughBeforeSuspension: UNKNOWN,
    fulfilledTheObligationAsPointDRequires: UNKNOWN,
    fulfilledEnoughForHardshipToBeConsidered: UNKNOWN,
    hasNoObligationLeft: UNKNOWN,
    acceptedByTheObligee: UNKNOWN,
    article3_1_c: UNKNOWN,
    article3_1_d_applies: UNKNOWN,
    article3_1_d: UNKNOWN,
    article3_1_dd_applies: UNKNOWN,
    article3_1_dd: UNKNOWN,
    article3_1_e: UNKNOWN,
    article4_1: UNKNOWN,
    article4_2: UNKNOWN,
    article4_3: UNKNOWN,
    article4_4: UNKNOWN,
    article4_5: UNKNOWN,
    maximumTimeRemaining: anything,
    article4_6: UNKNOWN,
    article4_7: UNKNOWN,
    article4_8_limb1: UNKNOWN,
    article4_8_limb2: UNKNOWN,
    article4_8_limb3: UNKNOWN,
    article4_8_limb4: UNKNOWN,
    article4_8_limb5: UNKNOWN,
    article4_8_limb6: UNKNOWN,
    article4_8_limb7: UNKNOWN,
    article4_8_limb8: UNKNOWN,
    article4_8_limb9: UNKNOWN,
    article4_8_limb10: UNKNOWN,
    article4_8_limb11: UNKNOWN,
    article4_8_limb12: UNKNOWN,
    article4_8_limb13: UNKNOWN,
    article4_8: UNKNOWN,
    article4_9: UNKNOWN,
    article4_10: UNKNOWN,
    article4_11: UNKNOWN,
    article4_12: UNKNOWN,
    article4_13: UNKNOWN,
    committedSeveralOffences: UNKNOWN,
    article4_14: UNKNOWN,
    article4_15: UNKNOWN,
    article4: UNKNOWN,
    article3_1_g: UNKNOWN,
    article3_2_a: UNKNOWN,
    article3_2_c: UNKNOWN,
    article3_2_d: UNKNOWN,
    satisfiesAllConditionsNamedInClause3: UNKNOWN,
    timeToBeServed: anything,
    shorterTimeToBeServed: anything,
    timeAMinorMustServe: anything,
    article2: UNKNOWN,
    article3_1_applies: UNKNOWN,
    article3_1_b: UNKNOWN,
    article3_1: UNKNOWN,
    article3_2_applies: UNKNOWN,
    article3_2_b: UNKNOWN,
    article3_2: UNKNOWN,
    article3_3: UNKNOWN,
    article3_4: UNKNOWN,
    article3: UNKNOWN,
  };
  c.startingDate = startingDate(c);
  c.timeServed = timeServed(c);
  c.timeRemaining = timeRemaining(c);
  c.age = age(c);
  c.ageOfTheChild = ageOfTheChild(c);
  c.numberOfLatestFairQuarters = numberOfLatestFairQuarters(c);
  c.dischargedAnyFine = dischargedAnyFine(c);
  c.dischargedAnyCourtFees = dischargedAnyCourtFees(c);
  c.listedOffender = listedOffender(c);
  c.listedOffenderForClauses3And4 = listedOffenderForClauses3And4(c);
  c.termConsideredForQuarters = termConsideredForQuarters(c);
  c.numberOfQuartersALifeSentenceMayLack = numberOfQuartersALifeSentenceMayLack(c);
  c.hasAHistoryThatExcusesMissingQuarters = hasAHistoryThatExcusesMissingQuarters(c);
  c.ratedWellEnoughWithQuartersMissing = ratedWellEnoughWithQuartersMissing(c);
  c.numberOfQuartersForTheTerm = numberOfQuartersForTheTerm(c);
  c.article3_3_a = article3_3_a(c);
  c.article3_3_b = article3_3_b(c);
  c.article3_3_c = article3_3_c(c);
  c.aMinorAtTheTimeOfTheOffence = aMinorAtTheTimeOfTheOffence(c);
  c.article3_4_applies = article3_4_applies(c);
  c.article3_3_d = article3_3_d(c);
  c.article3_3_dd = article3_3_dd(c);
  c.article3_3_e = article3_3_e(c);
  c.raisingASmallChild = raisingASmallChild(c);
  c.article3_3_g = article3_3_g(c);
  c.article3_3_h = article3_3_h(c);
  c.article3_3_applies = article3_3_applies(c);
  c.numberOfQuartersThatMayBeMissing = numberOfQuartersThatMayBeMissing(c);
  c.article3_1_a_paragraph3 = article3_1_a_paragraph3(c);
  c.article3_1_a_paragraph1 = article3_1_a_paragraph1(c);
  c.article3_1_a_paragraph2 = article3_1_a_paragraph2(c);
  c.article3_1_a = article3_1_a(c);
  c.ratedWellEnoughBeforeSuspension = ratedWellEnoughBeforeSuspension(c);
  c.fulfilledTheObligationAsPointDRequires = fulfilledTheObligationAsPointDRequires(c);
  c.fulfilledEnoughForHardshipToBeConsidered = fulfilledEnoughForHardshipToBeConsidered(c);
  c.hasNoObligationLeft = hasNoObligationLeft(c);
  c.acceptedByTheObligee = acceptedByTheObligee(c);
  c.article3_1_c = article3_1_c(c);
  c.article3_1_d_applies = article3_1_d_applies(c);
  c.article3_1_d = article3_1_d(c);
  c.article3_1_dd_applies = article3_1_dd_applies(c);
  c.article3_1_dd = article3_1_dd(c);
  c.article3_1_e = article3_1_e(c);
  c.article4_1 = article4_1(c);
  c.article4_2 = article4_2(c);
  c.article4_3 = article4_3(c);
  c.article4_4 = article4_4(c);
  c.article4_5 = article4_5(c);
  c.maximumTimeRemaining = maximumTimeRemaining(c);
  c.article4_6 = article4_6(c);
  c.article4_7 = article4_7(c);
  c.article4_8_limb1 = article4_8_limb1(c);
  c.article4_8_limb2 = article4_8_limb2(c);
  c.article4_8_limb3 = article4_8_limb3(c);
  c.article4_8_limb4 = article4_8_limb4(c);
  c.article4_8_limb5 = article4_8_limb5(c);
  c.article4_8_limb6 = article4_8_limb6(c);
  c.article4_8_limb7 = article4_8_limb7(c);
  c.article4_8_limb8 = article4_8_limb8(c);
  c.article4_8_limb9 = article4_8_limb9(c);
  c.article4_8_limb10 = article4_8_limb10(c);
  c.article4_8_limb11 = article4_8_limb11(c);
  c.article4_8_limb12 = article4_8_limb12(c);
  c.article4_8_limb13 = article4_8_limb13(c);
  c.article4_8 = article4_8(c);
  c.article4_9 = article4_9(c);
  c.article4_10 = article4_10(c);
  c.article4_11 = article4_11(c);
  c.article4_12 = article4_12(c);
  c.article4_13 = article4_13(c);
  c.committedSeveralOffences = committedSeveralOffences(c);
  c.article4_14 = article4_14(c);
  c.article4_15 = article4_15(c);
  c.article4 = article4(c);
  c.article3_1_g = article3_1_g(c);
  c.article3_2_a = article3_2_a(c);
  c.article3_2_c = article3_2_c(c);
  c.article3_2_d = article3_2_d(c);
  c.satisfiesAllConditionsNamedInClause3 = satisfiesAllConditionsNamedInClause3(c);
  c.timeToBeServed = timeToBeServed(c);
  c.shorterTimeToBeServed = shorterTimeToBeServed(c);
  c.timeAMinorMustServe = timeAMinorMustServe(c);
  c.article2 = article2(c);
  c.article3_1_applies = article3_1_applies(c);
  c.article3_1_b = article3_1_b(c);
  c.article3_1 = article3_1(c);
  c.article3_2_applies = article3_2_applies(c);
  c.article3_2_b = article3_2_b(c);
  c.article3_2 = article3_2(c);
  c.article3_3 = article3_3(c);
  c.article3_4 = article3_4(c);
  c.article3 = article3(c);
  return c;
}

/** số ngày gián đoạn · days of interruption */
function daysOfInterruption(c: Case, interruption: KnownInterruption): Range {
  return days(interruption.from, butAtMost(interruption.to, c.cutoff));
}

const startingDateAmount = (interruption: KnownInterruption, c: Case) => daysOfInterruption(c, interruption);

/** ngày bắt đầu tính · starting date */
function startingDate(c: Case): Range {
  return plus(c.person.sentence.detainedFrom, total(c.person.sentence.interruptions, startingDateAmount, c));
}

/**
 * thời gian đã chấp hành · time served
 * A7 "end not counted": Guidance 94/HD-HĐTVĐX of 2025, worked example: arrested 31/8/2016, counted to 31/8/2025, is 9 years.
 * A7 "end counted": Penal Code, Article 38.1: one day in custody is one day of imprisonment.
 */
function timeServed(c: Case): Range {
  switch (c.readings['A7']) {
    case 'endCounted':
      return plus(period(c.startingDate, c.cutoff), legalDays(1));
    default:
      return period(c.startingDate, c.cutoff);
  }
}

const timeRemainingAmount = (reduction: KnownReduction) => reduction.length;

/** thời hạn còn lại · time remaining */
function timeRemaining(c: Case): Range {
  return minus(
    minus(c.person.sentence.term, c.timeServed),
    total(c.person.sentence.reductions, timeRemainingAmount),
  );
}

/**
 * tuổi · age
 * A20 "at the board date": the date in Article 1 is for time served only; age is determined when the board meets.
 * A20 "at the cut-off": Article 1 paragraph 2: one date for the whole dossier.
 */
function age(c: Case): Range {
  switch (c.readings['A20']) {
    case 'atTheCutOff':
      return period(c.person.birthDate, c.cutoff);
    default:
      return period(c.person.birthDate, c.board);
  }
}

/** tuổi của con · age of the child */
function ageOfTheChild(c: Case): Range {
  return period(c.person.childBirthDate, c.board);
}

const numberOfLatestFairQuartersWhere = (rating: KnownRating) =>
  isAtLeast(rank(rating.grade, gradeOrder), /* fair */ 2);

/** số quý khá liền kề · number of latest fair quarters */
function numberOfLatestFairQuarters(c: Case): Range {
  return latestRun(c.person.ratings, ratingOrder, numberOfLatestFairQuartersWhere);
}

/**
 * đã chấp hành xong hình phạt tiền · discharged any fine
 * A17 "exemption discharges": Law on Special Amnesty, Article 14: an exemption decision stands for the receipt.
 * A17 "payment only": Article 3.1.c: has fully served the additional penalty of a fine.
 */
function dischargedAnyFine(c: Case): Kleene {
  switch (c.readings['A17']) {
    case 'paymentOnly':
      return kleene(is(c.person.fine, 'none') | is(c.person.fine, 'paid'));
    default:
      return kleene(is(c.person.fine, 'none') | is(c.person.fine, 'paid') | is(c.person.fine, 'exempted'));
  }
}

/** đã hoàn thành nghĩa vụ về án phí · discharged any court fees */
function dischargedAnyCourtFees(c: Case): Kleene {
  return kleene(
    is(c.person.courtFees, 'none') | is(c.person.courtFees, 'paid') | is(c.person.courtFees, 'exempted'),
  );
}

/**
 * mức án xét tại điểm b · term considered in point b
 * A9 "each offence": point b: sentenced to 10 years or more for one of the offences.
 * A9 "combined sentence": Article 3.1.a uses the combined sentence.
 */
function termConsideredInPointB(c: Case, conviction: KnownConviction): Range {
  switch (c.readings['A9']) {
    case 'combinedSentence':
      return c.person.sentence.term;
    default:
      return conviction.term;
  }
}

/**
 * nằm trong năm tội được nêu · one of the five offences
 * A12 "by the acts": only production, trading and appropriation are named.
 * A12 "the whole article": article 194 of the 1999 Code is one offence.
 */
function oneOfTheFiveOffences(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A12']) {
    case 'theWholeArticle':
      return kleene(
        isFor(conviction, drugsAndRobberyGroup) | isFor(conviction, offencesUnderTheCombinedDrugArticle),
      );
    default:
      return isFor(conviction, drugsAndRobberyGroup);
  }
}

/**
 * đạt ngưỡng 07 năm · reaches the seven-year threshold
 * A10 "all five offences": the official-gazette English applies it to the whole list.
 * A10 "robbery only": the semicolon after robbery.
 */
function reachesTheSevenYearThreshold(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A10']) {
    case 'robberyOnly':
      return kleene(
        (isFor(conviction, robbery) & isAtLeast(termConsideredInPointB(c, conviction), years(7))) |
          (oneOfTheFiveOffences(c, conviction) & not(isFor(conviction, robbery))),
      );
    default:
      return kleene(
        oneOfTheFiveOffences(c, conviction) & isAtLeast(termConsideredInPointB(c, conviction), years(7)),
      );
  }
}

const listedOffenderWhere = (conviction: KnownConviction, c: Case) =>
  kleene(
    isFor(conviction, offencesAgainstPolicy) |
      (isFor(conviction, offencesAgainstThePerson) &
        conviction.intentional &
        isAtLeast(termConsideredInPointB(c, conviction), years(10))) |
      reachesTheSevenYearThreshold(c, conviction),
  );

/** phạm tội nêu tại điểm b · listed offender */
function listedOffender(c: Case): Kleene {
  return some(c.person.convictions, listedOffenderWhere, c);
}

const listedOffenderForClauses3And4Where = (conviction: KnownConviction, c: Case) =>
  kleene(
    isFor(conviction, offencesAgainstPolicy) |
      (isFor(conviction, offencesAgainstThePerson) & conviction.intentional) |
      oneOfTheFiveOffences(c, conviction),
  );

/**
 * phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4 · listed offender for clauses 3 and 4
 * A19 "with the thresholds": a reference to point b brings its thresholds.
 * A19 "without the thresholds": clause 3 speaks of the offences only.
 */
function listedOffenderForClauses3And4(c: Case): Kleene {
  switch (c.readings['A19']) {
    case 'withoutTheThresholds':
      return some(c.person.convictions, listedOffenderForClauses3And4Where, c);
    default:
      return c.listedOffender;
  }
}

const termConsideredForQuartersAmount = (reduction: KnownReduction) => reduction.length;

/**
 * mức án xét số quý · term considered for quarters
 * A2 "sentence pronounced": point a: persons sentenced to imprisonment for ….
 * A2 "sentence after reductions": the term actually to be served.
 */
function termConsideredForQuarters(c: Case): Range {
  switch (c.readings['A2']) {
    case 'sentenceAfterReductions':
      return minus(
        c.person.sentence.term,
        total(c.person.sentence.reductions, termConsideredForQuartersAmount),
      );
    default:
      return c.person.sentence.term;
  }
}

/**
 * số quý án chung thân được thiếu · number of quarters a life sentence may lack
 * A3 "as over 15 years": a commuted life sentence is heavier than one over 15 years.
 * A3 "none": paragraph 3 names terms over 15 years only.
 */
function numberOfQuartersALifeSentenceMayLack(c: Case): Range {
  switch (c.readings['A3']) {
    case 'none':
      return 0;
    default:
      return 4;
  }
}

/**
 * có hoàn cảnh được thiếu quý theo điểm b · has a history that excuses missing quarters
 * A4 "every prisoner": point b covers both of its paragraphs.
 * A4 "listed offenders only": 3.1.a paragraph 3: the prisoners provided for in point b.
 */
function hasAHistoryThatExcusesMissingQuarters(c: Case): Kleene {
  switch (c.readings['A4']) {
    case 'listedOffendersOnly':
      return kleene(c.listedOffender & (c.person.compulsoryTreatment | c.person.continuousCustody));
    default:
      return kleene(c.person.compulsoryTreatment | c.person.continuousCustody);
  }
}

const ratedWellEnoughWithQuartersMissingWhere = (rating: KnownRating) =>
  isAtLeast(rank(rating.grade, gradeOrder), /* fair */ 2);

/**
 * xếp loại đạt khi thiếu quý · rated well enough with quarters missing
 * A5 "unrated quarters only": missing for want of time to be rated.
 * A5 "early low ratings too": only one quarter of fair or better is required.
 */
function ratedWellEnoughWithQuartersMissing(c: Case): Kleene {
  switch (c.readings['A5']) {
    case 'earlyLowRatingsToo':
      return isAtLeast(c.numberOfLatestFairQuarters, 1);
    default:
      return every(c.person.ratings, ratedWellEnoughWithQuartersMissingWhere);
  }
}

function numberOfQuartersForTheTermCases(c: Case): Range {
  let open: Range | undefined;
  let when = is(c.person.sentence.kind, 'commutedLife');
  if (when !== NO) {
    const value = 18;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'fixedTerm') & isOver(c.termConsideredForQuarters, years(15)));
  if (when !== NO) {
    const value = 16;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(10)) &
      isAtMost(c.termConsideredForQuarters, years(15)),
  );
  if (when !== NO) {
    const value = 14;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(8)) &
      isAtMost(c.termConsideredForQuarters, years(10)),
  );
  if (when !== NO) {
    const value = 8;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(5)) &
      isAtMost(c.termConsideredForQuarters, years(8)),
  );
  if (when !== NO) {
    const value = 4;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(3)) &
      isAtMost(c.termConsideredForQuarters, years(5)),
  );
  if (when !== NO) {
    const value = 2;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'fixedTerm') & isAtMost(c.termConsideredForQuarters, years(3)));
  if (when !== NO) {
    const value = 1;
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** số quý theo mức án · number of quarters for the term */
function numberOfQuartersForTheTerm(c: Case): Range {
  return numberOfQuartersForTheTermCases(c);
}

/**
 * đủ xếp loại trước khi tạm đình chỉ · rated well enough before suspension
 * A44 "quarters may be missing too": Article 3.2.a refers to the whole of 3.1.a.
 * A44 "no quarter may be missing": 3.1.a paragraph 3 speaks of prisoners only.
 */
function ratedWellEnoughBeforeSuspension(c: Case): Kleene {
  switch (c.readings['A44']) {
    case 'noQuarterMayBeMissing':
      return kleene(
        isAtLeast(c.numberOfLatestFairQuarters, c.numberOfQuartersForTheTerm) & c.article3_1_a_paragraph2,
      );
    default:
      return c.article3_1_a;
  }
}

/**
 * được coi là tham nhũng · counted as corruption
 * A13 "Chapter XXIII Section 1": Penal Code, Section 1: corruption offences.
 * A13 "giving and brokering bribes too": the Law on Anti-Corruption has a wider notion.
 */
function countedAsCorruption(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A13']) {
    case 'givingAndBrokeringBribesToo':
      return kleene(isFor(conviction, corruptionOffences) | isFor(conviction, otherBriberyOffences));
    default:
      return isFor(conviction, corruptionOffences);
  }
}

/**
 * đã thi hành xong theo điểm d · fulfilled the obligation as point d requires
 * A14 "a waiver does not fulfil": Decree 52/2019 defines fulfilment for point đ only.
 * A14 "a waiver fulfils": one notion of fulfilment for both points.
 */
function fulfilledTheObligationAsPointDRequires(c: Case): Kleene {
  switch (c.readings['A14']) {
    case 'aWaiverFulfils':
      return kleene(
        is(c.person.civilObligation, 'none') |
          is(c.person.civilObligation, 'fulfilled') |
          is(c.person.civilObligation, 'terminated') |
          is(c.person.civilObligation, 'waived'),
      );
    default:
      return kleene(
        is(c.person.civilObligation, 'none') |
          is(c.person.civilObligation, 'fulfilled') |
          is(c.person.civilObligation, 'terminated'),
      );
  }
}

/**
 * đã thi hành đủ mức để xét hoàn cảnh · fulfilled enough for hardship to be considered
 * A15 "a part is needed": point đ: has fulfilled a part.
 * A15 "nothing yet is enough": the hardship is decisive.
 */
function fulfilledEnoughForHardshipToBeConsidered(c: Case): Kleene {
  switch (c.readings['A15']) {
    case 'nothingYetIsEnough':
      return kleene(
        is(c.person.civilObligation, 'partlyFulfilled') | is(c.person.civilObligation, 'unfulfilled'),
      );
    default:
      return is(c.person.civilObligation, 'partlyFulfilled');
  }
}

/** đã hết nghĩa vụ phải thi hành · has no obligation left */
function hasNoObligationLeft(c: Case): Kleene {
  return kleene(
    is(c.person.civilObligation, 'none') |
      is(c.person.civilObligation, 'fulfilled') |
      is(c.person.civilObligation, 'terminated') |
      is(c.person.civilObligation, 'waived'),
  );
}

/**
 * được người được thi hành án chấp nhận · accepted by the obligee
 * A16 "asked only while something remains": point đ paragraph 2: agrees to postpone or not to ask for the rest.
 * A16 "asked of every obligation": paragraph 2 makes no distinction by what was fulfilled.
 */
function acceptedByTheObligee(c: Case): Kleene {
  switch (c.readings['A16']) {
    case 'askedOfEveryObligation':
      return kleene(
        is(c.person.civilObligation, 'none') | c.person.obligationToStateOnly | c.person.creditorConsents,
      );
    default:
      return kleene(c.hasNoObligationLeft | c.person.obligationToStateOnly | c.person.creditorConsents);
  }
}

/** được thực hiện khi dưới 18 tuổi · committed while under 18 */
function committedWhileUnder18(c: Case, conviction: KnownConviction): Kleene {
  return isUnder(period(c.person.birthDate, conviction.offenceDate), years(18));
}

const aMinorAtTheTimeOfTheOffenceWhere = (conviction: KnownConviction, c: Case) =>
  committedWhileUnder18(c, conviction);
const aMinorAtTheTimeOfTheOffenceWhereAgain = (conviction: KnownConviction, c: Case) =>
  committedWhileUnder18(c, conviction);

/**
 * chưa đủ 18 tuổi khi phạm tội · a minor at the time of the offence
 * A21 "some offence": Article 3.3.d, read in the person's favour.
 * A21 "every offence": Article 3.3.d, strict reading.
 */
function aMinorAtTheTimeOfTheOffence(c: Case): Kleene {
  switch (c.readings['A21']) {
    case 'everyOffence':
      return every(c.person.convictions, aMinorAtTheTimeOfTheOffenceWhere, c);
    default:
      return some(c.person.convictions, aMinorAtTheTimeOfTheOffenceWhereAgain, c);
  }
}

/**
 * nuôi con nhỏ · raising a small child
 * A22 "child in the facility": Article 3.3.g: with the mother in the prison or detention camp.
 * A22 "child anywhere": a mother whose sentence is suspended raises the child at home.
 */
function raisingASmallChild(c: Case): Kleene {
  switch (c.readings['A22']) {
    case 'childAnywhere':
      return isUnder(c.ageOfTheChild, years(3));
    default:
      return kleene(c.person.childWithMother & isUnder(c.ageOfTheChild, years(3)));
  }
}

/**
 * có đủ các điều kiện được dẫn tại khoản 3 · satisfies all conditions named in clause 3
 * A18 "by status": clause 1 is for serving persons, clause 2 for suspended ones.
 * A18 "both together": the words of clause 3.
 */
function satisfiesAllConditionsNamedInClause3(c: Case): Kleene {
  switch (c.readings['A18']) {
    case 'bothTogether':
      return kleene(
        c.article3_1_a &
          c.article3_1_c &
          implies(c.article3_1_d_applies, c.article3_1_d) &
          implies(c.article3_1_dd_applies, c.article3_1_dd) &
          c.article3_1_e &
          c.article3_1_g &
          c.article3_2_a &
          c.article3_2_c &
          c.article3_2_d,
      );
    default:
      return kleene(
        (is(c.person.status, 'serving') &
          c.article3_1_a &
          c.article3_1_c &
          implies(c.article3_1_d_applies, c.article3_1_d) &
          implies(c.article3_1_dd_applies, c.article3_1_dd) &
          c.article3_1_e &
          c.article3_1_g) |
          (is(c.person.status, 'suspended') & c.article3_2_a & c.article3_2_c & c.article3_2_d),
      );
  }
}

/**
 * mức án xét tại Điều 4 · term considered in Article 4
 * A35 "combined sentence": clauses 9 to 11 say persons sentenced to imprisonment, not for which offence.
 * A35 "each offence": the sentence begins with the offence.
 */
function termConsideredInArticle4(c: Case, conviction: KnownConviction): Range {
  switch (c.readings['A35']) {
    case 'eachOffence':
      return conviction.term;
    default:
      return c.person.sentence.term;
  }
}

function numberOfQuartersThatMayBeMissingCases(c: Case): Range {
  let open: Range | undefined;
  let when = kleene(is(c.person.sentence.kind, 'fixedTerm') & isOver(c.termConsideredForQuarters, years(15)));
  if (when !== NO) {
    const value = 4;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(8)) &
      isAtMost(c.termConsideredForQuarters, years(15)),
  );
  if (when !== NO) {
    const value = 3;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(5)) &
      isAtMost(c.termConsideredForQuarters, years(8)),
  );
  if (when !== NO) {
    const value = 2;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(c.termConsideredForQuarters, years(3)) &
      isAtMost(c.termConsideredForQuarters, years(5)),
  );
  if (when !== NO) {
    const value = 1;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'fixedTerm') & isAtMost(c.termConsideredForQuarters, years(3)));
  if (when !== NO) {
    const value = 0;
    if (when === YES) return value;
    open = either(open, value);
  }
  when = is(c.person.sentence.kind, 'commutedLife');
  if (when !== NO) {
    const value = c.numberOfQuartersALifeSentenceMayLack;
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** số quý được thiếu · number of quarters that may be missing */
function numberOfQuartersThatMayBeMissing(c: Case): Range {
  return numberOfQuartersThatMayBeMissingCases(c);
}

function timeToBeServedCases(c: Case): Range {
  let open: Range | undefined;
  let when = kleene(is(c.person.sentence.kind, 'fixedTerm') & not(c.listedOffender));
  if (when !== NO) {
    const value = fraction(1, 3, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'fixedTerm') & c.listedOffender);
  if (when !== NO) {
    const value = fraction(1, 2, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'commutedLife') & not(c.listedOffender));
  if (when !== NO) {
    const value = years(14);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'commutedLife') & c.listedOffender);
  if (when !== NO) {
    const value = years(17);
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** thời gian phải chấp hành · time to be served */
function timeToBeServed(c: Case): Range {
  return timeToBeServedCases(c);
}

function shorterTimeToBeServedCases(c: Case): Range {
  let open: Range | undefined;
  let when = kleene(is(c.person.sentence.kind, 'fixedTerm') & not(c.listedOffenderForClauses3And4));
  if (when !== NO) {
    const value = fraction(1, 4, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'fixedTerm') & c.listedOffenderForClauses3And4);
  if (when !== NO) {
    const value = fraction(1, 3, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'commutedLife') & not(c.listedOffenderForClauses3And4));
  if (when !== NO) {
    const value = years(12);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(is(c.person.sentence.kind, 'commutedLife') & c.listedOffenderForClauses3And4);
  if (when !== NO) {
    const value = years(15);
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** thời gian ưu tiên phải chấp hành · shorter time to be served */
function shorterTimeToBeServed(c: Case): Range {
  return shorterTimeToBeServedCases(c);
}

function timeAMinorMustServeCases(c: Case): Range {
  let open: Range | undefined;
  let when = not(c.listedOffenderForClauses3And4);
  if (when !== NO) {
    const value = fraction(1, 4, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = c.listedOffenderForClauses3And4;
  if (when !== NO) {
    const value = fraction(1, 3, c.person.sentence.term);
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** thời gian người dưới 18 tuổi phải chấp hành · time a minor must serve */
function timeAMinorMustServe(c: Case): Range {
  return timeAMinorMustServeCases(c);
}

function maximumTimeRemainingCases(c: Case): Range {
  let open: Range | undefined;
  const when = kleene(c.article3_3_applies | c.article3_4_applies);
  if (when !== NO) {
    const value = years(10);
    if (when === YES) return value;
    open = either(open, value);
  }
  return either(open, years(8));
}

/**
 * thời hạn còn lại tối đa · maximum time remaining
 * A28 "by the person's circumstances": clause 6: persons provided for in Article 3.3 and 3.4.
 * A28 "8 years for everyone": everyone considered is also a person under Article 3.1 or 3.2.
 */
function maximumTimeRemaining(c: Case): Range {
  switch (c.readings['A28']) {
    case 'n8YearsForEveryone':
      return years(8);
    default:
      return maximumTimeRemainingCases(c);
  }
}

function numberOfPersonsKilledCases(conviction: KnownConviction): Range {
  let open: Range | undefined;
  const when = isFor(conviction, murder);
  if (when !== NO) {
    const value = conviction.victims;
    if (when === YES) return value;
    open = either(open, value);
  }
  return either(open, 0);
}

/** số người bị giết · number of persons killed */
function numberOfPersonsKilled(_c: Case, conviction: KnownConviction): Range {
  return numberOfPersonsKilledCases(conviction);
}

const involvedTheKillingOfSeveralPersonsAmount = (conviction: KnownConviction, c: Case) =>
  numberOfPersonsKilled(c, conviction);

/**
 * giết nhiều người · involved the killing of several persons
 * A31 "in one conviction": Penal Code 2015, Article 123.1.a.
 * A31 "over all convictions": clause 8: murder of two or more persons.
 */
function involvedTheKillingOfSeveralPersons(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A31']) {
    case 'overAllConvictions':
      return isAtLeast(total(c.person.convictions, involvedTheKillingOfSeveralPersonsAmount, c), 2);
    default:
      return isAtLeast(numberOfPersonsKilled(c, conviction), 2);
  }
}

/**
 * chiếm đoạt tài sản thuộc diện xét · property offence considered here
 * A33 "every Code": the words on the 1999 Code belong to the limb before.
 * A33 "the 1999 Code only": the words on the 1999 Code govern the sentence.
 */
function propertyOffenceConsideredHere(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A33']) {
    case 'the1999CodeOnly':
      return kleene(isFor(conviction, propertyOffences) & isFor(conviction, penalCode1999));
    default:
      return isFor(conviction, propertyOffences);
  }
}

function maximumTimeRemainingForRobberyCases(c: Case, conviction: KnownConviction): Range {
  let open: Range | undefined;
  let when = is(c.person.sentence.kind, 'commutedLife');
  if (when !== NO) {
    const value = years(3);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') & isOver(termConsideredInArticle4(c, conviction), years(15)),
  );
  if (when !== NO) {
    const value = years(3);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isAtLeast(termConsideredInArticle4(c, conviction), years(7)) &
      isAtMost(termConsideredInArticle4(c, conviction), years(15)),
  );
  if (when !== NO) {
    const value = years(2);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') & isUnder(termConsideredInArticle4(c, conviction), years(7)),
  );
  if (when !== NO) {
    const value = years(1);
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** thời hạn còn lại tối đa với tội cướp · maximum time remaining for robbery */
function maximumTimeRemainingForRobbery(c: Case, conviction: KnownConviction): Range {
  return maximumTimeRemainingForRobberyCases(c, conviction);
}

function maximumTimeRemainingForDrugOffencesCases(c: Case, conviction: KnownConviction): Range {
  let open: Range | undefined;
  let when = is(c.person.sentence.kind, 'commutedLife');
  if (when !== NO) {
    const value = years(3);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') & isOver(termConsideredInArticle4(c, conviction), years(15)),
  );
  if (when !== NO) {
    const value = years(3);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isAtLeast(termConsideredInArticle4(c, conviction), years(7)) &
      isAtMost(termConsideredInArticle4(c, conviction), years(15)),
  );
  if (when !== NO) {
    const value = years(2);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isOver(termConsideredInArticle4(c, conviction), years(3)) &
      isUnder(termConsideredInArticle4(c, conviction), years(7)),
  );
  if (when !== NO) {
    const value = years(1);
    if (when === YES) return value;
    open = either(open, value);
  }
  when = kleene(
    is(c.person.sentence.kind, 'fixedTerm') & isAtMost(termConsideredInArticle4(c, conviction), years(3)),
  );
  if (when !== NO) {
    const value = months(6);
    if (when === YES) return value;
    open = either(open, value);
  }
  return open ?? anything;
}

/** thời hạn còn lại tối đa với tội ma túy · maximum time remaining for drug offences */
function maximumTimeRemainingForDrugOffences(c: Case, conviction: KnownConviction): Range {
  return maximumTimeRemainingForDrugOffencesCases(c, conviction);
}

/**
 * tội về ma túy · offence counted as a drug offence
 * A38 "the whole chapter": clause 10: drug offences, without distinction.
 * A38 "without management offences": a breach of management rules is not drug offending.
 */
function offenceCountedAsADrugOffence(c: Case, conviction: KnownConviction): Kleene {
  switch (c.readings['A38']) {
    case 'withoutManagementOffences':
      return kleene(isFor(conviction, drugOffences) & not(isFor(conviction, drugManagementOffences)));
    default:
      return isFor(conviction, drugOffences);
  }
}

const committedSeveralOffencesCounting: Counting<KnownConviction> = {};
const committedSeveralOffencesCountingAgain: Counting<KnownConviction> = {
  where: (conviction: KnownConviction) => conviction.intentional,
};
const committedSeveralOffencesCountingAgainAgain: Counting<KnownConviction> = { different: offenceOf };
const committedSeveralOffencesCountingAgainAgainAgain: Counting<KnownConviction> = {
  different: offenceOf,
  where: (conviction: KnownConviction) => conviction.intentional,
};

/**
 * phạm nhiều tội · committed several offences
 * A41 "by offence": three offences, two intentional ones: offences are counted.
 * A41 "by conviction": aggregated sentences included.
 */
function committedSeveralOffences(c: Case): Kleene {
  switch (c.readings['A41']) {
    case 'byConviction':
      return kleene(
        atLeast(3, c.person.convictions, committedSeveralOffencesCounting) |
          atLeast(2, c.person.convictions, committedSeveralOffencesCountingAgain),
      );
    default:
      return kleene(
        atLeast(3, c.person.convictions, committedSeveralOffencesCountingAgainAgain) |
          atLeast(2, c.person.convictions, committedSeveralOffencesCountingAgainAgainAgain),
      );
  }
}

/** 2 Đối tượng đặc xá · Persons covered */
function article2(c: Case): Kleene {
  return kleene(
    (is(c.person.sentence.kind, 'fixedTerm') | is(c.person.sentence.kind, 'commutedLife')) &
      (is(c.person.status, 'serving') | is(c.person.status, 'suspended')),
  );
}

/** 3 Điều kiện được đề nghị đặc xá · Conditions for being proposed */
function article3(c: Case): Kleene {
  return kleene(
    (c.article3_1_applies & c.article3_1) |
      (c.article3_2_applies & c.article3_2) |
      (c.article3_3_applies & c.article3_3) |
      (c.article3_4_applies & c.article3_4),
  );
}

/** 3.1 Người đang chấp hành án · Persons serving their sentence: áp dụng khi · applies when */
function article3_1_applies(c: Case): Kleene {
  return is(c.person.status, 'serving');
}

/** 3.1 Người đang chấp hành án · Persons serving their sentence */
function article3_1(c: Case): Kleene {
  return kleene(
    c.article3_1_a &
      c.article3_1_b &
      c.article3_1_c &
      implies(c.article3_1_d_applies, c.article3_1_d) &
      implies(c.article3_1_dd_applies, c.article3_1_dd) &
      c.article3_1_e &
      c.article3_1_g,
  );
}

/** 3.1.a Xếp loại chấp hành án · Compliance ratings */
function article3_1_a(c: Case): Kleene {
  return kleene(c.article3_1_a_paragraph1 & c.article3_1_a_paragraph2);
}

/** 3.1.a§1 Số quý liên tục liền kề · Consecutive latest quarters */
function article3_1_a_paragraph1(c: Case): Kleene {
  return kleene(
    isAtLeast(c.numberOfLatestFairQuarters, c.numberOfQuartersForTheTerm) | c.article3_1_a_paragraph3,
  );
}

/** 3.1.a§2 Thời gian tiếp theo · The following period */
function article3_1_a_paragraph2(c: Case): Kleene {
  return isAtLeast(rank(c.person.ratingSince, gradeOrder), /* fair */ 2);
}

/** 3.1.a§3 Được thiếu quý do không đủ thời gian xếp loại · Quarters missing for want of time */
function article3_1_a_paragraph3(c: Case): Kleene {
  return kleene(
    (c.hasAHistoryThatExcusesMissingQuarters | c.article3_3_applies | c.article3_4_applies) &
      c.ratedWellEnoughWithQuartersMissing &
      isAtLeast(
        c.numberOfLatestFairQuarters,
        butAtLeast(minus(c.numberOfQuartersForTheTerm, c.numberOfQuartersThatMayBeMissing), 1),
      ),
  );
}

/** 3.1.b Thời gian đã chấp hành · Time served */
function article3_1_b(c: Case): Kleene {
  return isAtLeast(c.timeServed, c.timeToBeServed);
}

/** 3.1.c Phạt tiền và án phí · Fine and court fees */
function article3_1_c(c: Case): Kleene {
  return kleene(c.dischargedAnyFine & c.dischargedAnyCourtFees);
}

const article3_1_d_appliesWhere = (conviction: KnownConviction, c: Case) =>
  countedAsCorruption(c, conviction);

/** 3.1.d Nghĩa vụ dân sự của người phạm tội tham nhũng · Civil obligations in corruption cases: áp dụng khi · applies when */
function article3_1_d_applies(c: Case): Kleene {
  return some(c.person.convictions, article3_1_d_appliesWhere, c);
}

/** 3.1.d Nghĩa vụ dân sự của người phạm tội tham nhũng · Civil obligations in corruption cases */
function article3_1_d(c: Case): Kleene {
  return c.fulfilledTheObligationAsPointDRequires;
}

const article3_1_dd_appliesWhere = (conviction: KnownConviction, c: Case) =>
  not(countedAsCorruption(c, conviction));

/** 3.1.đ Nghĩa vụ dân sự của người phạm tội khác · Civil obligations in other cases: áp dụng khi · applies when */
function article3_1_dd_applies(c: Case): Kleene {
  return some(c.person.convictions, article3_1_dd_appliesWhere, c);
}

/** 3.1.đ Nghĩa vụ dân sự của người phạm tội khác · Civil obligations in other cases */
function article3_1_dd(c: Case): Kleene {
  return kleene(
    (c.hasNoObligationLeft | (c.fulfilledEnoughForHardshipToBeConsidered & c.person.economicHardship)) &
      c.acceptedByTheObligee,
  );
}

/** 3.1.e An ninh, trật tự · Security and order */
function article3_1_e(c: Case): Kleene {
  return c.person.noSecurityConcern;
}

/** 3.1.g Không thuộc trường hợp bị loại trừ · No exclusion */
function article3_1_g(c: Case): Kleene {
  return not(c.article4);
}

/** 3.2 Người đang được tạm đình chỉ · Persons whose sentence is suspended: áp dụng khi · applies when */
function article3_2_applies(c: Case): Kleene {
  return is(c.person.status, 'suspended');
}

/** 3.2 Người đang được tạm đình chỉ · Persons whose sentence is suspended */
function article3_2(c: Case): Kleene {
  return kleene(c.article3_2_a & c.article3_2_b & c.article3_2_c & c.article3_2_d);
}

/** 3.2.a Xếp loại trước khi tạm đình chỉ · Ratings before the suspension */
function article3_2_a(c: Case): Kleene {
  return c.ratedWellEnoughBeforeSuspension;
}

/** 3.2.b Thời gian đã chấp hành · Time served */
function article3_2_b(c: Case): Kleene {
  return c.article3_1_b;
}

/** 3.2.c Các điều kiện khác như người đang chấp hành án · Other conditions as for serving persons */
function article3_2_c(c: Case): Kleene {
  return kleene(
    c.article3_1_c &
      implies(c.article3_1_d_applies, c.article3_1_d) &
      implies(c.article3_1_dd_applies, c.article3_1_dd) &
      c.article3_1_e &
      c.article3_1_g,
  );
}

/** 3.2.d Chấp hành pháp luật khi tạm đình chỉ · Law-abiding while suspended */
function article3_2_d(c: Case): Kleene {
  return c.person.lawfulWhileSuspended;
}

/** 3.3 Các trường hợp được giảm thời gian phải chấp hành · Cases with a shorter time to be served: áp dụng khi · applies when */
function article3_3_applies(c: Case): Kleene {
  return kleene(
    c.article3_3_a |
      c.article3_3_b |
      c.article3_3_c |
      c.article3_3_d |
      c.article3_3_dd |
      c.article3_3_e |
      c.article3_3_g |
      c.article3_3_h,
  );
}

/** 3.3 Các trường hợp được giảm thời gian phải chấp hành · Cases with a shorter time to be served */
function article3_3(c: Case): Kleene {
  return kleene(isAtLeast(c.timeServed, c.shorterTimeToBeServed) & c.satisfiesAllConditionsNamedInClause3);
}

/** 3.3.a Lập công lớn · Great merit */
function article3_3_a(c: Case): Kleene {
  return c.person.greatMerit;
}

/** 3.3.b Người có công và thân nhân · Persons of merit and their kin */
function article3_3_b(c: Case): Kleene {
  return c.person.meritoriousPerson;
}

/** 3.3.c Bệnh hiểm nghèo, ốm đau thường xuyên · Grave or chronic illness */
function article3_3_c(c: Case): Kleene {
  return kleene(c.person.seriousIllness | c.person.chronicIllness);
}

/** 3.3.d Dưới 18 tuổi khi phạm tội · Minors when offending */
function article3_3_d(c: Case): Kleene {
  return kleene(c.aMinorAtTheTimeOfTheOffence & not(c.article3_4_applies));
}

/** 3.3.đ Từ đủ 70 tuổi · Aged 70 or over */
function article3_3_dd(c: Case): Kleene {
  return isAtLeast(c.age, years(70));
}

/** 3.3.e Lao động duy nhất · Sole earner */
function article3_3_e(c: Case): Kleene {
  return c.person.soleBreadwinnerInHardship;
}

/** 3.3.g Có thai, nuôi con nhỏ trong trại · Pregnant or with a small child */
function article3_3_g(c: Case): Kleene {
  return kleene(is(c.person.sex, 'female') & (c.person.pregnant | c.raisingASmallChild));
}

/** 3.3.h Khuyết tật, khó khăn trong nhận thức · Disability or cognitive difficulty */
function article3_3_h(c: Case): Kleene {
  return kleene(
    isAtLeast(rank(c.person.disability, disabilityOrder), /* severe */ 2) | c.person.cognitiveDifficulty,
  );
}

/** 3.4 Người dưới 18 tuổi · Persons under 18: áp dụng khi · applies when */
function article3_4_applies(c: Case): Kleene {
  return isUnder(c.age, years(18));
}

/** 3.4 Người dưới 18 tuổi · Persons under 18 */
function article3_4(c: Case): Kleene {
  return kleene(
    is(c.person.sentence.kind, 'fixedTerm') &
      isAtLeast(c.timeServed, c.timeAMinorMustServe) &
      ((is(c.person.status, 'serving') & c.article3_1_a & c.article3_1_g) |
        (is(c.person.status, 'suspended') & c.article3_1_g & c.article3_2_a & c.article3_2_d)),
  );
}

/** 4 Các trường hợp không được đề nghị đặc xá · Cases not to be proposed */
function article4(c: Case): Kleene {
  return kleene(
    c.article4_1 |
      c.article4_2 |
      c.article4_3 |
      c.article4_4 |
      c.article4_5 |
      c.article4_6 |
      c.article4_7 |
      c.article4_8 |
      c.article4_9 |
      c.article4_10 |
      c.article4_11 |
      c.article4_12 |
      c.article4_13 |
      c.article4_14 |
      c.article4_15,
  );
}

const article4_1Where = (conviction: KnownConviction) => isFor(conviction, treasonAndTerrorismOffences);

/** 4.1 Phản bội Tổ quốc, khủng bố, tội phạm chiến tranh · Treason, terrorism, war crimes */
function article4_1(c: Case): Kleene {
  return some(c.person.convictions, article4_1Where);
}

/** 4.2 Đang bị kháng nghị theo hướng tăng nặng · Protest seeking a heavier liability */
function article4_2(c: Case): Kleene {
  return c.person.harsherAppeal;
}

/** 4.3 Đang bị truy cứu về tội khác · Under another prosecution */
function article4_3(c: Case): Kleene {
  return c.person.underProsecution;
}

/** 4.4 Đã được đặc xá · Granted amnesty before */
function article4_4(c: Case): Kleene {
  return c.person.amnestiedBefore;
}

const article4_5Where = (conviction: KnownConviction) => conviction.intentional;

/** 4.5 Có tiền án · Prior convictions */
function article4_5(c: Case): Kleene {
  return kleene(
    isAtLeast(c.person.priorConvictions, 2) |
      (isEqual(c.person.priorConvictions, 1) & some(c.person.convictions, article4_5Where)),
  );
}

/** 4.6 Thời hạn còn lại quá dài · Too much time remaining */
function article4_6(c: Case): Kleene {
  return isOver(c.timeRemaining, c.maximumTimeRemaining);
}

const article4_7Where = (conviction: KnownConviction) =>
  kleene(
    isFor(conviction, nationalSecurityOffences) &
      isAtLeast(rank(conviction.severity, severityOrder), /* verySerious */ 2) &
      not(isFor(conviction, treasonAndTerrorismOffences)),
  );

/** 4.7 Tội rất nghiêm trọng xâm phạm an ninh quốc gia · Very serious offences against national security */
function article4_7(c: Case): Kleene {
  return some(c.person.convictions, article4_7Where);
}

/** 4.8 Một số trường hợp phạm tội · Certain offences */
function article4_8(c: Case): Kleene {
  return kleene(
    c.article4_8_limb1 |
      c.article4_8_limb2 |
      c.article4_8_limb3 |
      c.article4_8_limb4 |
      c.article4_8_limb5 |
      c.article4_8_limb6 |
      c.article4_8_limb7 |
      c.article4_8_limb8 |
      c.article4_8_limb9 |
      c.article4_8_limb10 |
      c.article4_8_limb11 |
      c.article4_8_limb12 |
      c.article4_8_limb13,
  );
}

const article4_8_limb1Where = (conviction: KnownConviction, c: Case) =>
  kleene(
    isFor(conviction, murder) &
      (involvedTheKillingOfSeveralPersons(c, conviction) |
        conviction.organised |
        conviction.hooligan |
        conviction.brutal),
  );

/** 4.8#1 Giết người · Murder */
function article4_8_limb1(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb1Where, c);
}

const article4_8_limb2Where = (conviction: KnownConviction) =>
  kleene(
    isFor(conviction, deliberateInjury) &
      (conviction.organised | conviction.hooligan | conviction.acidOrChemicals),
  );

/** 4.8#2 Cố ý gây thương tích · Deliberate injury */
function article4_8_limb2(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb2Where);
}

const article4_8_limb3Where = (conviction: KnownConviction) =>
  kleene(isFor(conviction, rape) & conviction.incestuous);

/** 4.8#3 Hiếp dâm có tính chất loạn luân · Incestuous rape */
function article4_8_limb3(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb3Where);
}

const article4_8_limb4Where = (conviction: KnownConviction) => isFor(conviction, childRapeOffences);

/** 4.8#4 Hiếp dâm trẻ em, người dưới 16 tuổi · Rape of a child */
function article4_8_limb4(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb4Where);
}

const article4_8_limb5Where = (conviction: KnownConviction) =>
  kleene(isFor(conviction, sexualCoercion) & conviction.incestuous);

/** 4.8#5 Cưỡng dâm có tính chất loạn luân · Incestuous sexual coercion */
function article4_8_limb5(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb5Where);
}

const article4_8_limb6Where = (conviction: KnownConviction) => isFor(conviction, childSexualCoercionOffences);

/** 4.8#6 Cưỡng dâm trẻ em, người từ đủ 13 đến dưới 16 tuổi · Sexual coercion of a child */
function article4_8_limb6(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb6Where);
}

const article4_8_limb7Where = (conviction: KnownConviction) =>
  kleene(isFor(conviction, humanTrafficking) & isAtLeast(conviction.victims, 2));

/** 4.8#7 Mua bán nhiều người · Trafficking in several persons */
function article4_8_limb7(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb7Where);
}

const article4_8_limb8Where = (conviction: KnownConviction) => isFor(conviction, childTraffickingOffences);

/** 4.8#8 Mua bán, đánh tráo, chiếm đoạt trẻ em · Trafficking, swapping or taking of children */
function article4_8_limb8(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb8Where);
}

const article4_8_limb9Where = (conviction: KnownConviction) =>
  kleene(isFor(conviction, robbery) & conviction.weapon);

/** 4.8#9 Cướp tài sản có sử dụng vũ khí · Armed robbery */
function article4_8_limb9(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb9Where);
}

const article4_8_limb10Where = (conviction: KnownConviction) =>
  kleene(
    isFor(conviction, propertyOffences) &
      isFor(conviction, penalCode1999) &
      isAtLeast(rank(conviction.consequences, consequencesOrder), /* serious */ 1),
  );

/** 4.8#10 Chiếm đoạt tài sản gây hậu quả nghiêm trọng (BLHS 1999) · Property offences with serious consequences (1999 Code) */
function article4_8_limb10(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb10Where);
}

const article4_8_limb11Where = (conviction: KnownConviction, c: Case) =>
  kleene(propertyOffenceConsideredHere(c, conviction) & (conviction.organised | conviction.badEffectOnOrder));

/** 4.8#11 Chiếm đoạt tài sản có tổ chức, ảnh hưởng xấu · Property offences, organised or harming order */
function article4_8_limb11(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb11Where, c);
}

const article4_8_limb12Where = (conviction: KnownConviction) =>
  kleene(
    isFor(conviction, resistingOfficial) &
      isFor(conviction, penalCode1999) &
      isAtLeast(rank(conviction.consequences, consequencesOrder), /* serious */ 1),
  );

/** 4.8#12 Chống người thi hành công vụ gây hậu quả nghiêm trọng (BLHS 1999) · Resisting officials with serious consequences (1999 Code) */
function article4_8_limb12(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb12Where);
}

const article4_8_limb13Where = (conviction: KnownConviction) =>
  kleene(isFor(conviction, resistingOfficial) & (conviction.organised | conviction.incitedOthers));

/** 4.8#13 Chống người thi hành công vụ có tổ chức, lôi kéo · Resisting officials, organised or inciting */
function article4_8_limb13(c: Case): Kleene {
  return some(c.person.convictions, article4_8_limb13Where);
}

const article4_9Where = (conviction: KnownConviction, c: Case) =>
  kleene(
    (isFor(conviction, robbery) | isFor(conviction, kidnapping)) &
      isOver(c.timeRemaining, maximumTimeRemainingForRobbery(c, conviction)),
  );

/** 4.9 Cướp, bắt cóc nhằm chiếm đoạt tài sản · Robbery and kidnapping for property */
function article4_9(c: Case): Kleene {
  return some(c.person.convictions, article4_9Where, c);
}

const article4_10Where = (conviction: KnownConviction, c: Case) =>
  kleene(
    offenceCountedAsADrugOffence(c, conviction) &
      isOver(c.timeRemaining, maximumTimeRemainingForDrugOffences(c, conviction)),
  );

/** 4.10 Tội về ma túy · Drug offences */
function article4_10(c: Case): Kleene {
  return some(c.person.convictions, article4_10Where, c);
}

const article4_11Where = (conviction: KnownConviction, c: Case) =>
  kleene(
    isFor(conviction, offencesAgainstThePerson) &
      conviction.intentional &
      ((is(c.person.sentence.kind, 'fixedTerm') &
        isAtLeast(termConsideredInArticle4(c, conviction), years(10)) &
        isAtMost(termConsideredInArticle4(c, conviction), years(15)) &
        isOver(c.timeRemaining, years(2))) |
        (is(c.person.sentence.kind, 'fixedTerm') &
          isOver(termConsideredInArticle4(c, conviction), years(15)) &
          isOver(c.timeRemaining, years(3))) |
        (is(c.person.sentence.kind, 'commutedLife') & isOver(c.timeRemaining, years(3)))),
  );

/** 4.11 Cố ý xâm phạm tính mạng, sức khỏe, nhân phẩm, danh dự · Intentional offences against the person */
function article4_11(c: Case): Kleene {
  return some(c.person.convictions, article4_11Where, c);
}

const article4_12Where = (conviction: KnownConviction) =>
  kleene(
    (conviction.organised &
      (is(conviction.role, 'mastermind') |
        is(conviction.role, 'ringleader') |
        is(conviction.role, 'commander'))) |
      (conviction.organised & conviction.cunningOrObstinate) |
      conviction.professional,
  );

/** 4.12 Chủ mưu, xảo quyệt, chuyên nghiệp · Masterminds, cunning means, professional offending */
function article4_12(c: Case): Kleene {
  return some(c.person.convictions, article4_12Where);
}

/** 4.13 Đã từng sử dụng ma túy · Past illegal drug use */
function article4_13(c: Case): Kleene {
  return c.person.drugUseEvidence;
}

const article4_14Counting: Counting<KnownConviction> = {
  different: (conviction: KnownConviction) => conviction.judgment,
  same: offenceOf,
  where: (conviction: KnownConviction) => conviction.intentional,
};

/** 4.14 Nhiều tội · Several offences */
function article4_14(c: Case): Kleene {
  return kleene(c.committedSeveralOffences | atLeast(2, c.person.convictions, article4_14Counting));
}

/** 4.15 Ba lần bị kết án về cùng một tội do cố ý · Three convictions for one intentional offence */
function article4_15(c: Case): Kleene {
  return isAtLeast(c.person.convictionsSameOffence, 3);
}

/** Whether the dossier may contradict itself: then each constraint is looked at. */
const isDoubtful = (c: Case): boolean => {
  if (isAtLeast(c.person.birthDate, c.person.sentence.detainedFrom) === YES) return true;
  if (
    !areApart(
      c.person.sentence.interruptions,
      (interruption) => interruption.from,
      (interruption) => interruption.to,
    )
  )
    return true;
  if (
    c.person.status === 'suspended' &&
    c.person.sentence.interruptions?.some(
      (interruption) => isOpen(interruption.to) && (interruption.reason ?? 'suspension') === 'suspension',
    ) === false
  )
    return true;
  if (!areDifferent(c.person.ratings, ratingOrder)) return true;
  if (
    hasQuarterOutside(
      c.person.ratings,
      (rating) => quarterNumber(rating.year, rating.quarter),
      c.person.sentence.detainedFrom,
      c.board,
    )
  )
    return true;
  if (c.person.sex === 'male' && c.person.pregnant === YES) return true;
  if (c.person.sentence.kind === 'life' && isExact(c.person.sentence.term)) return true;
  for (const conviction of c.person.convictions ?? []) {
    if (isAtLeast(c.person.birthDate, conviction.offenceDate) === YES) return true;
    if (isOver(conviction.offenceDate, c.cutoff) === YES) return true;
    if (conviction.term !== unlimited && isOver(conviction.term, c.person.sentence.term) === YES) return true;
    if (c.person.sentence.kind === 'fixedTerm' && conviction.term === unlimited) return true;
  }
  for (const interruption of c.person.sentence.interruptions ?? []) {
    if (isOver(interruption.from, interruption.to) === YES) return true;
    if (isOver(c.person.sentence.detainedFrom, interruption.from) === YES) return true;
    if (isOver(interruption.from, c.cutoff) === YES) return true;
  }
  return false;
};
/** What each provision says, and to whom it applies, by its id; and what is defined of a person. */
const holds: Readonly<Record<string, (c: Case) => Kleene>> = {
  '2': (c) => c.article2,
  '3': (c) => c.article3,
  '3.1': (c) => c.article3_1,
  '3.1.a': (c) => c.article3_1_a,
  '3.1.a§1': (c) => c.article3_1_a_paragraph1,
  '3.1.a§2': (c) => c.article3_1_a_paragraph2,
  '3.1.a§3': (c) => c.article3_1_a_paragraph3,
  '3.1.b': (c) => c.article3_1_b,
  '3.1.c': (c) => c.article3_1_c,
  '3.1.d': (c) => c.article3_1_d,
  '3.1.đ': (c) => c.article3_1_dd,
  '3.1.e': (c) => c.article3_1_e,
  '3.1.g': (c) => c.article3_1_g,
  '3.2': (c) => c.article3_2,
  '3.2.a': (c) => c.article3_2_a,
  '3.2.b': (c) => c.article3_2_b,
  '3.2.c': (c) => c.article3_2_c,
  '3.2.d': (c) => c.article3_2_d,
  '3.3': (c) => c.article3_3,
  '3.3.a': (c) => c.article3_3_a,
  '3.3.b': (c) => c.article3_3_b,
  '3.3.c': (c) => c.article3_3_c,
  '3.3.d': (c) => c.article3_3_d,
  '3.3.đ': (c) => c.article3_3_dd,
  '3.3.e': (c) => c.article3_3_e,
  '3.3.g': (c) => c.article3_3_g,
  '3.3.h': (c) => c.article3_3_h,
  '3.4': (c) => c.article3_4,
  '4': (c) => c.article4,
  '4.1': (c) => c.article4_1,
  '4.2': (c) => c.article4_2,
  '4.3': (c) => c.article4_3,
  '4.4': (c) => c.article4_4,
  '4.5': (c) => c.article4_5,
  '4.6': (c) => c.article4_6,
  '4.7': (c) => c.article4_7,
  '4.8': (c) => c.article4_8,
  '4.8#1': (c) => c.article4_8_limb1,
  '4.8#2': (c) => c.article4_8_limb2,
  '4.8#3': (c) => c.article4_8_limb3,
  '4.8#4': (c) => c.article4_8_limb4,
  '4.8#5': (c) => c.article4_8_limb5,
  '4.8#6': (c) => c.article4_8_limb6,
  '4.8#7': (c) => c.article4_8_limb7,
  '4.8#8': (c) => c.article4_8_limb8,
  '4.8#9': (c) => c.article4_8_limb9,
  '4.8#10': (c) => c.article4_8_limb10,
  '4.8#11': (c) => c.article4_8_limb11,
  '4.8#12': (c) => c.article4_8_limb12,
  '4.8#13': (c) => c.article4_8_limb13,
  '4.9': (c) => c.article4_9,
  '4.10': (c) => c.article4_10,
  '4.11': (c) => c.article4_11,
  '4.12': (c) => c.article4_12,
  '4.13': (c) => c.article4_13,
  '4.14': (c) => c.article4_14,
  '4.15': (c) => c.article4_15,
};
const applies: Readonly<Record<string, (c: Case) => Kleene>> = {
  '3.1': (c) => c.article3_1_applies,
  '3.1.d': (c) => c.article3_1_d_applies,
  '3.1.đ': (c) => c.article3_1_dd_applies,
  '3.2': (c) => c.article3_2_applies,
  '3.3': (c) => c.article3_3_applies,
  '3.4': (c) => c.article3_4_applies,
};
const truths: Readonly<Record<string, (c: Case) => Kleene>> = {
  dischargedAnyFine: (c) => c.dischargedAnyFine,
  dischargedAnyCourtFees: (c) => c.dischargedAnyCourtFees,
  listedOffender: (c) => c.listedOffender,
  listedOffenderForClauses3And4: (c) => c.listedOffenderForClauses3And4,
  hasAHistoryThatExcusesMissingQuarters: (c) => c.hasAHistoryThatExcusesMissingQuarters,
  ratedWellEnoughWithQuartersMissing: (c) => c.ratedWellEnoughWithQuartersMissing,
  ratedWellEnoughBeforeSuspension: (c) => c.ratedWellEnoughBeforeSuspension,
  fulfilledTheObligationAsPointDRequires: (c) => c.fulfilledTheObligationAsPointDRequires,
  fulfilledEnoughForHardshipToBeConsidered: (c) => c.fulfilledEnoughForHardshipToBeConsidered,
  hasNoObligationLeft: (c) => c.hasNoObligationLeft,
  acceptedByTheObligee: (c) => c.acceptedByTheObligee,
  aMinorAtTheTimeOfTheOffence: (c) => c.aMinorAtTheTimeOfTheOffence,
  raisingASmallChild: (c) => c.raisingASmallChild,
  satisfiesAllConditionsNamedInClause3: (c) => c.satisfiesAllConditionsNamedInClause3,
  committedSeveralOffences: (c) => c.committedSeveralOffences,
};
const quantities: Readonly<Record<string, (c: Case) => Range>> = {
  startingDate: (c) => c.startingDate,
  timeServed: (c) => c.timeServed,
  timeRemaining: (c) => c.timeRemaining,
  age: (c) => c.age,
  ageOfTheChild: (c) => c.ageOfTheChild,
  numberOfLatestFairQuarters: (c) => c.numberOfLatestFairQuarters,
  termConsideredForQuarters: (c) => c.termConsideredForQuarters,
  numberOfQuartersALifeSentenceMayLack: (c) => c.numberOfQuartersALifeSentenceMayLack,
  numberOfQuartersForTheTerm: (c) => c.numberOfQuartersForTheTerm,
  numberOfQuartersThatMayBeMissing: (c) => c.numberOfQuartersThatMayBeMissing,
  timeToBeServed: (c) => c.timeToBeServed,
  shorterTimeToBeServed: (c) => c.shorterTimeToBeServed,
  timeAMinorMustServe: (c) => c.timeAMinorMustServe,
  maximumTimeRemaining: (c) => c.maximumTimeRemaining,
};
function article3_1_a_paragraph3_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.a Compliance ratings */ 4);
}

function article3_1_a_paragraph1_faults(c: Case, found: Faults): void {
  const first = found.size;
  {
    const start = found.size;
    let isMeant = false;
    if (isAtLeast(c.numberOfLatestFairQuarters, c.numberOfQuartersForTheTerm) === NO) {
      const from = found.size;
      found.own();
      isMeant = found.meant(start, from, isMeant);
    }
    if (c.article3_1_a_paragraph3 === NO) {
      const from = found.size;
      article3_1_a_paragraph3_faults(c, found);
      isMeant = found.meant(start, from, isMeant);
    }
  }
  found.name(first, /* 3.1.a Compliance ratings */ 4);
}

function article3_1_a_paragraph2_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.a Compliance ratings */ 4);
}

function article3_1_a_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (c.article3_1_a_paragraph1 === NO) {
    article3_1_a_paragraph1_faults(c, found);
  }
  if (c.article3_1_a_paragraph2 === NO) {
    article3_1_a_paragraph2_faults(c, found);
  }
  found.name(first, /* 3.1.a Compliance ratings */ 4);
}

function article3_1_b_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.b Time served */ 8);
}

function article3_1_c_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.c Fine and court fees */ 9);
}

function article3_1_d_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.d Civil obligations in corruption cases */ 10);
}

function article3_1_dd_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.đ Civil obligations in other cases */ 11);
}

function article3_1_e_faults(_c: Case, found: Faults): void {
  found.add(/* 3.1.e Security and order */ 12);
}

function article3_1_g_faults(_c: Case, found: Faults): void {
  const first = found.size;

  found.name(first, /* 3.1.g No exclusion */ 13);
}

function article3_1_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (c.article3_1_a === NO) {
    article3_1_a_faults(c, found);
  }
  if (c.article3_1_b === NO) {
    article3_1_b_faults(c, found);
  }
  if (c.article3_1_c === NO) {
    article3_1_c_faults(c, found);
  }
  if (implies(c.article3_1_d_applies, c.article3_1_d) === NO) {
    article3_1_d_faults(c, found);
  }
  if (implies(c.article3_1_dd_applies, c.article3_1_dd) === NO) {
    article3_1_dd_faults(c, found);
  }
  if (c.article3_1_e === NO) {
    article3_1_e_faults(c, found);
  }
  if (c.article3_1_g === NO) {
    article3_1_g_faults(c, found);
  }
  found.name(first, /* 3.1 Persons serving their sentence */ 3);
}

function article3_2_a_faults(c: Case, found: Faults): void {
  const first = found.size;
  switch (c.readings['A44']) {
    case 'noQuarterMayBeMissing': {
      if (isAtLeast(c.numberOfLatestFairQuarters, c.numberOfQuartersForTheTerm) === NO) {
        found.own();
      }
      if (c.article3_1_a_paragraph2 === NO) {
        article3_1_a_paragraph2_faults(c, found);
      }
      break;
    }
    default: {
      article3_1_a_faults(c, found);
      break;
    }
  }
  found.name(first, /* 3.2.a Ratings before the suspension */ 15);
}

function article3_2_b_faults(c: Case, found: Faults): void {
  const first = found.size;
  article3_1_b_faults(c, found);
  found.name(first, /* 3.2.b Time served */ 16);
}

function article3_2_c_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (c.article3_1_c === NO) {
    article3_1_c_faults(c, found);
  }
  if (implies(c.article3_1_d_applies, c.article3_1_d) === NO) {
    article3_1_d_faults(c, found);
  }
  if (implies(c.article3_1_dd_applies, c.article3_1_dd) === NO) {
    article3_1_dd_faults(c, found);
  }
  if (c.article3_1_e === NO) {
    article3_1_e_faults(c, found);
  }
  if (c.article3_1_g === NO) {
    article3_1_g_faults(c, found);
  }
  found.name(first, /* 3.2.c Other conditions as for serving persons */ 17);
}

function article3_2_d_faults(_c: Case, found: Faults): void {
  found.add(/* 3.2.d Law-abiding while suspended */ 18);
}

function article3_2_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (c.article3_2_a === NO) {
    article3_2_a_faults(c, found);
  }
  if (c.article3_2_b === NO) {
    article3_2_b_faults(c, found);
  }
  if (c.article3_2_c === NO) {
    article3_2_c_faults(c, found);
  }
  if (c.article3_2_d === NO) {
    article3_2_d_faults(c, found);
  }
  found.name(first, /* 3.2 Persons whose sentence is suspended */ 14);
}

function article3_3_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (isAtLeast(c.timeServed, c.shorterTimeToBeServed) === NO) {
    found.own();
  }
  if (c.satisfiesAllConditionsNamedInClause3 === NO) {
    switch (c.readings['A18']) {
      case 'bothTogether': {
        if (c.article3_1_a === NO) {
          article3_1_a_faults(c, found);
        }
        if (c.article3_1_c === NO) {
          article3_1_c_faults(c, found);
        }
        if (implies(c.article3_1_d_applies, c.article3_1_d) === NO) {
          article3_1_d_faults(c, found);
        }
        if (implies(c.article3_1_dd_applies, c.article3_1_dd) === NO) {
          article3_1_dd_faults(c, found);
        }
        if (c.article3_1_e === NO) {
          article3_1_e_faults(c, found);
        }
        if (c.article3_1_g === NO) {
          article3_1_g_faults(c, found);
        }
        if (c.article3_2_a === NO) {
          article3_2_a_faults(c, found);
        }
        if (c.article3_2_c === NO) {
          article3_2_c_faults(c, found);
        }
        if (c.article3_2_d === NO) {
          article3_2_d_faults(c, found);
        }
        break;
      }
      default: {
        {
          const start = found.size;
          let isMeant = false;
          if (
            kleene(
              is(c.person.status, 'serving') &
                c.article3_1_a &
                c.article3_1_c &
                implies(c.article3_1_d_applies, c.article3_1_d) &
                implies(c.article3_1_dd_applies, c.article3_1_dd) &
                c.article3_1_e &
                c.article3_1_g,
            ) === NO
          ) {
            const from = found.size;
            if (is(c.person.status, 'serving') === NO) {
              found.own();
            }
            if (
              kleene(
                c.article3_1_a &
                  c.article3_1_c &
                  implies(c.article3_1_d_applies, c.article3_1_d) &
                  implies(c.article3_1_dd_applies, c.article3_1_dd) &
                  c.article3_1_e &
                  c.article3_1_g,
              ) === NO
            ) {
              if (c.article3_1_a === NO) {
                article3_1_a_faults(c, found);
              }
              if (c.article3_1_c === NO) {
                article3_1_c_faults(c, found);
              }
              if (implies(c.article3_1_d_applies, c.article3_1_d) === NO) {
                article3_1_d_faults(c, found);
              }
              if (implies(c.article3_1_dd_applies, c.article3_1_dd) === NO) {
                article3_1_dd_faults(c, found);
              }
              if (c.article3_1_e === NO) {
                article3_1_e_faults(c, found);
              }
              if (c.article3_1_g === NO) {
                article3_1_g_faults(c, found);
              }
            }
            isMeant = found.meant(start, from, isMeant);
          }
          if (
            kleene(is(c.person.status, 'suspended') & c.article3_2_a & c.article3_2_c & c.article3_2_d) === NO
          ) {
            const from = found.size;
            if (is(c.person.status, 'suspended') === NO) {
              found.own();
            }
            if (kleene(c.article3_2_a & c.article3_2_c & c.article3_2_d) === NO) {
              if (c.article3_2_a === NO) {
                article3_2_a_faults(c, found);
              }
              if (c.article3_2_c === NO) {
                article3_2_c_faults(c, found);
              }
              if (c.article3_2_d === NO) {
                article3_2_d_faults(c, found);
              }
            }
            isMeant = found.meant(start, from, isMeant);
          }
        }
        break;
      }
    }
  }
  found.name(first, /* 3.3 Cases with a shorter time to be served */ 19);
}

function article3_4_faults(c: Case, found: Faults): void {
  const first = found.size;
  if (is(c.person.sentence.kind, 'fixedTerm') === NO) {
    found.own();
  }
  if (isAtLeast(c.timeServed, c.timeAMinorMustServe) === NO) {
    found.own();
  }
  if (
    kleene(
      (is(c.person.status, 'serving') & c.article3_1_a & c.article3_1_g) |
        (is(c.person.status, 'suspended') & c.article3_1_g & c.article3_2_a & c.article3_2_d),
    ) === NO
  ) {
    {
      const start = found.size;
      let isMeant = false;
      if (kleene(is(c.person.status, 'serving') & c.article3_1_a & c.article3_1_g) === NO) {
        const from = found.size;
        if (is(c.person.status, 'serving') === NO) {
          found.own();
        }
        if (kleene(c.article3_1_a & c.article3_1_g) === NO) {
          if (c.article3_1_a === NO) {
            article3_1_a_faults(c, found);
          }
          if (c.article3_1_g === NO) {
            article3_1_g_faults(c, found);
          }
        }
        isMeant = found.meant(start, from, isMeant);
      }
      if (
        kleene(is(c.person.status, 'suspended') & c.article3_1_g & c.article3_2_a & c.article3_2_d) === NO
      ) {
        const from = found.size;
        if (is(c.person.status, 'suspended') === NO) {
          found.own();
        }
        if (kleene(c.article3_1_g & c.article3_2_a & c.article3_2_d) === NO) {
          if (c.article3_1_g === NO) {
            article3_1_g_faults(c, found);
          }
          if (c.article3_2_a === NO) {
            article3_2_a_faults(c, found);
          }
          if (c.article3_2_d === NO) {
            article3_2_d_faults(c, found);
          }
        }
        isMeant = found.meant(start, from, isMeant);
      }
    }
  }
  found.name(first, /* 3.4 Persons under 18 */ 28);
}

/** All of them, in the act's order. */
const provisionIds: readonly string[] = [
  '1',
  '2',
  '3',
  '3.1',
  '3.1.a',
  '3.1.a§1',
  '3.1.a§2',
  '3.1.a§3',
  '3.1.b',
  '3.1.c',
  '3.1.d',
  '3.1.đ',
  '3.1.e',
  '3.1.g',
  '3.2',
  '3.2.a',
  '3.2.b',
  '3.2.c',
  '3.2.d',
  '3.3',
  '3.3.a',
  '3.3.b',
  '3.3.c',
  '3.3.d',
  '3.3.đ',
  '3.3.e',
  '3.3.g',
  '3.3.h',
  '3.4',
  '4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '4.6',
  '4.7',
  '4.8',
  '4.8#1',
  '4.8#2',
  '4.8#3',
  '4.8#4',
  '4.8#5',
  '4.8#6',
  '4.8#7',
  '4.8#8',
  '4.8#9',
  '4.8#10',
  '4.8#11',
  '4.8#12',
  '4.8#13',
  '4.9',
  '4.10',
  '4.11',
  '4.12',
  '4.13',
  '4.14',
  '4.15',
  '5',
  '6',
  '7',
];
const faults = new Faults();
/** The smallest provisions that certainly fail, of who is considered and not proposed. */
function failed(c: Case): readonly string[] {
  faults.begin();
  if (c.article3_1_applies !== NO && c.article3_1 === NO) article3_1_faults(c, faults);
  if (c.article3_2_applies !== NO && c.article3_2 === NO) article3_2_faults(c, faults);
  if (c.article3_3_applies !== NO && c.article3_3 === NO) article3_3_faults(c, faults);
  if (c.article3_4_applies !== NO && c.article3_4 === NO) article3_4_faults(c, faults);
  return faults.told(provisionIds);
}

/** The decision that answers are given under: its number, dates and the hash of all that decides. */
export const decision = {
  id: data.id,
  year: data.year,
  title: data.title,
  signed: data.signed,
  cutoff: data.cutoff,
  hash: data.hash,
} as const;

/** The decision's provisions with their titles, in the act's order. */
export const provisions = data.provisions;

const reviewer = createReviewers<Known, Case>(data, {
  read: readDossierRow,
  open,
  holds,
  applies,
  truths,
  quantities,
  failed,
  isDoubtful,
});

/** Reviews dossiers one after the other under the same options; made once for many. */
export const createReview = (options?: Options): ((inmate: Inmate) => Answer) => reviewer(options).review;

const reviewDefault = createReview();

/** What decision 457/QĐ-CTN says of one person. The tool proposes and explains; people decide. */
export const review = (inmate: Inmate, options?: Options): Answer =>
  options === undefined ? reviewDefault(inmate) : createReview(options)(inmate);

/** Whether the person may be proposed: yes, no, or unknown while facts are missing. */
export function isEligible(inmate: Inmate, options?: Options): Truth {
  const { verdict } = review(inmate, options);
  return verdict === 'eligible' ? 'yes' : verdict === 'ineligible' ? 'no' : 'unknown';
}

/** Why: a tree of provisions and conditions with the values compared. */
export const explain = (inmate: Inmate, options?: Options): Explanation => reviewer(options).explain(inmate);
