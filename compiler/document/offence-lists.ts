/** Lists of offences in words: which articles of which Code, and what the catalogue calls them. */
import type { Bilingual, CitedPart, OffenceList, OffenceSet } from '../../grammar/index.ts';
import { idOf } from '../names/ids.ts';
import { membersOfArticles, membersOfChapter } from '../schema/offence-sets.ts';
import { offencesAnchor } from './anchors.ts';
import { bothOf } from './document.ts';
import type { Block, DocumentLanguage, Section } from './document.ts';
import type { Names } from './names.ts';
import { capitalText, proseOf, say } from './prose.ts';
import type { Prose } from './prose.ts';
import { sentences } from './sentences/sentences.ts';
import { documentTexts } from './texts.ts';

export function offenceListSection(list: OffenceList, names: Names): Section {
  return {
    anchor: offencesAnchor(idOf(list.title.en)),
    heading: bothOf((lang) => say`${capitalText(list.title[lang])}`),
    blocks: [bothOf((lang) => listTable(list, names, lang))],
    sections: [],
  };
}

function listTable(list: OffenceList, names: Names, lang: DocumentLanguage): Block {
  const { citedColumn, offenceColumn } = documentTexts[lang];
  return {
    kind: 'table',
    captioned: false,
    caption: say`${capitalText(list.title[lang])}`,
    columns: [say`${citedColumn}`, say`${offenceColumn}`],
    rows: list.entries.flatMap((entry) => rowsOf(entry, names, lang)),
  };
}

function rowsOf(entry: OffenceSet, names: Names, lang: DocumentLanguage): readonly (readonly Prose[])[] {
  const { penalCode, citedParts } = sentences[lang];
  const texts = documentTexts[lang];
  if (entry.kind === 'namedOffences') {
    const named = names.offences(entry.name);
    if (named === undefined) return [];
    if (named.kind === 'list') {
      const link = {
        kind: 'link',
        text: named.names[lang],
        to: offencesAnchor(named.id),
        of: 'offences',
      } as const;
      return [[say`${texts.listed}`, proseOf([link])]];
    }
    const { offence } = named;
    const articles = groupedByCode(offence.members, names, lang).map(({ code, articles: cited }) =>
      texts.articlesOf(cited, penalCode(code)),
    );
    return [[say`${articles.join('; ')}`, say`${capitalText(offence.names[lang])}`]];
  }
  const code = entry.code.text;
  if (entry.parts.length === 0) return [[say`${penalCode(code)}`, say`${texts.wholeCode}`]];
  return entry.parts.map((part) => [
    say`${texts.partOf(citedParts([part]), penalCode(code))}`,
    say`${membersText(part, code, names, lang)}`,
  ]);
}

/** `2015/168`, `1999/194:trading` → the articles of each Code, with the act where an article names several. */
function groupedByCode(
  members: readonly string[],
  names: Names,
  lang: DocumentLanguage,
): readonly { readonly code: string; readonly articles: readonly string[] }[] {
  const byCode = new Map<string, string[]>();
  for (const member of members) {
    const [, code = '', article = '', act] = /^([^/]+)\/([^:]+)(?::(.+))?/u.exec(member) ?? [];
    const articles = byCode.get(code) ?? [];
    const said =
      act === undefined ? article : `${article} (${documentTexts[lang].act(actName(act, names)[lang])})`;
    if (!articles.includes(said)) byCode.set(code, [...articles, said]);
  }
  return [...byCode].map(([code, articles]) => ({ code, articles }));
}

/** The acts that one article names together are values of a field of the record. */
function actName(act: string, { schema }: Names): Bilingual {
  const fields = schema.entries.flatMap((entry) =>
    entry.isList ? entry.fields.filter(({ key }) => key === entry.offence?.acts) : [],
  );
  const value = fields.flatMap(({ values }) => values ?? []).find(({ key }) => key === act);
  return value?.names ?? { vi: act, en: act };
}

function membersText(part: CitedPart, code: string, names: Names, lang: DocumentLanguage): string {
  const { catalogue } = names;
  const texts = documentTexts[lang];
  const found =
    part.kind === 'chapter'
      ? membersOfChapter(catalogue, code, part.chapter)
      : membersOfArticles(catalogue, code, part.first, part.last);
  const articles = found.known ? found.members.map((member) => member.slice(code.length + 1)) : [];
  const alone = part.kind === 'articles' && part.first === part.last;
  const said = articles.flatMap((article) => {
    const name = titleOf(`${code}/${article}`, names, lang);
    // An article that the catalogue has no name for is one that the Code leaves out.
    if (name === undefined) return alone ? [texts.unnamed] : [];
    return [alone ? name : texts.named(name, article)];
  });
  const list = said.length === 0 ? texts.unnamed : said.join('; ');
  if (part.kind === 'articles') return capitalText(list);
  const chapter = catalogue.codes.get(code)?.chapters.get(part.chapter.toUpperCase());
  return chapter === undefined ? capitalText(list) : `${texts.chapter(chapter.names[lang])}${list}`;
}

/** Of an article that names several acts, the names of all its offences. */
function titleOf(article: string, { catalogue }: Names, lang: DocumentLanguage): string | undefined {
  const found = [...catalogue.offences.values()].filter(({ members }) =>
    members.some((member) => member === article || member.startsWith(`${article}:`)),
  );
  return found.length === 0 ? undefined : found.map(({ names }) => names[lang]).join(', ');
}
