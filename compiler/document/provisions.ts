/** Provisions as sections in the act's own numbering, each with what it says, its tables and its notes. */
import type { Statement } from '../../grammar/index.ts';
import { walk } from '../check/walk.ts';
import { idOf } from '../names/ids.ts';
import type { Fact } from '../schema/model.ts';
import type { IndexedProvision } from '../resolve/provision-index.ts';
import { provisionAnchor } from './anchors.ts';
import { localDefinitionBlocks } from './definitions.ts';
import { bothOf } from './document.ts';
import type { Block, Both, Section } from './document.ts';
import { note, paragraph, paragraphOf } from './lay-out.ts';
import type { Names } from './names.ts';
import { capital, say } from './prose.ts';
import { sentences } from './sentences/sentences.ts';
import { documentTexts } from './texts.ts';

export const provisionSections = (names: Names): readonly Section[] =>
  names.provisions.filter(({ parent }) => parent === undefined).map((article) => sectionOf(article, names));

function sectionOf(provision: IndexedProvision, names: Names): Section {
  const { syntax, path } = provision;
  const children = names.provisions.filter(({ parent }) => parent === provision);
  return {
    anchor: provisionAnchor(path),
    heading: bothOf(
      (lang) => say`${sentences[lang].ordinal(syntax.level, syntax.ordinal.text)} ${syntax.title[lang]}`,
    ),
    blocks: [
      ...ruleBlocks(provision, names),
      ...assessedBlocks(provision, names),
      ...syntax.statements.flatMap((statement) => localDefinition(statement, provision, names)),
    ],
    sections: children.map((child) => sectionOf(child, names)),
  };
}

function localDefinition(
  statement: Statement,
  { id }: IndexedProvision,
  names: Names,
): readonly Both<Block>[] {
  if (statement.kind !== 'definition' && statement.kind !== 'table') return [];
  const definition = names.decision.definitions.find((each) => each.id === idOf(statement.title.en));
  return definition === undefined ? [] : localDefinitionBlocks(definition, names, id);
}

function ruleBlocks({ id, syntax }: IndexedProvision, names: Names): readonly Both<Block>[] {
  const telling = { names, provision: id };
  const { statements } = syntax;
  const applies = statements.find((each) => each.kind === 'applies');
  const rule = statements.find((each) => each.kind === 'rule');
  const waiver = statements.find((each) => each.kind === 'waiver');
  if (waiver !== undefined)
    return [
      bothOf((lang) => {
        const texts = documentTexts[lang];
        const reason = waiver.reason[lang];
        return waiver.because === 'noCondition'
          ? note('waived', say`${texts.noConditionTitle}`, [paragraph(capital(say`${reason}`))])
          : note('notEncoded', say`${texts.notEncodedTitle}`, [paragraph(capital(say`${reason}`))]);
      }),
    ];
  if (rule !== undefined)
    return [bothOf((lang) => paragraphOf(sentences[lang].rule(syntax, rule, applies, telling), lang))];
  return applies === undefined
    ? []
    : [bothOf((lang) => paragraphOf(sentences[lang].applies(applies, telling), lang))];
}

/** Who alone may find what a provision asks. */
function assessedBlocks({ syntax }: IndexedProvision, names: Names): readonly Both<Block>[] {
  const facts = walk(names.decision.document).flatMap((part): readonly Fact[] => {
    if (part.provision !== syntax || part.is !== 'condition' || part.node.kind !== 'flag') return [];
    const named = names.named(part.node.name);
    return named?.kind === 'fact' ? [named.fact] : [];
  });
  return [...new Set(facts)].flatMap((fact) => {
    const { assessedBy } = fact;
    if (assessedBy === undefined) return [];
    return [
      bothOf((lang) => {
        const { assessedTitle } = documentTexts[lang];
        return note('assessed', say`${assessedTitle}`, [paragraph(capital(say`${assessedBy[lang]}`))]);
      }),
    ];
  });
}
