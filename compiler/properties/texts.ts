/** What is said about the assertions of a decision. */
import type { Bilingual, Dialect } from '../../grammar/index.ts';

export interface AssertionTexts {
  readonly suite: string;
  readonly broken: (assertion: string) => string;
  /** Above the person that breaks it. */
  readonly person: string;
  /** Above the same person changed. */
  readonly changed: string;
  readonly counts: (held: number, broken: number, persons: number, seed: number) => string;
  /** Of assertions whose `if` was true of nobody. */
  readonly untried: (assertions: string) => string;
  readonly unconfirmed: string;
}

export const assertionTexts: Readonly<Record<Dialect, AssertionTexts>> = {
  vi: {
    suite: 'Khẳng định',
    broken: (assertion) => `khẳng định không đúng: ${assertion}`,
    person: 'vì người sau đây (có thể giữ lại làm một trường hợp):',
    changed: 'và người đó, chỉ khác ở một chỗ:',
    counts: (held, broken, persons, seed) =>
      broken === 0
        ? `khẳng định: ${held} giữ vững trên ${persons} người`
        : `khẳng định: ${held} giữ vững, ${broken} không đúng, trên ${persons} người (--seed ${seed})`,
    untried: (assertions) => `chưa gặp ai thuộc vế “nếu” của khẳng định: ${assertions}`,
    unconfirmed: 'kết luận do phần mềm đưa ra, chưa ai xác nhận',
  },
  en: {
    suite: 'Assertions',
    broken: (assertion) => `assertion broken: ${assertion}`,
    person: 'because of this person (it may be kept as a case):',
    changed: 'and the same person, changed in one place:',
    counts: (held, broken, persons, seed) =>
      broken === 0
        ? `assertions: ${held} hold for ${persons} persons`
        : `assertions: ${held} hold, ${broken} broken, for ${persons} persons (--seed ${seed})`,
    untried: (assertions) => `nobody was found of whom the “if” is true in the assertion: ${assertions}`,
    unconfirmed: 'the verdict is the tool’s, confirmed by nobody yet',
  },
};

/** How the case of a counterexample is called. */
export const counterexampleTitle = ({ vi, en }: Bilingual, changed: boolean): Bilingual => ({
  vi: `Trái với khẳng định “${vi}”${changed ? ', sau khi thay đổi' : ''}`,
  en: `Against the assertion “${en}”${changed ? ', once changed' : ''}`,
});
