/** The answer about one person as it is written: the keys are a contract with those who read them. */
import type { Bilingual } from '../../grammar/index.ts';
import { problemText } from '../../runtime/problem-text.ts';
import { invalidAnswer } from '../../runtime/review.ts';
import type { Answer } from '../../runtime/review.ts';

export interface ProblemJson {
  readonly path: string;
  readonly message: Bilingual;
}

export interface AnswerJson extends Omit<Answer, 'problems'> {
  readonly problems: readonly ProblemJson[];
}

export const answerJson = (answer: Answer): AnswerJson => ({
  ...answer,
  problems: answer.problems.map((problem) => {
    const sentence = { ...problem, path: '' };
    return {
      path: problem.path,
      message: { vi: problemText(sentence, 'vi'), en: problemText(sentence, 'en') },
    };
  }),
});

/** About a record that could not be looked at. */
export const refused = (
  id: string | null,
  problem: ProblemJson,
  decision: Answer['decision'],
): AnswerJson => ({ ...invalidAnswer(id, [], decision), problems: [problem] });
