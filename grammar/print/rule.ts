/** What a provision says. */
import type { Rule } from '../ast.ts';
import type { Comparison, Condition } from '../expressions.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Doc, Page } from './page.ts';
import { beside, say } from './page.ts';
import { conditionDoc, exceptionDoc, testDoc } from './sentence.ts';
import { printValue } from './value.ts';

const forces = { duty: 'Must', case: 'When', exclusion: 'Excludes', domain: 'Domain' } as const;

export function ruleDoc(rule: Rule, page: Page): Doc {
  const { condition, exception, force } = rule;
  const tail = beside(page, rule);
  const sentence = isSaidOfSubject(rule)
    ? subjectDoc(rule.condition, page, tail)
    : force === 'duty' && page.speller.dialect === 'en'
      ? mustDoc(condition, page, tail)
      : [`${say(page, forces[force])} `, conditionDoc(condition, page, tail)];
  if (exception === undefined) return sentence;
  // A comment at the end of the duty's line keeps the exception off it.
  return exceptionDoc(sentence, rule, exception, page, page.comments.at(rule, 'beside').length > 0);
}

type SaidOfSubject = Rule & { readonly condition: Comparison };

/** `mức án phải ít nhất là …`: the duty begins with what it speaks of. A denial stays whole. */
function isSaidOfSubject(rule: Rule): rule is SaidOfSubject {
  const { condition, span } = rule;
  if (rule.force !== 'duty' || condition.kind !== 'comparison' || span.start !== condition.span.start)
    return false;
  return condition.test.kind === 'within' || !condition.test.negated;
}

function subjectDoc(comparison: Comparison, page: Page, tail: Doc): Doc {
  const [, , be = ''] = vocabulary.Is.en;
  // What stands before `phải` makes one line with it, however long.
  const subject = `${printValue(comparison.left, page.speller)} ${say(page, 'Must')} `;
  return [subject, testDoc(comparison, page, `${be} `), tail];
}

/** English has a verb of its own after `must`: meet, fall under; else satisfy. */
function mustDoc(condition: Condition, page: Page, tail: Doc): Doc {
  const [must, mustSatisfy] = vocabulary.Must.en;
  const { kind } = firstOf(condition);
  const refers = kind === 'meets' || kind === 'below';
  const verb = refers || kind === 'not' ? must : mustSatisfy;
  return [`${verb} `, conditionDoc(condition, { ...page, bareVerbs: refers }, tail)];
}

const firstOf = (condition: Condition): Condition =>
  condition.kind === 'chain' ? (condition.items[0] ?? condition) : condition;
