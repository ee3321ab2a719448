/** A checked decision, or definitions that decisions share, as a document for those who never see the rules. */
import type { Declaration, Document } from '../../grammar/index.ts';
import type { CheckedDecision } from '../check/checked.ts';
import { idOf } from '../names/ids.ts';
import { boardAnchor, cutoffAnchor } from './anchors.ts';
import { definitionSection } from './definitions.ts';
import { bothOf } from './document.ts';
import type { Block, Both, ReadingDocument, Section } from './document.ts';
import { note, paragraph, paragraphOf } from './lay-out.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { offenceListSection } from './offence-lists.ts';
import { capitalText, say } from './prose.ts';
import { provisionSections } from './provisions.ts';
import { sentences } from './sentences/sentences.ts';
import { documentTexts } from './texts.ts';

export function readDocument(decision: CheckedDecision): ReadingDocument {
  const { document } = decision;
  const names = namesOf(decision);
  const { title } = document.header;
  return {
    title: bothOf((lang) => title[lang]),
    opening: openingOf(document),
    sections: [
      ...provisionSections(names),
      ...part('definitions', 'giai-thich-tu-ngu', names, [...dates(document)], (declaration) =>
        definitionOf(declaration, names),
      ),
      ...part('offences', 'danh-muc-toi', names, [], (declaration) =>
        declaration.kind === 'offenceList' ? [offenceListSection(declaration, names)] : [],
      ),
      ...assertionPart(names),
    ],
  };
}

function openingOf({ header }: Document): readonly Both<Block>[] {
  const about = bothOf((lang): Block => {
    const { aboutTitle, about: paragraphs } = documentTexts[lang];
    return note(
      'document',
      say`${aboutTitle}`,
      paragraphs.map((each) => paragraph(say`${each}`)),
    );
  });
  if (header.kind === 'shared') return [about];
  const act = bothOf((lang): Block => {
    const signed = header.signed && sentences[lang].date(header.signed.iso);
    // It stands like a heading: no full stop.
    const prose = say`${documentTexts[lang].decision(header.number.text, signed)}`;
    return { kind: 'paragraph', prose, items: [] };
  });
  return [act, about];
}

/** What the decision says, then what the files that it shares say, each under the title of its file. */
function part(
  heading: 'definitions' | 'offences',
  anchor: string,
  { decision }: Names,
  first: readonly Section[],
  sectionsOf: (declaration: Declaration) => readonly Section[],
): readonly Section[] {
  const own = decision.document.declarations.flatMap(sectionsOf);
  const shared = decision.world.shared.flatMap(({ header, declarations }, at): readonly Section[] => {
    const sections = declarations.flatMap(sectionsOf);
    if (sections.length === 0) return [];
    const { title } = header;
    return [
      {
        anchor: `${anchor}-${String(at + 1)}`,
        heading: bothOf((lang) => say`${capitalText(title[lang])}`),
        blocks: [],
        sections,
      },
    ];
  });
  const sections = [...first, ...own, ...shared];
  return sections.length === 0
    ? []
    : [{ anchor, heading: bothOf((lang) => say`${documentTexts[lang][heading]}`), blocks: [], sections }];
}

/** The two dates that are given from outside. */
function dates({ header }: Document): readonly Section[] {
  if (header.kind === 'shared') return [];
  const { cutoff } = header;
  const board: Section = {
    anchor: boardAnchor,
    heading: bothOf((lang) => say`${documentTexts[lang].board}`),
    blocks: [bothOf((lang) => paragraph(say`${documentTexts[lang].boardMeans}`))],
    sections: [],
  };
  if (cutoff === undefined) return [board];
  return [
    {
      anchor: cutoffAnchor,
      heading: bothOf((lang) => say`${documentTexts[lang].cutoff}`),
      blocks: [
        bothOf((lang) =>
          paragraph(say`${documentTexts[lang].cutoffMeans(sentences[lang].date(cutoff.iso))}`),
        ),
      ],
      sections: [],
    },
    board,
  ];
}

function definitionOf(declaration: Declaration, names: Names): readonly Section[] {
  if (declaration.kind !== 'definition' && declaration.kind !== 'table') return [];
  const definition = names.decision.definitions.find(({ id }) => id === idOf(declaration.title.en));
  return definition === undefined ? [] : [definitionSection(definition, names)];
}

function assertionPart(names: Names): readonly Section[] {
  const { decision } = names;
  const assertions = [decision.document, ...decision.world.shared]
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.kind === 'assertion');
  if (assertions.length === 0) return [];
  const sections = assertions.map((assertion): Section => {
    const { title } = assertion;
    return {
      anchor: `khang-dinh-${idOf(title.en)}`,
      heading: bothOf((lang) => say`${capitalText(title[lang])}`),
      blocks: [bothOf((lang) => paragraphOf(sentences[lang].assertion(assertion, { names }), lang))],
      sections: [],
    };
  });
  return [
    {
      anchor: 'khang-dinh',
      heading: bothOf((lang) => say`${documentTexts[lang].assertions}`),
      blocks: [],
      sections,
    },
  ];
}
