/** What is said about changes that no case notices. */
import type { Dialect } from '../../grammar/index.ts';

export interface MutateTexts {
  readonly changed: (before: string, after: string) => string;
  readonly dropped: (what: string) => string;
  readonly reason: (words: string) => string;
  readonly stale: (id: string) => string;
  readonly summary: (counts: {
    readonly made: number;
    readonly noticed: number;
    readonly same: number;
    readonly counted: number;
    readonly dismissed: number;
    readonly refused: number;
    readonly surviving: number;
  }) => string;
}

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const mutateTexts: Readonly<Record<Dialect, MutateTexts>> = {
  vi: {
    changed: (before, after) =>
      `nếu đổi «${before}» thành «${after}» thì không trường hợp kiểm thử nào phát hiện`,
    dropped: (what) => `nếu bỏ «${what}» thì không trường hợp kiểm thử nào phát hiện`,
    reason: (words) => `không làm khác kết quả vì ${words}`,
    stale: (id) =>
      `lưu ý: “${id}” không còn là một thay đổi chưa bị phát hiện; xem lại mã này hoặc bỏ nó khỏi mục “thay đổi không làm khác kết quả”`,
    summary: ({ made, noticed, same, counted, dismissed, refused, surviving }) =>
      [
        `đã thử ${made} thay đổi: ${noticed} bị phát hiện`,
        `${same + counted} chắc chắn không làm khác kết quả (${same} vì quyết định vẫn như cũ, ${counted} vì đã xét hết mọi trường hợp)`,
        `${dismissed} được người soạn nêu lý do`,
        `${refused} viết ra thì không dịch được`,
        `${surviving} chưa bị phát hiện`,
      ].join('; '),
  },
  en: {
    changed: (before, after) => `if «${before}» became «${after}», no test case would notice`,
    dropped: (what) => `if «${what}» were left out, no test case would notice`,
    reason: (words) => `decides alike because ${words}`,
    stale: (id) =>
      `note: “${id}” is not, or no longer, a change that goes unnoticed; look at the id again, or take it out of “changesThatDecideAlike”`,
    summary: ({ made, noticed, same, counted, dismissed, refused, surviving }) =>
      [
        `tried ${times(made, 'change', 'changes')}: ${noticed} noticed`,
        `${same + counted} proved to decide alike (${same} the same decision, ${counted} with every case counted out)`,
        `${dismissed} dismissed with a reason`,
        `${refused} that would not compile`,
        `${surviving} unnoticed`,
      ].join('; '),
  },
};
