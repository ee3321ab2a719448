/** Whether the cases show as much of the law as is asked of them. */
import type { Dialect } from '../../grammar/index.ts';
import { askedFigures, percentOf } from './figures.ts';
import type { CoverageReport } from './report.ts';
import { figureLine } from './render-text.ts';
import { coverageTexts } from './texts.ts';

/** Undefined where every figure reaches the mark; else what is said about those that do not. */
export function belowMark(report: CoverageReport, wanted: number, lang: Dialect): string | undefined {
  const low = askedFigures(report).filter((key) => percentOf(report.figures[key]) < wanted);
  if (low.length === 0) return undefined;
  return coverageTexts[lang].tooLow(wanted, low.map((key) => figureLine(report, key, lang)).join('; '));
}
