/** Every record in, every answer out, in order. A record that is wrong never stops the others. */
import type { Reviewer } from '../../runtime/review.ts';
import { answerJson, refused } from './answer-json.ts';
import type { AnswerJson } from './answer-json.ts';
import type { Dossiers, Entry, EntryPlace } from './entry.ts';
import { oddArticles } from './odd-articles.ts';
import type { OddArticle } from './odd-articles.ts';
import { withOwnProblems } from './own-problems.ts';
import { sameIdAs } from './sentences.ts';

export interface Reviewed extends EntryPlace {
  readonly answer: AnswerJson;
  /** Articles worth a second look, of a record that was decided on. */
  readonly odd?: readonly OddArticle[];
}

export async function* reviewAll(
  dossiers: Dossiers,
  { review, decision }: Reviewer,
): AsyncGenerator<Reviewed> {
  const findOdd = oddArticles(decision.ir);
  const about = { id: decision.ir.id, hash: decision.ir.hash };
  /** Where each id first stood: all that is kept of a record. */
  const places = new Map<string, number>();
  for await (const entry of dossiers.entries) {
    const place = placeOf(entry);
    if ('problem' in entry) {
      yield { ...place, answer: refused(null, { path: '', message: entry.problem }, about) };
      continue;
    }
    const answer = answerJson(withOwnProblems(review(entry.record), entry));
    const { id } = answer;
    const first = id === null ? undefined : places.get(id);
    if (first !== undefined) {
      const message = sameIdAs(dossiers, { place: first }, entry.locate?.('id'));
      yield { ...place, answer: refused(id, { path: 'id', message }, about) };
      continue;
    }
    if (id !== null) places.set(id, entry.place);
    yield { ...place, answer, odd: answer.verdict === 'invalid' ? [] : findOdd(entry.record) };
  }
}

const placeOf = ({ place, file }: Entry): EntryPlace => ({ place, ...(file === undefined ? {} : { file }) });
