/**
 * What a language must be able to say. Each writes its own grammar in its own files, over the whole tree: a kind of
 * node that one of them does not know fails to compile there.
 */
import type {
  Applies,
  Assertion,
  Cell,
  CitedPart,
  Definition,
  Level,
  Provision,
  Rule,
  Words,
} from '../../../grammar/index.ts';
import type { TypedDefinition } from '../../resolve/typed.ts';
import type { Prose, Sentence } from '../prose.ts';
import type { DocumentLanguage } from '../document.ts';
import { dateEn } from './amounts.en.ts';
import { dateVi } from './amounts.vi.ts';
import { assertionEn, definitionEn } from './definitions.en.ts';
import { assertionVi, definitionVi } from './definitions.vi.ts';
import type { DefinitionSense } from './definitions.vi.ts';
import { codeEn, partsEn } from './offences.en.ts';
import { codeVi, partsVi } from './offences.vi.ts';
import { appliesEn, ruleEn } from './rules.en.ts';
import { appliesVi, ruleVi } from './rules.vi.ts';
import { cellEn, columnEn } from './tables.en.ts';
import { cellVi, columnVi } from './tables.vi.ts';
import type { Telling } from './telling.ts';

export interface Sentences {
  readonly rule: (
    provision: Provision,
    rule: Rule,
    applies: Applies | undefined,
    telling: Telling,
  ) => Sentence;
  readonly applies: (applies: Applies, telling: Telling) => Sentence;
  /** Begins small, so that it can stand inside another sentence. */
  readonly definition: (
    definition: TypedDefinition,
    syntax: Definition,
    sense: DefinitionSense,
    telling: Telling,
  ) => Sentence;
  readonly assertion: (assertion: Assertion, telling: Telling) => Sentence;
  readonly column: (words: Words, telling: Telling) => Prose;
  readonly cell: (cell: Cell, column: Words | undefined, telling: Telling) => Prose;
  /** `Điều 115, Chương XIII` of a Penal Code. */
  readonly citedParts: (parts: readonly CitedPart[]) => string;
  readonly penalCode: (year: string) => string;
  readonly date: (iso: string) => string;
  /** `Điều 3.`, `1.`, `a)`: the number before a title. */
  readonly ordinal: (level: Level, ordinal: string) => string;
  /** What stands between the members of a list: before the last of them, and before the others. */
  readonly separators: Readonly<Record<'all' | 'any', { readonly each: string; readonly last: string }>>;
}

const sentencesVi: Sentences = {
  rule: ruleVi,
  applies: appliesVi,
  definition: definitionVi,
  assertion: assertionVi,
  column: columnVi,
  cell: cellVi,
  citedParts: partsVi,
  penalCode: codeVi,
  date: dateVi,
  ordinal: (level, ordinal) => {
    switch (level) {
      case 'article':
        return `Điều ${ordinal}.`;
      case 'clause':
        return `${ordinal}.`;
      case 'point':
        return `${ordinal})`;
      case 'paragraph':
        return `Đoạn ${ordinal}.`;
      case 'limb':
        return `Ý ${ordinal}.`;
    }
  },
  // Acts of Vietnam part the members of a list with semicolons alone: its opening says whether all are meant.
  separators: { all: { each: ';', last: ';' }, any: { each: ';', last: ';' } },
};

const sentencesEn: Sentences = {
  rule: ruleEn,
  applies: appliesEn,
  definition: definitionEn,
  assertion: assertionEn,
  column: columnEn,
  cell: cellEn,
  citedParts: partsEn,
  penalCode: codeEn,
  date: dateEn,
  ordinal: (level, ordinal) => {
    switch (level) {
      case 'article':
        return `Article ${ordinal}.`;
      case 'clause':
        return `${ordinal}.`;
      case 'point':
        return `${ordinal})`;
      case 'paragraph':
        return `Paragraph ${ordinal}.`;
      case 'limb':
        return `Limb ${ordinal}.`;
    }
  },
  separators: { all: { each: ';', last: '; and' }, any: { each: ';', last: '; or' } },
};

export const sentences: Readonly<Record<DocumentLanguage, Sentences>> = { vi: sentencesVi, en: sentencesEn };
