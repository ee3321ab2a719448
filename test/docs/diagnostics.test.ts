/** Every code has its page, and every example on a page shows what the page says it shows. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../../compiler/diagnostics/catalog.ts';
import { severityOf } from '../../compiler/diagnostics/diagnostic.ts';
import type { Diagnostic, Severity } from '../../compiler/diagnostics/diagnostic.ts';
import { findingsOf } from './completed.ts';
import { index, pages } from './diagnostic-pages.ts';

const rows = Object.values(catalog);
const codeOf = ({ key }: Diagnostic): string => catalog[key].code;

const severities: Readonly<Record<Severity, string>> = {
  error: 'Mức độ: **lỗi** · Severity: **error**',
  warning: 'Mức độ: **cảnh báo** · Severity: **warning**',
  note: 'Mức độ: **lưu ý** · Severity: **note**',
};

/** What cannot be shown in an example. */
const reasonsNotToCompile: readonly string[] = [
  'the fault is in the bytes of the file',
  'the fault is a file that is not there',
  'only a translation needs the other name',
  'only a mistake of the program brings it about',
];

test('every code has a page and every page a code', () => {
  expect(pages.map(({ code }) => code).toSorted()).toEqual(rows.map(({ code }) => code).toSorted());
});

test('the index names every page once, by its title', () => {
  const named = [...index.matchAll(/^- \[(DX\d{3})\]\((DX\d{3}\.md)\) (.+)$/gm)].map(
    ([, code, file, title]) => ({
      code,
      file,
      title,
    }),
  );
  const wanted = pages.map(({ code, title }) => ({ code, file: `${code}.md`, title }));
  expect(named).toEqual(wanted.toSorted((one, other) => one.code.localeCompare(other.code)));
});

describe.each(pages)('$code', ({ code, text, title, prose, examples, notCompiled }) => {
  const row = rows.find((each) => each.code === code);

  test('says in both languages what it is about, how grave it is and why it matters', () => {
    expect(text).toContain(`\n${severities[row?.severity ?? 'error']}\n`);
    expect(title.split(' / ')).toHaveLength(2);
    for (const said of [prose.vi, prose.en])
      expect(said.match(/[.?!”](?=\s)/g)?.length ?? 0).toBeGreaterThan(1);
    expect(prose.vi).not.toBe(prose.en);
  });

  if (notCompiled !== undefined) {
    test('has no examples for a known reason', () => {
      expect(reasonsNotToCompile).toContain(notCompiled);
      expect(examples).toEqual([]);
    });
    return;
  }

  test('has a wrong and a right example in each language', () => {
    expect(examples.map(({ dialect, verdict }) => `${dialect} ${verdict}`)).toEqual(
      expect.arrayContaining(['vi wrong', 'vi right', 'en wrong', 'en right']),
    );
  });

  test.each(examples.map((example) => ({ ...example })))('$dialect $verdict', (example) => {
    const found = findingsOf(example);
    const grave = found.filter((each) => severityOf(each) !== 'note').map(codeOf);
    if (example.verdict === 'right') expect(grave, example.text).toEqual([]);
    else {
      expect(found.map(codeOf), example.text).toContain(code);
      expect(
        grave.filter((each) => each !== code),
        example.text,
      ).toEqual([]);
    }
  });
});
