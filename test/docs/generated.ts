/** The pages that list what the program holds: keywords from the vocabulary, facts from the schema, diagnostics. */
import { format, resolveConfig } from 'prettier';
import { createSource, pointLetters, units, vocabulary } from '../../grammar/index.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import type { Enumeration, Fact, Schema } from '../../compiler/schema/model.ts';
import { lengthWords } from '../../runtime/length-words.ts';
import { writtenIndex } from './diagnostic-index.ts';
import { read, root } from './pages.ts';
import type { Language } from './pages.ts';

type Page = (language: Language) => string;

/** Every generated page, by path. */
export async function generated(): Promise<Readonly<Record<string, string>>> {
  const config = await resolveConfig(`${root}docs/page.md`);
  const written = (['vi', 'en'] as const).flatMap((language) =>
    Object.entries({ keywords, facts }).map(async ([name, page]: readonly [string, Page]) => {
      const text = await format(page(language), { ...config, parser: 'markdown' });
      return [`docs/reference/${name}.${language}.md`, text] as const;
    }),
  );
  return { ...Object.fromEntries(await Promise.all(written)), 'docs/diagnostics/README.md': writtenIndex() };
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const code = (words: readonly string[]): string =>
  words.length === 0 ? '–' : words.map((word) => `\`${word}\``).join(' · ');

const keywordTexts = {
  vi: {
    title: 'Từ khóa',
    about:
      'Trang này được sinh ra từ `grammar/vocabulary.ts` bằng lệnh `npm run docs:generate`; đừng sửa tay. Cách viết đầu tiên trong mỗi ô là cách viết chuẩn, các cách còn lại cũng đọc được. Hoa hay thường đều được; một tệp chỉ dùng từ khóa của một thứ tiếng.',
    keywords: 'Bảng từ khóa',
    head: ['Khái niệm', 'Chỗ đứng', 'Tiếng Việt', 'Tiếng Anh'],
    place: {
      line: 'đầu dòng',
      head: 'dòng đầu của khai báo',
      code: 'sau tên Bộ luật',
      change: 'sau “kể cả khi”',
      any: 'trong câu',
    },
    units: 'Đơn vị',
    unitsAbout: 'Chỉ được hiểu là đơn vị khi đứng ngay sau một số.',
    unitHead: ['Khái niệm', 'Tiếng Việt', 'Tiếng Anh', 'Số ngày'],
    letters: 'Chữ cái của điểm',
    lettersAbout: 'Các điểm chạy theo thứ tự:',
  },
  en: {
    title: 'Keywords',
    about:
      'This page is generated from `grammar/vocabulary.ts` by `npm run docs:generate`; it is not edited by hand. The first spelling in a cell is the standard one, the others are read as well. Upper or lower case makes no difference; one file uses the keywords of one language.',
    keywords: 'Table of keywords',
    head: ['Concept', 'Where it stands', 'Vietnamese', 'English'],
    place: {
      line: 'first on a line',
      head: 'in the head of a declaration',
      code: 'after a Penal Code',
      change: 'after “even when”',
      any: 'in a sentence',
    },
    units: 'Units',
    unitsAbout: 'Understood as units only directly after a number.',
    unitHead: ['Concept', 'Vietnamese', 'English', 'Days'],
    letters: 'Letters of points',
    lettersAbout: 'Points run in this order:',
  },
} as const;

function keywords(language: Language): string {
  const texts = keywordTexts[language];
  const rows = Object.entries(vocabulary).map(([concept, { vi, en, place }]) => [
    concept,
    texts.place[place],
    code(vi),
    code(en),
  ]);
  const unitRows = Object.entries(units).map(([concept, unit]) => [
    concept,
    code(unit.vi),
    code([...new Set(unit.en)]),
    'days' in unit ? String(unit.days) : '–',
  ]);
  return [
    `# ${texts.title}`,
    texts.about,
    `## ${texts.keywords}`,
    table(texts.head, rows),
    `## ${texts.units}`,
    texts.unitsAbout,
    table(texts.unitHead, unitRows),
    `## ${texts.letters}`,
    `${texts.lettersAbout} ${code(pointLetters)}`,
  ].join('\n\n');
}

const factTexts = {
  vi: {
    title: 'Các mục của hồ sơ',
    about:
      'Trang này được sinh ra từ `decisions/schema/inmate.yaml` bằng lệnh `npm run docs:generate`; đừng sửa tay. Mục nào không có, bằng `null` hoặc để trống thì coi là chưa biết, trừ `id` luôn phải có. Trong quy tắc, một mục được gọi bằng tên; trong tệp hồ sơ, bằng khóa.',
    facts: 'Các mục',
    head: ['Khóa', 'Tên trong quy tắc', 'Loại', 'Giải thích'],
    list: 'Danh sách',
    enumerations: 'Các bộ giá trị',
    lowest: 'từ thấp đến cao',
    valueHead: ['Khóa', 'Tiếng Việt', 'Tiếng Anh'],
    not: 'ngược lại',
    assessedBy: 'Chỉ do cơ quan có thẩm quyền đánh giá',
    orLife: 'hoặc `life`',
    kinds: {
      truth: 'có/không',
      date: 'ngày',
      length: 'thời hạn',
      count: 'số',
      money: 'tiền',
      text: 'chữ',
      choice: 'một giá trị',
      choices: 'các giá trị',
      list: 'danh sách',
    },
  },
  en: {
    title: 'Facts of the record',
    about:
      'This page is generated from `decisions/schema/inmate.yaml` by `npm run docs:generate`; it is not edited by hand. A fact that is absent, `null` or empty is unknown; only `id` is always required. Rules call a fact by its name, record files by its key.',
    facts: 'Facts',
    head: ['Key', 'Name in rules', 'Kind', 'Help'],
    list: 'List',
    enumerations: 'Sets of values',
    lowest: 'from the lowest to the highest',
    valueHead: ['Key', 'Vietnamese', 'English'],
    not: 'otherwise',
    assessedBy: 'Found only by the authority',
    orLife: 'or `life`',
    kinds: {
      truth: 'yes/no',
      date: 'date',
      length: 'length of time',
      count: 'number',
      money: 'money',
      text: 'text',
      choice: 'one value',
      choices: 'values',
      list: 'list',
    },
  },
} as const;

function facts(language: Language): string {
  const texts = factTexts[language];
  const loaded = loadSchema(createSource('schema/inmate.yaml', read('decisions/schema/inmate.yaml')));
  if (!loaded.ok) throw new Error('the schema has mistakes');
  const { entries, enumerations }: Schema = loaded.value;
  const rowOf = (fact: Fact): readonly string[] => factRow(fact, language);
  const rows = entries.map((entry) =>
    entry.isList
      ? [`\`${entry.key}\``, entry.names[language], texts.kinds.list, entry.help[language]]
      : rowOf(entry),
  );
  const lists = entries.flatMap((entry) =>
    entry.isList
      ? [
          `## ${texts.list} \`${entry.key}\``,
          entry.help[language],
          table(texts.head, entry.fields.map(rowOf)),
        ]
      : [],
  );
  return [
    `# ${texts.title}`,
    texts.about,
    `## ${texts.facts}`,
    table(texts.head, rows),
    ...lists,
    `## ${texts.enumerations}`,
    ...[...enumerations.values()].flatMap((set) => valuesOf(set, language)),
  ].join('\n\n');
}

function factRow(fact: Fact, language: Language): readonly string[] {
  const texts = factTexts[language];
  const names = [
    fact.names[language],
    ...(fact.negative === undefined ? [] : [`(${texts.not}: ${fact.negative[language]})`]),
  ];
  const kind = [
    texts.kinds[fact.kind],
    ...(fact.enumeration === undefined ? [] : [`\`${fact.enumeration}\``]),
    ...boundsOf(fact, language),
  ];
  const assessed =
    fact.assessedBy === undefined ? [] : [`${texts.assessedBy}: ${fact.assessedBy[language]}.`];
  return [
    `\`${fact.key}\``,
    names.join('<br>'),
    kind.join(' '),
    [fact.help[language], ...assessed].join(' '),
  ];
}

function boundsOf(fact: Fact, language: Language): readonly string[] {
  const said = (amount: number): string =>
    fact.kind === 'length' ? lengthWords(amount, language) : String(amount);
  const least =
    fact.least === undefined || (fact.kind === 'length' && fact.least === 0) ? [] : [`≥ ${said(fact.least)}`];
  const most = fact.most === undefined ? [] : [`≤ ${said(fact.most)}`];
  const life = fact.orLife === true ? [factTexts[language].orLife] : [];
  return [[...least, ...most].join(', '), ...life].filter((words) => words !== '');
}

function valuesOf({ id, ordered, help, values }: Enumeration, language: Language): readonly string[] {
  const texts = factTexts[language];
  return [
    `### \`${id}\``,
    ordered ? `${help[language].replace(/\.$/, '')} (${texts.lowest}).` : help[language],
    table(
      texts.valueHead,
      values.map(({ key, names }) => [`\`${key}\``, names.vi, names.en]),
    ),
  ];
}
