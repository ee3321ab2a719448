/** The schema and the catalogue: that ours load, and that a mistake in one is shown where it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import { schemaSentences as en } from '../../compiler/diagnostics/messages/schema.en.ts';
import { schemaSentences as vi } from '../../compiler/diagnostics/messages/schema.vi.ts';
import { loadCatalogue } from '../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { membersOfArticles, membersOfChapter, membersOfCode } from '../../compiler/schema/offence-sets.ts';
import { schemaIr } from '../../compiler/schema/schema-ir.ts';
import { createSource, keywords, phraseKey, positionAt, textOf, vocabulary } from '../../grammar/index.ts';
import type { SourceFile } from '../../grammar/index.ts';

const file = (path: string): SourceFile => createSource(path, readFileSync(path, 'utf8'));

function loaded<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok)
    throw new Error(
      outcome.diagnostics.map(({ key, params }) => `${key} ${JSON.stringify(params)}`).join('\n'),
    );
  return outcome.value;
}

const schemaFile = file('decisions/schema/inmate.yaml');
const catalogueFile = file('decisions/schema/offences.yaml');
const schema = loaded(loadSchema(schemaFile));
const catalogue = loaded(loadCatalogue(catalogueFile));

/** `line:column key` */
const placed = ({ key, source, span }: Diagnostic): string => {
  const { line, column } = positionAt(source, span.start);
  return `${line}:${column} ${key}`;
};

