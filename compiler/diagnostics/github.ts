/** Findings as workflow commands of GitHub, which shows them beside the lines of a change. */
import type { Dialect } from '../../grammar/index.ts';
import type { Severity } from './diagnostic.ts';
import type { DiagnosticJson } from './json.ts';
import { pageOf } from './page.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** One command a line; nothing at all where there is nothing to report. */
export const toGithub = (findings: readonly DiagnosticJson[], lang: Dialect): string =>
  findings.map((finding) => `${command(finding, lang)}\n`).join('');

function command({ key, code, severity, path, range, message, help }: DiagnosticJson, lang: Dialect): string {
  const { line, column } = range.start;
  const properties = [
    ['file', path.replaceAll('\\', '/')],
    ['line', String(line)],
    ['col', String(column)],
    ['title', code],
  ].map(([name = '', value = '']) => `${name}=${inProperty(value)}`);
  const text = [message[lang], help[lang], pageOf(key)].join('\n');
  return `::${commands[severity]} ${properties.join(',')}::${inMessage(text)}`;
}

/** What a drafter wrote stands in these lines: unescaped, a line break would begin a command of its own. */
const inMessage = (text: string): string =>
  text
    .replaceAll('%', '%25')
    .replace(/\r/g, '%0D')
    .replace(/[\n\u0085\u2028\u2029]/g, '%0A');

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
