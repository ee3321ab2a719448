/** How this parser behaves: it never guesses a word, and after a mistake goes on at the next statement. */
import { CstParser } from 'chevrotain';
import type { CstNode, ParserMethod } from 'chevrotain';
import { expectation } from '../expected.ts';
import { allTokens } from '../tokens.ts';
import { LateLookahead } from './lookahead.ts';

export type Rule = ParserMethod<[], CstNode>;

/** A rule that hands its mistakes to the statement around it: one mistake gives one fault. */
export const inner = { resyncEnabled: false } as const;

export abstract class BaseRules extends CstParser {
  constructor(validated: boolean) {
    super(allTokens, {
      recoveryEnabled: true,
      lookaheadStrategy: new LateLookahead({ maxLookahead: 3 }),
      errorMessageProvider: expectation,
      skipValidations: !validated,
    });
  }

  // A missing or superfluous word is the drafter's to mend: guessing it would hide where the sentence broke.
  override canTokenTypeBeInsertedInRecovery(): boolean {
    return false;
  }
  protected canRecoverWithSingleTokenDeletion(): boolean {
    return false;
  }
  protected shouldInRepetitionRecoveryBeTried(): boolean {
    return false;
  }
}
