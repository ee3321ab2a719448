/** What is said about the assertions of a decision. */
import type { Bilingual, Dialect } from '../../grammar/index.ts';

export interface AssertionTexts {
  readonly suite: string;
  readonly broken: (assertion: string) => string;
  /** Above the person that breaks it. */
  readonly person: string;
  /** Above the same person changed. */
  readonly changed: string;
  readonly unlike: (persons: number, assertion: string) => string;
  readonly held: (held: number, persons: number) => string;
  readonly count: (held: number, broken: number, persons: number, seed: number) => string;
  readonly unconfirmed: string;
}

export const assertionTexts: Readonly<Record<Dialect, AssertionTexts>> = {
  vi: {
    suite: 'Khẳng định',
    broken: (assertion) => `khẳng định không đúng: ${assertion}`,
    person: 'vì người sau đây (có thể giữ lại làm một trường hợp):',
    changed: 'và người đó, chỉ khác ở một chỗ:',
    unlike: (persons, assertion) =>
      `khẳng định “${assertion}” không nói gì về ai trong ${persons} người đã thử; hãy xem lại vế “nếu”`,
    held: (held, persons) => `khẳng định: ${held} giữ vững trên ${persons} người`,
    count: (held, broken, persons, seed) =>
      `khẳng định: ${held} giữ vững, ${broken} không đúng, trên ${persons} người (--seed ${seed})`,
    unconfirmed: 'kết luận do phần mềm đưa ra, chưa ai xác nhận',
  },
  en: {
    suite: 'Assertions',
    broken: (assertion) => `assertion broken: ${assertion}`,
    person: 'because of this person (it may be kept as a case):',
    changed: 'and the same person, changed in one place:',
    unlike: (persons, assertion) =>
      `assertion “${assertion}” says nothing about any of the ${persons} persons tried; look at its “if” again`,
    held: (held, persons) => `assertions: ${held} hold for ${persons} persons`,
    count: (held, broken, persons, seed) =>
      `assertions: ${held} hold, ${broken} broken, for ${persons} persons (--seed ${seed})`,
    unconfirmed: 'the verdict is the tool’s, confirmed by nobody yet',
  },
};

/** How the case of a counterexample is called. */
export const counterexampleTitle = ({ vi, en }: Bilingual, changed: boolean): Bilingual => ({
  vi: `Trái với khẳng định “${vi}”${changed ? ', sau khi thay đổi' : ''}`,
  en: `Against the assertion “${en}”${changed ? ', once changed' : ''}`,
});
