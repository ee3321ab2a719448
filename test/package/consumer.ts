/** Programs of somebody else, as text: they are run and type-checked beside the installed package. */

const RECORD = `{ id: 'M001', fine: 'paid', convictions: [{ code: '2015', article: '173', term: 'P9Y' }] }`;

export const PLAIN = `
import { decision, explain, isEligible, provisions, review } from 'dacxa/decisions/2026';
import { renderExplanation } from 'dacxa/runtime';
const inmate = ${RECORD};
console.log(JSON.stringify({ decision, provisions: provisions.length, eligible: isEligible(inmate), answer: review(inmate) }));
console.log(renderExplanation(explain(inmate), 'vi'));
`;

export const CONSUMER = `
import { compile, type Host, type Outcome } from 'dacxa';
import { decision, explain, isEligible, provisions, review, type Inmate } from 'dacxa/decisions/2026';
import { data } from 'dacxa/decisions/2026/data';
import { renderExplanation, type Answer, type DecisionIr, type Truth, type Verdict } from 'dacxa/runtime';
import * as rules from './other.rules';

const inmate: Inmate = ${RECORD};
const answer: Answer = review(inmate, { boardDate: '2026-06-15' });
export const eligible: Truth = isEligible(inmate);
export const text: string = renderExplanation(explain(inmate), 'en');
export const verdict: Verdict = answer.verdict;
export const known: readonly string[] = [decision.hash, data.hash, ...provisions.map(({ id }) => id)];
export const other: Answer = rules.review({ id: 'M001' });

// @ts-expect-error: a wrong key
export const wrongKey: Inmate = { id: 'M001', finee: 'paid' };
// @ts-expect-error: a wrong value
review({ id: 'M001', fine: 'yes' });
// @ts-expect-error: a wrong kind of value
review({ id: 'M001', pregnant: 'no' });
// @ts-expect-error: no id
review({ fine: 'paid' });

declare const host: Host;
export const outcome: Outcome<DecisionIr> = compile('2026.rules', host);
`;