describe('the schema of this repository', () => {
  it('loads without a diagnostic', () => {
    expect(loadSchema(schemaFile).diagnostics).toEqual([]);
    expect(loadCatalogue(catalogueFile).diagnostics).toEqual([]);
  });

  it('holds every key of the record, in its order', () => {
    expect(schema.entries.map(({ key }) => key).join(' ')).toBe(
      'id name facility birthDate sex nationality status sentence.kind sentence.term sentence.detainedFrom ' +
        'sentence.interruptions sentence.reductions convictions ratings ratingSince compulsoryTreatment ' +
        'continuousCustody fine courtFees civilObligation economicHardship obligationToStateOnly creditorConsents ' +
        'noSecurityConcern lawfulWhileSuspended drugUseEvidence greatMerit meritoriousPerson seriousIllness ' +
        'chronicIllness soleBreadwinnerInHardship pregnant childWithMother childBirthDate disability ' +
        'cognitiveDifficulty harsherAppeal underProsecution amnestiedBefore priorConvictions convictionsSameOffence',
    );
    const fields = schema.entries.flatMap((entry) => (entry.isList ? entry.fields : []));
    expect(
      fields
        .filter(({ list }) => list === 'convictions')
        .map(({ key }) => key)
        .join(' '),
    ).toBe(
      'code article acts judgment offenceDate term intentional severity role organised hooligan brutal incestuous ' +
        'acidOrChemicals weapon incitedOthers badEffectOnOrder cunningOrObstinate professional consequences victims',
    );
  });

  const names = schema.entries.flatMap((entry) => [
    entry.names,
    ...(entry.isList ? entry.fields : []).map((field) => field.names),
  ]);

  it('gives no two facts one name', () => {
    for (const lang of ['vi', 'en'] as const) {
      const keys = names.map((each) => phraseKey(each[lang]));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('begins no name with a keyword of either language', () => {
    const spellings = keywords
      .filter((keyword) => vocabulary[keyword].place === 'any')
      .flatMap((keyword) => [...vocabulary[keyword].vi, ...vocabulary[keyword].en].map(phraseKey));
    // `có` is a cell of a table and no operator: `có tổ chức` is how the law speaks.
    const operators = spellings.filter((spelling) => spelling !== phraseKey('có'));
    const wrong = names
      .flatMap((each) => [phraseKey(each.vi), phraseKey(each.en)])
      .filter((name) => operators.some((operator) => `${name} `.startsWith(`${operator} `)));
    expect(wrong).toEqual([]);
  });

  it('shows where the names of a fact stand', () => {
    const term = schema.entries.find(({ key }) => key === 'sentence.term');
    expect(term && textOf(term.source, term.span)).toBe('{ vi: mức án, en: term }');
  });

  it('becomes plain data, without places and help', () => {
    const ir = schemaIr(schema);
    expect(JSON.parse(JSON.stringify(ir))).toEqual(ir);
    expect(JSON.stringify(ir)).not.toMatch(/"(help|span|source|assessedBy|nouns)"/);
    expect(ir.entries.find(({ key }) => key === 'sentence.term')).toMatchObject({
      list: false,
      least: 0,
      most: 10800,
    });
  });

  it('orders what has an order', () => {
    const ordered = [...schema.enumerations.values()].filter((each) => each.ordered).map(({ id }) => id);
    expect(ordered).toEqual(['severity', 'consequences', 'grade', 'disability']);
    expect(schema.enumerations.get('grade')?.values.map(({ key }) => key)).toEqual([
      'poor',
      'average',
      'fair',
      'good',
    ]);
  });
});

describe('a mistake in the schema', () => {
  const help = 'help: { vi: Một câu., en: One sentence. }';
  const base = [
    'schema: test',
    'version: 1',
    'enumerations:',
    `  sex: { ${help}, values: { male: { vi: nam, en: male } } }`,
    'facts:',
    '  born:',
    '    names: { vi: ngày sinh, en: birth }',
    '    kind: date',
    `    ${help}`,
    '  sex:',
    '    names: { vi: giới tính, en: sex }',
    '    kind: choice',
    '    enumeration: sex',
    `    ${help}`,
    'constraints:',
    '  - notAfter: { first: born, then: cutoff }',
  ];
  /** The base with one line put in the place of another (counted from 1). */
  const withLine = (line: number, ...lines: readonly string[]): readonly string[] => {
    const text = base.toSpliced(line - 1, 1, ...lines).join('\n');
    return loadSchema(createSource('test.yaml', text)).diagnostics.map(placed);
  };

  it('is none in the sample', () => {
    expect(loadSchema(createSource('test.yaml', base.join('\n'))).diagnostics).toEqual([]);
    expect(loadSchema(createSource('test.yaml', base.join('\r\n'))).ok).toBe(true);
    expect(loadSchema(createSource('test.yaml', `\uFEFF${base.join('\n')}`)).ok).toBe(true);
  });

  it.each([
    ['text that is not YAML', 8, ['\tkind: date'], '8:1 notYaml'],
    ['a missing key', 8, [], '6:3 missingKey'],
    ['a missing help', 9, [], '7:5 missingKey'],
    ['a misspelled key', 13, ['    enumeraton: sex'], '13:5 misspelledKey'],
    ['a key that is none', 13, ['    enumeration: sex', '    zzz: 1'], '14:5 unknownKey'],
    ['a key of another kind', 8, ['    kind: date', '    least: P1Y'], '9:5 unknownKey'],
    ['a key twice', 8, ['    kind: date', '    kind: date'], '9:5 duplicateKey'],
    [
      'a fact twice',
      5,
      ['facts:', `  born: { names: { vi: a, en: b }, kind: date, ${help} }`],
      '7:3 duplicateKey',
    ],
    ['an unknown kind', 8, ['    kind: datum'], '8:11 unknownKind'],
    ['one language only', 7, ['    names: { vi: ngày sinh }'], '7:12 badPair'],
    ['an empty name', 7, ['    names: { vi: ngày sinh, en: "" }'], '7:33 wrongShape'],
    ['a list for a text', 7, ['    names: { vi: ngày sinh, en: [birth] }'], '7:33 wrongShape'],
    ['an unknown enumeration', 13, ['    enumeration: sexes'], '13:18 unknownOption'],
    ['a constraint of no known form', 16, ['  - after: { first: born, then: cutoff }'], '16:5 unknownOption'],
    ['a constraint on no fact', 16, ['  - notAfter: { first: burn, then: cutoff }'], '16:24 unknownFact'],
    [
      'a constraint on the wrong kind',
      16,
      ['  - notAfter: { first: sex, then: cutoff }'],
      '16:24 wrongKindOfFact',
    ],
    ['a constraint on no value', 16, ['  - notTogether: { sex: man }'], '16:25 unknownOption'],
    ['an empty condition', 16, ['  - notTogether: {}'], '16:18 wrongShape'],
    [
      'a fact that is also a group',
      5,
      ['facts:', `  born.at: { names: { vi: a, en: b }, kind: date, ${help} }`],
      '7:3 duplicateKey',
    ],
    ['a key with a space', 6, ['  day born:'], '6:3 wrongShape'],
    ['an alias', 12, ['    kind: *date'], '12:11 wrongShape'],
  ] as const)('is shown in place: %s', (_name, line, lines, expected) => {
    expect(withLine(line, ...lines)).toContain(expected);
  });

  it('does not reach into what every object has', () => {
    expect(withLine(13, '    enumeration: sex', '    __proto__: { kind: text }')).toContain(
      '14:5 unknownKey',
    );
    expect(withLine(13, '    enumeration: constructor')).toContain('13:18 unknownOption');
    expect(withLine(16, '  - notTogether: { __proto__: x }')).toContain('16:20 unknownFact');
  });

  it('offers the nearest key as a fix', () => {
    const text = base.join('\n').replace('enumeration: sex', 'enumeraton: sex');
    const found = loadSchema(createSource('test.yaml', text)).diagnostics.find(
      ({ key }) => key === 'misspelledKey',
    );
    expect(found?.fix?.map((edit) => edit.text)).toEqual(['enumeration']);
  });

  it('is told in both languages', () => {
    expect(vi.missingKey.message({ key: 'kind' })).toBe('thiếu mục “kind”');
    expect(en.missingKey.message({ key: 'kind' })).toBe('“kind” is missing');
  });
});

describe('the catalogue', () => {
  const identity = (key: string): string | undefined => catalogue.identities.get(key);

  it('knows one offence under several Codes where the correspondence is one to one', () => {
    expect(['2015/123', '1999/93', '1985/101'].map(identity)).toEqual(['murder', 'murder', 'murder']);
    expect(['2015/251', '1985/185đ'].map(identity)).toEqual([identity('2015/251'), identity('2015/251')]);
  });

  it('leaves articles that were split, or that name several acts, on their own', () => {
    expect(identity('1999/194')).toBeUndefined();
    expect(identity('1999/91')).toBeUndefined();
    expect(identity('1985/85')).toBeUndefined();
    expect(identity('2015/120')).not.toBe(identity('2015/121'));
  });

  it('lists the members of an offence with their acts', () => {
    expect(catalogue.offences.get('murder')?.members.toSorted()).toEqual(['1985/101', '1999/93', '2015/123']);
    const drugs = [...catalogue.offences.values()].filter(({ members }) =>
      members.includes('1999/194:trading'),
    );
    expect(drugs.map(({ names }) => names.vi)).toEqual(['mua bán trái phép chất ma túy']);
  });

  it('resolves chapters, with every article of their range', () => {
    const chapter = membersOfChapter(catalogue, '1999', 'XII');
    expect(chapter.known && [chapter.members[0], chapter.members.at(-1), chapter.members.length]).toEqual([
      '1999/93',
      '1999/122',
      30,
    ]);
    const security = membersOfChapter(catalogue, '1985', 'I');
    expect(security.known && security.members).toContain('1985/100');
    expect(membersOfChapter(catalogue, '2015', 'XX')).toMatchObject({ known: true });
    expect(
      membersOfChapter(catalogue, '2015', 'XX').known && membersOfChapter(catalogue, '2015', 'xx'),
    ).toMatchObject({
      members: expect.arrayContaining(['2015/256', '2015/256a', '2015/257']),
    });
  });

  it('orders lettered articles as the law does', () => {
    const drugs = membersOfArticles(catalogue, '1985', '185a', '185g');
    expect(drugs.known && drugs.members.join(' ')).toBe(
      '1985/185a 1985/185b 1985/185c 1985/185d 1985/185đ 1985/185e 1985/185g',
    );
    const between = membersOfArticles(catalogue, '1999', '181', '182');
    expect(between.known && between.members.join(' ')).toBe(
      '1999/181 1999/181a 1999/181b 1999/181c 1999/182',
    );
  });

  it('resolves single articles and whole Codes', () => {
    expect(membersOfArticles(catalogue, '2015', '299')).toEqual({ known: true, members: ['2015/299'] });
    expect(membersOfCode(catalogue, '1999')).toEqual({ known: true, members: ['1999/*'] });
  });

  it('says what it does not know', () => {
    expect(membersOfArticles(catalogue, '2015', '999')).toEqual({
      known: false,
      key: 'unknownArticle',
      code: '2015',
      article: '999',
    });
    expect(membersOfArticles(catalogue, '2015', '123', '99')).toMatchObject({
      key: 'unknownArticle',
      article: '99',
    });
    expect(membersOfArticles(catalogue, '2015', '125', '123')).toMatchObject({
      key: 'articlesBackwards',
    });
    expect(membersOfChapter(catalogue, '2015', 'XL')).toEqual({
      known: false,
      key: 'unknownChapter',
      code: '2015',
      chapter: 'XL',
    });
    expect(membersOfCode(catalogue, '2005')).toEqual({ known: false, key: 'unknownCode', code: '2005' });
  });

  const sample = (
    articles: string,
    chapters = 'I: { names: { vi: a, en: b }, articles: "1-9" }',
  ): readonly string[] =>
    loadCatalogue(
      createSource(
        'test.yaml',
        [
          'catalogue: test',
          'version: 1',
          `codes: { "2015": { names: { vi: x, en: y }, chapters: { ${chapters} } } }`,
          'offences:',
          '  murder:',
          '    names: { vi: giết người, en: murder }',
          `    articles: ${articles}`,
        ].join('\n'),
      ),
    ).diagnostics.map(placed);

  it.each([
    ['{ "2015": "1, 2" }', []],
    ['{ "2015": { article: "1", acts: trading } }', []],
    ['{ "2015": { article: "1", acts: [trading, storage] } }', []],
    ['{ "2015": "10" }', ['7:25 articleWithoutChapter']],
    ['{ "2005": "1" }', ['7:17 unknownCode']],
    ['{ "2015": "one" }', ['7:25 wrongShape']],
    ['{ "2015": { article: "1", acts: selling } }', ['7:47 unknownOption']],
    ['"1"', ['7:15 wrongShape']],
  ])('reads the articles %s', (articles, expected) => {
    expect(sample(articles)).toEqual(expected);
  });

  it('refuses a range that cannot be one', () => {
    for (const range of ['9-1', '1-99999999', 'a-b']) {
      expect(sample('{ "2015": "1" }', `I: { names: { vi: a, en: b }, articles: "${range}" }`)).toEqual([
        '3:97 wrongShape',
      ]);
    }
  });
});
