/** Findings for a person at a terminal. */
import { positionAt } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import { catalog } from './catalog.ts';
import { severityOf } from './diagnostic.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { frame } from './frame.ts';
import { expandTabs } from './width.ts';
import { mendedLines } from './mended.ts';
import { inOrder } from './order.ts';
import { pageOf } from './page.ts';
import { say } from './say.ts';

export interface RenderOptions {
  readonly color: boolean;
}

interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  readonly fix: string;
  readonly see: string;
  readonly page: string;
  readonly clean: string;
  readonly count: (severity: Severity, count: number) => string;
}

const several: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
};
const vietnamese: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' };

const labels: Readonly<Record<Dialect, Labels>> = {
  vi: {
    severity: vietnamese,
    help: 'gợi ý',
    fix: 'sửa thành',
    see: 'xem thêm',
    page: 'giải thích',
    clean: 'không có lỗi nào',
    count: (severity, count) => `${count} ${vietnamese[severity]}`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    help: 'help',
    fix: 'change to',
    see: 'see also',
    page: 'explained in',
    clean: 'nothing to report',
    count: (severity, count) => `${count} ${several[severity][count === 1 ? 0 : 1]}`,
  },
};

const severities = ['error', 'warning', 'note'] as const;
const colours: Readonly<Record<Severity | 'dim' | 'bold', string>> = {
  error: '31',
  warning: '33',
  note: '36',
  dim: '2',
  bold: '1',
};

export function renderPretty(
  diagnostics: readonly Diagnostic[],
  lang: Dialect,
  { color }: RenderOptions,
): string {
  const paint = (style: keyof typeof colours, text: string): string =>
    color ? `\u001b[${colours[style]}m${text}\u001b[0m` : text;
  const blocks = inOrder(diagnostics).map((each) => renderOne(each, lang, paint));
  return [...blocks, `${countLine(diagnostics, lang)}\n`].join('\n');
}

function renderOne(
  finding: Diagnostic,
  lang: Dialect,
  paint: (style: keyof typeof colours, text: string) => string,
): string {
  const { severity: names, help: helpLabel, fix: fixLabel, see, page } = labels[lang];
  const { message, help } = say(finding, lang);
  const severity = severityOf(finding);
  const head = `${paint(severity, `${names[severity]} ${catalog[finding.key].code}`)}: ${paint('bold', message)}`;
  const fix = finding.fix === undefined ? [] : mendedLines(finding.source.text, finding.fix);
  const lines = [
    `${placeOf(finding)} ${head}`,
    ...(finding.source.text === '' ? [] : frame(finding.source, finding.span)).map((line) =>
      paint('dim', `  ${line}`),
    ),
    `  ${helpLabel}: ${help}`,
    ...(finding.related === undefined ? [] : [`  ${see}: ${placeOf(finding.related)}`]),
    ...(fix.length === 0
      ? []
      : [`  ${fixLabel}:`, ...fix.map((line) => `    ${expandTabs(line)}`.trimEnd())]),
    paint('dim', `  ${page}: ${pageOf(finding.key)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function placeOf({ source, span }: Pick<Diagnostic, 'source' | 'span'>): string {
  const { line, column } = positionAt(source, span.start);
  return `${source.path}:${line}:${column}`;
}

function countLine(diagnostics: readonly Diagnostic[], lang: Dialect): string {
  const counts = severities.flatMap((severity) => {
    const count = diagnostics.filter((each) => severityOf(each) === severity).length;
    return count === 0 ? [] : [labels[lang].count(severity, count)];
  });
  return counts.length === 0 ? labels[lang].clean : counts.join(', ');
}
