/**
 * Every diagnostic, once: its code for people, its severity, and what its sentence speaks of.
 *
 * 1xx text and form · 2xx names · 3xx kinds of value · 4xx the decision as law · 5xx schema, catalogue and the form of every YAML file ·
 * 6xx dossiers · 7xx files and commands · 8xx cases.
 */
import type { Severity } from './diagnostic.ts';

interface Row {
  readonly code: `DX${number}`;
  readonly severity: Severity;
  readonly params: readonly string[];
}

const error = <const Code extends `DX${number}`, const Params extends readonly string[]>(
  code: Code,
  ...params: Params
) => ({ code, severity: 'error', params }) as const;
const warning = <const Code extends `DX${number}`, const Params extends readonly string[]>(
  code: Code,
  ...params: Params
) => ({ code, severity: 'warning', params }) as const;
const note = <const Code extends `DX${number}`, const Params extends readonly string[]>(
  code: Code,
  ...params: Params
) => ({ code, severity: 'note', params }) as const;

export const catalog = {
  // Text and form
  noDialect: error('DX101'),
  otherDialect: error('DX102', 'phrase', 'wanted', 'own', 'other'),
  openText: error('DX103', 'text'),
  straySign: error('DX104', 'sign', 'advice'),
  noSuchDate: error('DX105', 'date'),
  unexpected: error('DX106', 'found', 'expected'),
  tooDeep: error('DX107'),
  bulletColumn: error('DX110', 'column', 'wanted'),
  continuationColumn: error('DX111'),
  nestingColumn: error('DX112', 'line', 'column', 'wanted'),
  mixedConnectives: error('DX120', 'first', 'second'),
  negatedAlternative: error('DX121', 'first', 'second'),
  openWhere: error('DX122', 'first', 'second'),
  mixedReferences: error('DX123'),

  // Names
  unknownPhrase: error('DX201', 'phrase'),
  misspelled: error('DX202', 'phrase', 'nearest'),
  duplicateName: error('DX203', 'name'),
  nameScansOtherwise: error('DX204', 'name'),
  nameBeginsWithKeyword: error('DX205', 'name', 'keyword'),
  nameIsPrefix: note('DX206', 'name', 'longer'),
  sameId: error('DX207', 'name', 'other'),
  unknownFile: error('DX208', 'file'),
  unknownChoice: error('DX209', 'choice', 'choices'),
  wrongPlaceOfName: error('DX210', 'name', 'wanted'),
  duplicateReadingCode: error('DX211', 'code'),
  unknownUnit: error('DX212', 'unit', 'way'),
  unknownLetter: error('DX213', 'letter', 'way'),
  unknownOffence: error('DX214', 'phrase'),

  // Kinds of value
  cannotCompare: error('DX301', 'left', 'leftKind', 'right', 'rightKind'),
  notTruth: error('DX302', 'phrase', 'kind'),
  notQuantity: error('DX303', 'phrase', 'kind'),
  notAValueOf: error('DX304', 'value', 'name', 'values'),
  cannotAdd: error('DX305', 'leftKind', 'rightKind'),
  cannotOrder: error('DX306', 'name'),
  fieldOutsideList: error('DX307', 'name', 'list'),
  badUnit: error('DX308', 'unit'),
  fractionOfUnit: error('DX309'),
  cellCount: error('DX311', 'found', 'wanted'),
  offenceOnly: error('DX312', 'name'),
  needsList: error('DX313', 'noun'),
  isForAmount: error('DX314', 'name'),
  missingUnit: error('DX315', 'number'),
  truthCompared: error('DX316', 'name'),

  // The decision as law
  noRule: error('DX401', 'provision'),
  severalRules: error('DX402', 'provision'),
  ruleAfterChildren: error('DX403', 'provision'),
  danglingReference: error('DX404', 'reference'),
  circularReference: error('DX405', 'path'),
  duplicateProvision: error('DX406', 'provision'),
  provisionOrder: error('DX407', 'provision', 'previous'),
  noChildren: error('DX408', 'provision', 'level'),
  unusedProvision: error('DX409', 'provision'),
  noApplies: error('DX410', 'provision'),
  noVerdict: error('DX412'),
  emptyBand: error('DX413'),
  missingHeader: error('DX414', 'field'),
  appliesPlace: error('DX415', 'provision'),
  domainPlace: error('DX416', 'provision'),
  tableGap: error('DX420', 'example', 'row'),
  tableOverlap: error('DX421', 'example', 'first', 'second'),
  unreachableRow: error('DX422'),
  restListing: note('DX423', 'cases'),
  emptyTable: error('DX424', 'name'),
  exceptionsOverlap: error('DX425', 'first', 'second', 'example'),
  waived: note('DX430', 'provision', 'reason'),
  notEncoded: warning('DX431', 'provision', 'reason'),
  unusedName: warning('DX432', 'name'),
  idleAcknowledgement: warning('DX434', 'code'),
  cutoffOutOfYear: warning('DX433', 'cutoff', 'year'),
  neverHolds: warning('DX440', 'phrase', 'why'),
  alwaysHolds: warning('DX441', 'phrase', 'why'),
  neverTogether: warning('DX442', 'phrase', 'other'),
  alreadyAsked: warning('DX443', 'phrase', 'other'),
  alreadyCovered: warning('DX444', 'phrase', 'other'),

  // Schema and catalogue
  notYaml: error('DX501', 'detail'),
  missingKey: error('DX502', 'key'),
  unknownKey: error('DX503', 'key', 'known'),
  wrongShape: error('DX504', 'key', 'wanted'),
  unknownKind: error('DX505', 'kind', 'kinds'),
  unknownFact: error('DX506', 'fact'),
  duplicateKey: error('DX507', 'key'),
  unknownArticle: error('DX508', 'article', 'code'),
  unknownChapter: error('DX509', 'chapter', 'code'),
  unknownCode: error('DX510', 'code'),
  articleWithoutChapter: error('DX511', 'article', 'code'),
  badPair: error('DX512', 'key'),
  misspelledKey: error('DX513', 'key', 'nearest'),
  unknownOption: error('DX514', 'option', 'options'),
  wrongKindOfFact: error('DX515', 'fact', 'wanted'),
  articlesBackwards: error('DX516', 'first', 'last'),

  // Files
  otherEncoding: error('DX701', 'encoding'),
  unreadableFile: error('DX702', 'file'),
  notText: error('DX707', 'format'),
  notLaidOut: error('DX708'),
  noSchema: error('DX703'),
  noCatalogue: error('DX704'),
  notADecision: error('DX705'),
  noOtherName: error('DX706', 'name', 'language'),

  // Cases; what is wrong with the form of their file is told as of a schema
  duplicateTitle: error('DX801', 'title'),
  unknownBase: error('DX802', 'base', 'known'),
  circularBases: error('DX803', 'path'),
  unknownPath: error('DX804', 'path', 'known'),
  itemOutOfList: error('DX805', 'path', 'next'),
  unknownProvision: error('DX806', 'provision', 'known'),
  unknownReading: error('DX807', 'reading', 'known'),
  unknownReadingChoice: error('DX808', 'choice', 'reading', 'choices'),
  badValue: error('DX809', 'problem'),
  contradictoryPerson: error('DX810', 'problem'),
  contradictoryBase: error('DX811', 'base', 'problem'),
  emptyEach: error('DX812'),
  noCases: error('DX813'),
  unknownVerdict: error('DX814', 'verdict', 'known'),
} as const satisfies Readonly<Record<string, Row>>;
