/** What a provision says, in Vietnamese: who it is about, what it asks, what follows. */
import type { Applies, Condition, Provision, Rule } from '../../../grammar/index.ts';
import { after, capitalised, inline, plain, say, sentence } from '../prose.ts';
import type { Sentence } from '../prose.ts';
import { hasOwnSubject } from './comparisons.vi.ts';
import { conditionVi, hereBelowVi, relativeVi, withExceptionVi } from './conditions.vi.ts';
import type { Telling } from './telling.ts';
import { bandVi, valueVi } from './values.vi.ts';

export function ruleVi(
  { level }: Provision,
  rule: Rule,
  applies: Applies | undefined,
  telling: Telling,
): Sentence {
  const said = ruled(level === 'article' || level === 'clause', rule, applies, telling);
  const whole = rule.exception === undefined ? said : withExceptionVi(said, rule.exception, telling);
  return capitalised(whole);
}

/** Of a provision that says whom it is about and nothing more. */
export const appliesVi = ({ condition }: Applies, telling: Telling): Sentence =>
  sentence(say`Áp dụng đối với người ${relativeVi(condition, telling)}`);

function ruled(isTop: boolean, rule: Rule, applies: Applies | undefined, telling: Telling): Sentence {
  const { condition } = rule;
  const about = applies && relativeVi(applies.condition, telling);
  switch (rule.force) {
    case 'domain':
      return after('chỉ xét, đề nghị đặc xá đối với người ', relativeSentence(condition, telling));
    case 'exclusion':
      return after(
        say`người ${about ?? 'được xét'} không được đề nghị đặc xá nếu `,
        belowOr(condition, telling),
      );
    case 'case':
      return about === undefined
        ? belowOr(condition, telling)
        : after(say`đối với người ${about}: `, belowOr(condition, telling));
    case 'duty': {
      if (!isTop) {
        const duty = ownSubjectDuty(condition, telling) ?? belowOr(condition, telling);
        return about === undefined ? duty : after(say`đối với người ${about}: `, duty);
      }
      const person = about === undefined ? say`người` : say`người ${about}`;
      const own = ownSubjectDuty(condition, telling);
      if (own !== undefined) return about === undefined ? own : after(say`đối với ${person}, `, own);
      const duty = belowOr(condition, telling);
      return /^(?:có đủ|thuộc|không thuộc) /u.test(plain(duty.prose))
        ? after(say`${person} được đề nghị đặc xá phải `, duty)
        : after(say`người ${about ?? 'được xét'} chỉ được đề nghị đặc xá khi `, duty);
    }
  }
}

/** The children stand right below: “sau đây” is where they are. */
const belowOr = (condition: Condition, telling: Telling): Sentence =>
  condition.kind === 'below' ? sentence(hereBelowVi(condition)) : conditionVi(condition, telling);

function relativeSentence(condition: Condition, telling: Telling): Sentence {
  const said = belowOr(condition, telling);
  return hasOwnSubject(condition, telling) ? after('có ', said) : said;
}

/** `thời gian đã chấp hành phải ít nhất bằng …` */
function ownSubjectDuty(condition: Condition, telling: Telling): Sentence | undefined {
  if (condition.kind === 'excepted') {
    const inner = ownSubjectDuty(condition.condition, telling);
    return inner && withExceptionVi(inner, condition.exception, telling);
  }
  if (condition.kind !== 'comparison' || condition.test.kind !== 'within') return undefined;
  if (!hasOwnSubject(condition, telling)) return undefined;
  const said = inline(conditionVi(condition, telling));
  const band = say`${valueVi(condition.left, telling)} ${bandVi(condition.test.band, telling)}`;
  return plain(said) === plain(band)
    ? sentence(say`${valueVi(condition.left, telling)} phải ${bandVi(condition.test.band, telling)}`)
    : undefined;
}
