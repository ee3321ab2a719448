/** An example of a page, completed to a file by what every such file has, and what the compiler finds in it. */
import { compile } from '../../compiler/compile.ts';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { loadCatalogue } from '../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { createSource } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { diagnose, heads, hostOf } from '../harness.ts';
import type { Example } from './diagnostic-pages.ts';

/** By the key at the left margin; what the example has itself is left out. */
type Sections = Readonly<Record<string, string>>;

const schema: Sections = {
  schema: 'schema: thu',
  version: 'version: 1',
  enumerations: `enumerations:
  sex:
    help: { vi: Giới tính., en: The sex. }
    values: { male: { vi: nam, en: male }, female: { vi: nữ, en: female } }`,
  facts: `facts:
  birthDate: { names: { vi: ngày sinh, en: date of birth }, kind: date, help: { vi: Ngày., en: A day. } }
  sex: { names: { vi: giới tính, en: sex }, kind: choice, enumeration: sex, help: { vi: Giới., en: Sex. } }`,
};

const catalogue: Sections = {
  catalogue: 'catalogue: thu',
  version: 'version: 1',
  codes: `codes:
  "2015": { names: { vi: BLHS 2015, en: Penal Code 2015 }, chapters: { XIV: { names: { vi: Con người, en: Persons }, articles: "123-156" } } }`,
  offences: `offences:
  murder: { names: { vi: giết người, en: murder }, articles: { "2015": "123" } }`,
};

const record = '{ birthDate: 1985-03-15, sex: male, convictions: [{ article: "173" }], ratings: [] }';

const cases: Readonly<Record<Dialect, Sections>> = {
  vi: {
    'quyết định': 'quyết định: 2026.rules',
    'người gốc': `người gốc:\n  mẫu: { hồ sơ: ${record} }`,
    'trường hợp': `trường hợp:
  - tiêu đề: { vi: Một người, en: One person }
    về: 3.1.b
    gốc: mẫu
    kết quả: { kết luận: chưa xác định }`,
  },
  en: {
    decision: 'decision: 2026.rules',
    bases: `bases:\n  plain: { record: ${record} }`,
    cases: `cases:
  - title: { vi: Một người, en: One person }
    about: 3.1.b
    base: plain
    expect: { verdict: undetermined }`,
  },
};

/** The first line of an example in YAML names the file it is part of. */
export function findingsOf(example: Example): readonly Diagnostic[] {
  const { dialect, language, text, file } = example;
  if (language === 'rules') return diagnose(file ? text : heads[dialect] + text);
  const [, path = ''] = /^# (\S+)\n/.exec(text) ?? [];
  const whole = (sections: Sections) => createSource(path, file ? text : completed(text, sections));
  if (path === 'schema/inmate.yaml') return loadSchema(whole(schema)).diagnostics;
  if (path === 'schema/offences.yaml') return loadCatalogue(whole(catalogue)).diagnostics;
  if (path === '2026.cases.yaml') return loadCases(whole(cases[dialect]), decision()).diagnostics;
  throw new Error(`an example names no file that is known: ${path}`);
}

const completed = (text: string, sections: Sections): string =>
  [
    ...Object.entries(sections).flatMap(([key, section]) =>
      text.split('\n').some((line) => line.startsWith(`${key}:`)) ? [] : [section],
    ),
    text,
  ].join('\n');

let compiled: DecisionIr | undefined;

function decision(): DecisionIr {
  if (compiled !== undefined) return compiled;
  const outcome = compile('2026.rules', hostOf({}));
  if (!outcome.ok) throw new Error('decision 457 does not compile');
  return (compiled = outcome.value);
}
