/** What is said about the results of cases. */
import type { Dialect } from '../../grammar/index.ts';

export interface CaseTexts {
  readonly failing: (title: string, provision: string) => string;
  readonly each: (path: string, value: string) => string;
  readonly expected: (what: string, wanted: string) => string;
  readonly actual: (found: string) => string;
  /** What an empty list, or no route, is called. */
  readonly nothing: string;
  readonly among: (values: string) => string;
  readonly exactly: (values: string) => string;
  readonly count: (passed: number, failed: number, unconfirmed: number) => string;
  /** Of a case that nobody has confirmed: it is left out of what passes and fails. */
  readonly unconfirmed: string;
  /** Of one that the tool answers otherwise by now. */
  readonly unconfirmedDiffers: (title: string, provision: string) => string;
}

export const caseTexts: Readonly<Record<Dialect, CaseTexts>> = {
  vi: {
    failing: (title, provision) => `không đạt: ${title} (${provision})`,
    each: (path, value) => `với ${path}: ${value}`,
    expected: (what, wanted) => `${what}: cần ${wanted}`,
    actual: (found) => `thực tế ${found}`,
    nothing: 'không có',
    among: (values) => `có ${values}`,
    exactly: (values) => `đúng ${values}`,
    count: (passed, failed, unconfirmed) =>
      `${passed} đạt, ${failed} không đạt${unconfirmed === 0 ? '' : `, ${unconfirmed} chưa xác nhận`}`,
    unconfirmed: 'chưa xác nhận',
    unconfirmedDiffers: (title, provision) =>
      `chưa xác nhận, và công cụ trả lời khác với điều đã ghi: ${title} (${provision})`,
  },
  en: {
    failing: (title, provision) => `failed: ${title} (${provision})`,
    each: (path, value) => `with ${path}: ${value}`,
    expected: (what, wanted) => `${what}: expected ${wanted}`,
    actual: (found) => `found ${found}`,
    nothing: 'none',
    among: (values) => `${values} among them`,
    exactly: (values) => `exactly ${values}`,
    count: (passed, failed, unconfirmed) =>
      `${passed} passed, ${failed} failed${unconfirmed === 0 ? '' : `, ${unconfirmed} unconfirmed`}`,
    unconfirmed: 'unconfirmed',
    unconfirmedDiffers: (title, provision) =>
      `unconfirmed, and the tool answers otherwise than is written: ${title} (${provision})`,
  },
};
