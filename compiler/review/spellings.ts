/**
 * Values as people write them in a cell or in a case, as the JSON values of the record contract: `7 năm 6 tháng` is
 * `P7Y6M`, `20/04/2026` is `2026-04-20`, `có` is true, `chung thân đã giảm` is `commutedLife`.
 *
 * Only the spelling is read here; whether a value is within the bounds of its fact is for the runtime to say.
 */
import { phraseKey } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import type { FactIr } from '../../runtime/ir.ts';
import { spelledDate } from './spelled-date.ts';
import { spelledLength } from './spelled-length.ts';
import type { Json } from './json.ts';

export type Spelled =
  | { readonly ok: true; readonly value: Json }
  /** What could stand here. */
  | { readonly ok: false; readonly wanted: Bilingual };

/** A blank is unknown, whatever the fact. */
export function spelledValue(fact: FactIr, written: string): Spelled {
  const text = written.normalize('NFC').trim();
  if (text === '') return { ok: true, value: null };
  const value = valueOf(fact, text);
  return value === undefined ? { ok: false, wanted: wantedOf(fact) } : { ok: true, value };
}

function valueOf(fact: FactIr, text: string): Json | undefined {
  switch (fact.kind) {
    case 'truth':
      return spelledTruth(text);
    case 'date':
      return spelledDate(text);
    case 'length':
      return fact.orLife === true && LIFE.has(phraseKey(text)) ? 'life' : spelledLength(text);
    case 'count':
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case 'money':
      return spelledMoney(text);
    case 'choice':
      return spelledChoice(fact, text);
    case 'choices':
      return spelledChoices(fact, text);
    case 'text':
      return fact.form === 'country' ? text.toUpperCase() : text;
  }
}

const LIFE: ReadonlySet<string> = new Set(['life', 'chung thân', 'tù chung thân'].map(phraseKey));
const YES: ReadonlySet<string> = new Set(['có', 'yes', 'x', 'true'].map(phraseKey));
const NO: ReadonlySet<string> = new Set(['không', 'no', 'false'].map(phraseKey));

/** `có`, `yes`, `x`; undefined for what is neither yes nor no. */
export function spelledTruth(text: string): boolean | undefined {
  const key = phraseKey(text);
  return YES.has(key) ? true : NO.has(key) ? false : undefined;
}

/** Đồng have no fractions, so a sign before three digits always parts thousands. */
function spelledMoney(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d{1,3}(?<part>[., ])\d{3}(?:\k<part>\d{3})*$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : undefined;
}

/** A key as it is written wins over a label, and a label over a key in other capitals. */
function spelledChoice({ values = [] }: FactIr, text: string): string | undefined {
  const wanted = phraseKey(text);
  const found =
    values.find(({ key }) => key === text) ??
    values.find(({ names }) => phraseKey(names.vi) === wanted || phraseKey(names.en) === wanted) ??
    values.find(({ key }) => phraseKey(key) === wanted);
  return found?.key;
}

function spelledChoices(fact: FactIr, text: string): readonly string[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const values = parts.map((part) => spelledChoice(fact, part)).filter((value) => value !== undefined);
  return values.length === parts.length ? values : undefined;
}

function wantedOf({ kind, orLife, values = [] }: FactIr): Bilingual {
  const labels: Bilingual = {
    vi: values.map(({ names }) => names.vi).join(', '),
    en: values.map(({ names }) => names.en).join(', '),
  };
  switch (kind) {
    case 'truth':
      return { vi: 'có hoặc không', en: 'yes or no' };
    case 'date':
      return { vi: 'một ngày có thật, như 31/05/2026', en: 'a day that exists, such as 2026-05-31' };
    case 'length':
      return orLife === true
        ? {
            vi: 'một khoảng thời gian, như 7 năm 6 tháng, hoặc chung thân',
            en: 'a length of time, such as 7y6m, or life',
          }
        : { vi: 'một khoảng thời gian, như 7 năm 6 tháng', en: 'a length of time, such as 7y6m' };
    case 'count':
      return { vi: 'một số nguyên', en: 'a whole number' };
    case 'money':
      return { vi: 'một số tiền, như 5.000.000', en: 'an amount of money, such as 5,000,000' };
    case 'choice':
      return { vi: `một trong: ${labels.vi}`, en: `one of: ${labels.en}` };
    case 'choices':
      return { vi: `các giá trị trong: ${labels.vi}`, en: `some of: ${labels.en}` };
    case 'text':
      return { vi: 'chữ', en: 'text' };
  }
}
