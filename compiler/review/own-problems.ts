/** The answer about a record of which some could not be read, and where in the file each problem stands. */
import { problemText } from '../../runtime/problem-text.ts';
import type { Problem } from '../../runtime/problem.ts';
import { invalidAnswer } from '../../runtime/review.ts';
import type { Answer } from '../../runtime/review.ts';
import { problemAt } from '../../runtime/trail.ts';
import type { RecordEntry } from './entry.ts';

/** A record of which something could not be read is invalid, whatever the rest would come to. */
export function withOwnProblems(answer: Answer, { problems = [], locate }: RecordEntry): Answer {
  const found =
    locate === undefined ? answer.problems : answer.problems.map((problem) => located(problem, locate));
  if (problems.length === 0) return { ...answer, problems: found };
  return invalidAnswer(answer.id, [...problems, ...found], answer.decision);
}

function located(problem: Problem, locate: NonNullable<RecordEntry['locate']>): Problem {
  const where = locate(problem.path);
  const sentence = { ...problem, path: '' };
  return problemAt(problem.path, 'told', {
    words: {
      vi: `${where.vi}: ${problemText(sentence, 'vi')}`,
      en: `${where.en}: ${problemText(sentence, 'en')}`,
    },
  });
}
