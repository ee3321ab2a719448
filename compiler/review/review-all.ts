/** Every record in, every answer out, in order. A record that is wrong never stops the others. */
import type { Reviewer } from '../../runtime/review.ts';
import { answerJson, refused } from './answer-json.ts';
import type { AnswerJson } from './answer-json.ts';
import type { Dossiers } from './entry.ts';
import { sameIdAs } from './sentences.ts';

export interface Reviewed {
  readonly place: number;
  readonly answer: AnswerJson;
}

export async function* reviewAll(
  dossiers: Dossiers,
  { review, decision }: Reviewer,
): AsyncGenerator<Reviewed> {
  const about = { id: decision.ir.id, hash: decision.ir.hash };
  /** Where each id first stood: all that is kept of a record. */
  const places = new Map<string, number>();
  for await (const entry of dossiers.entries) {
    const { place } = entry;
    if ('problem' in entry) {
      yield { place, answer: refused(null, { path: '', message: entry.problem }, about) };
      continue;
    }
    const answer = answerJson(review(entry.record));
    const { id } = answer;
    const first = id === null ? undefined : places.get(id);
    if (first !== undefined) {
      yield {
        place,
        answer: refused(id, { path: 'id', message: sameIdAs(dossiers, { place: first }) }, about),
      };
      continue;
    }
    if (id !== null) places.set(id, place);
    yield { place, answer };
  }
}
