/** Findings for other programs: SARIF field by field, and workflow commands that nothing a drafter writes can leave. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../compiler/diagnostics/catalog.ts';
import { diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import { toGithub } from '../../../compiler/diagnostics/github.ts';
import { toJson } from '../../../compiler/diagnostics/json.ts';
import { toSarif } from '../../../compiler/diagnostics/sarif.ts';
import { createSource } from '../../../grammar/index.ts';
import type { Dialect } from '../../../grammar/index.ts';

const text = 'Điều 3 "A" / "A"\n  phải dang mang thai\n';
const slipIn = (path: string): Diagnostic =>
  diagnostic(
    'misspelled',
    createSource(path, text),
    { start: 24, end: 38 },
    { phrase: 'dang mang thai', nearest: 'đang mang thai' },
    {
      fix: [{ start: 24, end: 38, text: 'đang mang thai' }],
      related: { source: createSource('khac.rules', 'một\nhai'), span: { start: 4, end: 7 } },
    },
  );
const slip = slipIn('thư mục/luật 100%.rules');
const region = { startLine: 2, startColumn: 8, endLine: 2, endColumn: 22 };

const sarif = (findings: readonly Diagnostic[], lang: Dialect): unknown =>
  JSON.parse(JSON.stringify(toSarif(toJson(findings), lang)));

test('JSON names the page that explains a finding', () => {
  expect(toJson([slip])).toMatchObject([{ code: 'DX202', page: 'docs/diagnostics/DX202.md' }]);
});

describe('SARIF 2.1.0', () => {
  test('names every rule with its page', () => {
    const rules = Object.entries(catalog).map(([key, { code, severity }]) => ({
      id: code,
      name: key,
      shortDescription: { text: expect.stringMatching(/\S/) },
      help: {
        text: expect.stringMatching(new RegExp(`\\S.*\\n.*: docs/diagnostics/${code}\\.md$`, 'u')),
        markdown: expect.stringContaining(`\`docs/diagnostics/${code}.md\``),
      },
      defaultConfiguration: { level: severity },
    }));
    expect(sarif([], 'vi')).toEqual({
      $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/),
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'dacxa', rules } },
          language: 'vi',
          columnKind: 'utf16CodeUnits',
          results: [],
        },
      ],
    });
  });

  test('tells a finding in the language of the run, with both beside it', () => {
    const uri = 'th%C6%B0%20m%E1%BB%A5c/lu%E1%BA%ADt%20100%25.rules';
    const result = (message: string): object => ({
      ruleId: 'DX202',
      ruleIndex: Object.keys(catalog).indexOf('misspelled'),
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'khac.rules' },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
          },
        },
      ],
      fixes: [
        {
          description: { text: expect.stringContaining('đang mang thai') },
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [{ deletedRegion: region, insertedContent: { text: 'đang mang thai' } }],
            },
          ],
        },
      ],
      properties: {
        message: { vi: 'chưa có tên nào là “dang mang thai”', en: 'nothing is called “dang mang thai”' },
        help: { vi: 'có phải ý là “đang mang thai”?', en: 'is “đang mang thai” meant?' },
      },
    });
    expect(sarif([slip], 'vi')).toMatchObject({
      runs: [{ results: [result('chưa có tên nào là “dang mang thai”; có phải ý là “đang mang thai”?')] }],
    });
    expect(sarif([slip], 'en')).toMatchObject({
      runs: [
        {
          language: 'en',
          results: [result('nothing is called “dang mang thai”; is “đang mang thai” meant?')],
        },
      ],
    });
  });

  test.each([
    ['/nhà/a.rules', 'file:///nh%C3%A0/a.rules'],
    ['C:\\luat\\a.rules', 'file:///C:/luat/a.rules'],
    ['..\\a#1.rules', '../a%231.rules'],
    ['a:b.rules', 'a%3Ab.rules'],
  ])('names the file %s as %s', (path, uri) => {
    expect(sarif([slipIn(path)], 'vi')).toMatchObject({
      runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri } } }] }] }],
    });
  });
});

describe('GitHub', () => {
  test('one command a finding', () => {
    expect(toGithub(toJson([slipIn('a.rules')]), 'vi')).toBe(
      '::error file=a.rules,line=2,col=8,title=DX202::chưa có tên nào là “dang mang thai”%0Acó phải ý là “đang mang thai”?%0Adocs/diagnostics/DX202.md\n',
    );
    expect(toGithub(toJson([slipIn('a.rules')]), 'en')).toContain('::nothing is called “dang mang thai”%0A');
    expect(toGithub([], 'vi')).toBe('');
  });

  test('notes and warnings have commands of their own', () => {
    const source = createSource('a.rules', text);
    const at = { start: 0, end: 4 };
    const found = [
      diagnostic('unusedName', source, at, { name: 'x' }),
      diagnostic('nameIsPrefix', source, at, { name: 'x', longer: 'x y' }),
    ];
    expect(toGithub(toJson(found), 'vi').match(/^::\w+/gm)).toEqual(['::warning', '::notice']);
  });

  test('nothing that a drafter writes begins a command or ends a property', () => {
    const nasty = 'a%0A,b:c\r\n::error file=x::đ\u2028::warning::\u0085::debug::\n';
    const found = diagnostic(
      'straySign',
      createSource(`${nasty}.rules`, text),
      { start: 0, end: 1 },
      { sign: nasty, advice: nasty },
    );
    const said = toGithub(toJson([found]), 'vi');
    expect(said.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)\n$/.exec(said) ?? [];
    expect(properties.split(',').map((each) => each.split('=')[0])).toEqual(['file', 'line', 'col', 'title']);
    expect(properties.replaceAll(/=/g, '')).not.toContain(':');
    expect(properties).toContain('file=a%250A%2Cb%3Ac%0D%0A%3A%3Aerror file=x');
    expect(message).toContain('“a%250A,b:c%0D%0A::error file=x::đ%0A::warning::%0A::debug::%0A”');
  });
});
