/** What the command line says: a missing or superfluous sentence does not compile. */
import type { Dialect } from '../../grammar/index.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Dossiers } from '../review/entry.ts';
import { cliTextsEn } from './texts.en.ts';
import { cliTextsVi } from './texts.vi.ts';

export const commandNames = [
  'check',
  'test',
  'mutate',
  'build',
  'review',
  'explain',
  'readings',
  'template',
  'format',
  'translate',
  'read',
] as const;

export type CommandName = (typeof commandNames)[number];

export type OptionHelp = readonly [option: string, words: string];

export interface CommandHelp {
  readonly about: string;
  /** What follows the command. */
  readonly usage: string;
  readonly options: readonly OptionHelp[];
}

export interface CliTexts {
  readonly help: {
    readonly heading: string;
    readonly usage: string;
    readonly more: string;
    readonly language: OptionHelp;
    readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  };
  readonly ourFault: string;
  readonly usage: UsageTexts;
  readonly files: FileTexts;
  readonly fixes: FixTexts;
  readonly layout: LayoutTexts;
  readonly explain: { readonly notFound: (id: string, read: number) => string };
  readonly readings: ReadingTexts;
  readonly effects: EffectTexts;
  readonly cases: {
    readonly noneFound: (filter: string) => string;
    readonly waiting: (files: number) => string;
  };
  readonly mutate: { readonly noneFound: (filter: string) => string };
  readonly summary: SummaryTexts;
  readonly number: (amount: number) => string;
  readonly date: (iso: string) => string;
}

export interface UsageTexts {
  /** `both` is a way to read a decision, and nothing that a command could speak. */
  readonly unknownLanguage: (told: string, both: boolean) => string;
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly unknownOption: (option: string, near: string | undefined) => string;
  readonly noValueTaken: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly optionMissing: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly fileMissing: string;
  readonly tooManyFiles: (extra: string) => string;
  readonly unknownValue: (option: string, value: string, known: readonly string[]) => string;
  readonly notInRange: (option: string, value: string, most: number) => string;
  readonly noSuchDay: (value: string) => string;
  readonly notAReading: (value: string) => string;
  readonly unknownReading: (code: string, known: readonly string[]) => string;
  readonly unknownChoice: (code: string, choice: string, known: readonly string[]) => string;
  readonly readingTwice: (code: string) => string;
  readonly unknownKindOfFile: (file: string, known: readonly string[]) => string;
  readonly outputIsInput: (file: string) => string;
  readonly onlyWith: (option: string, needed: string) => string;
  readonly notTogether: (option: string, other: string) => string;
}

export interface FileTexts {
  readonly unreadable: (file: string) => string;
  readonly foreign: (file: string, format: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  readonly written: (file: string) => string;
  readonly stale: (file: string) => string;
  readonly warning: (words: string) => string;
  /** Of a file that would be written over. */
  readonly taken: (file: string) => string;
  readonly upToDate: (file: string) => string;
}

/** Of `check --fix`; both parts stand in one line. */
export interface FixTexts {
  readonly applied: (count: number) => string;
  readonly left: (count: number) => string;
}

/** Of `format`. */
export interface LayoutTexts {
  readonly unformatted: (count: number) => string;
  readonly formatted: string;
  readonly unchanged: (file: string) => string;
}

export interface ReadingTexts {
  readonly none: string;
  readonly chosen: string;
  readonly source: (words: string) => string;
  readonly how: (code: string, choice: string) => string;
}

/** Of `review --readings`. */
export interface EffectTexts {
  readonly changing: (count: number, all: number) => string;
  readonly other: (code: string, definition: string, choice: string) => string;
  readonly instead: (choice: string) => string;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly still: string;
  readonly cost: (records: number, readings: number, seconds: string) => string;
}

export interface SummaryTexts {
  readonly reviewed: (count: number) => string;
  readonly cutoff: (date: string) => string;
  readonly board: (date: string) => string;
  readonly reading: (code: string, definition: string, choice: string) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly under: (provision: string) => string;
  readonly exclusions: string;
  readonly invalid: string;
  /** Of a record without an id: where it stands. */
  readonly place: Readonly<Record<Dossiers['counts'], (place: number) => string>>;
  readonly wholeRecord: string;
  readonly moreInvalid: (count: number) => string;
  /** Above the records whose articles the catalogue does not know. */
  readonly odd: string;
  readonly oddArticle: (code: string, article: string) => string;
  readonly notEncoded: string;
  readonly output: (file: string) => string;
  readonly proposal: string;
}

export const cliTexts: Readonly<Record<Dialect, CliTexts>> = { vi: cliTextsVi, en: cliTextsEn };
