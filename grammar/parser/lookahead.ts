/** Looking ahead is worked out where a text first asks for it: most texts use but a part of the grammar. */
import { LLkLookaheadStrategy } from 'chevrotain';
import type { BaseParser, ILookaheadStrategy } from 'chevrotain';

type ForAlternation = ILookaheadStrategy['buildLookaheadForAlternation'];
type ForOptional = ILookaheadStrategy['buildLookaheadForOptional'];

export class LateLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: Parameters<ForAlternation>[0]): ReturnType<ForAlternation> {
    const build = (): ReturnType<ForAlternation> => super.buildLookaheadForAlternation(options);
    let look: ReturnType<ForAlternation> | undefined;
    return function (this: BaseParser, alternatives) {
      look ??= build();
      return look.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: Parameters<ForOptional>[0]): ReturnType<ForOptional> {
    const build = (): ReturnType<ForOptional> => super.buildLookaheadForOptional(options);
    let look: ReturnType<ForOptional> | undefined;
    return function (this: BaseParser) {
      look ??= build();
      return look.call(this);
    };
  }
}
