/** Findings as a SARIF 2.1.0 log, which editors, servers of code and archives read. */
import type { Bilingual, Dialect } from '../../grammar/index.ts';
import { catalog } from './catalog.ts';
import type { DiagnosticKey, Severity } from './diagnostic.ts';
import type { DiagnosticJson, Range } from './json.ts';
import { pageOf } from './page.ts';
import { sayInGeneral } from './say.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const toSarif = (findings: readonly DiagnosticJson[], lang: Dialect): object => ({
  $schema: SCHEMA,
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'dacxa', rules: keys.map((key) => ruleOf(key, lang)) } },
      language: lang,
      columnKind: 'utf16CodeUnits',
      results: findings.map((finding) => resultOf(finding, lang)),
    },
  ],
});

const PAGE: Bilingual = { vi: 'giải thích trong gói dacxa', en: 'explained in the package dacxa' };

const keys = Object.keys(catalog) as readonly DiagnosticKey[];

function ruleOf(key: DiagnosticKey, lang: Dialect): object {
  const { message, help } = sayInGeneral(key, lang);
  return {
    id: catalog[key].code,
    name: key,
    shortDescription: { text: message },
    // The page lies in the package: a link must lead somewhere from any machine, so it is named instead.
    help: {
      text: `${help}\n${PAGE[lang]}: ${pageOf(key)}`,
      markdown: `${help}\n\n${PAGE[lang]}: \`${pageOf(key)}\``,
    },
    defaultConfiguration: { level: catalog[key].severity satisfies Severity },
  };
}

function resultOf(
  { key, code, severity, path, range, related, fix, ...said }: DiagnosticJson,
  lang: Dialect,
): object {
  const location = locationOf(path, range);
  return {
    ruleId: code,
    ruleIndex: keys.indexOf(key),
    level: severity,
    message: { text: inOne(said.message[lang], said.help[lang]) },
    locations: [location],
    ...(related === undefined ? {} : { relatedLocations: [locationOf(related.path, related.range)] }),
    ...(fix === undefined ? {} : { fixes: [fixOf(path, fix, said.help[lang])] }),
    // The run speaks one language; who reads it may want the other.
    properties: { message: said.message, help: said.help } satisfies Readonly<Record<string, Bilingual>>,
  };
}

const inOne = (message: string, help: string): string => `${message}; ${help}`;

const fixOf = (path: string, edits: NonNullable<DiagnosticJson['fix']>, help: string): object => ({
  description: { text: help },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(path) },
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text },
      })),
    },
  ],
});

const locationOf = (path: string, range: Range): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(range) },
});

const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Names of files may hold blanks, marks and signs that mean something in a URI. */
function uriOf(path: string): string {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const drive = /^([A-Za-z])%3A\//.exec(uri);
  if (drive !== null) return `file:///${drive[1]}:/${uri.slice(drive[0].length)}`;
  return uri.startsWith('/') ? `file://${uri}` : uri;
}
