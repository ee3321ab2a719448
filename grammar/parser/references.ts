/** References to provisions, as the act writes them. */
import type { IToken } from 'chevrotain';
import * as t from '../tokens.ts';
import { inner } from './base.ts';
import type { Rule } from './base.ts';
import { OffenceRules } from './offences.ts';

const k = t.keywordToken;

const isOrdinal = (token: IToken): boolean =>
  token.tokenType === t.NumberWord || token.tokenType === t.Letter;

export abstract class ReferenceRules extends OffenceRules {
  readonly references: Rule = this.RULE(
    'references',
    () => {
      this.SUBRULE(this.referenceGroup);
      this.MANY({
        GATE: () => this.#opensReference(2),
        DEF: () => {
          this.SUBRULE(this.separator);
          this.SUBRULE1(this.referenceGroup);
        },
      });
    },
    inner,
  );

  readonly separator: Rule = this.RULE(
    'separator',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(t.Comma, { LABEL: 'sign' }) },
        { ALT: () => this.CONSUME(k.And, { LABEL: 'sign' }) },
        { ALT: () => this.CONSUME(k.Or, { LABEL: 'sign' }) },
      ]);
    },
    inner,
  );

  readonly referenceGroup: Rule = this.RULE(
    'referenceGroup',
    () => {
      this.OR([
        {
          GATE: () => this.LA(1).tokenType === k.ThisDecision,
          ALT: () => this.CONSUME(k.ThisDecision),
        },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(k.This, { LABEL: 'before' }));
            this.CONSUME(t.LevelWord, { LABEL: 'level' });
            this.OR1([
              { ALT: () => this.CONSUME1(k.This, { LABEL: 'after' }) },
              {
                GATE: () => isOrdinal(this.LA(1)),
                ALT: () => {
                  this.SUBRULE(this.ordinals);
                },
              },
              { ALT: () => undefined },
            ]);
          },
        },
      ]);
      this.MANY(() => this.SUBRULE(this.outer));
    },
    inner,
  );

  readonly ordinals: Rule = this.RULE(
    'ordinals',
    () => {
      this.SUBRULE(this.ordinalRange);
      this.MANY({
        GATE: () => isOrdinal(this.LA(2)),
        DEF: () => {
          this.SUBRULE(this.separator);
          this.SUBRULE1(this.ordinalRange);
        },
      });
    },
    inner,
  );

  readonly ordinalRange: Rule = this.RULE(
    'ordinalRange',
    () => {
      this.SUBRULE(this.ordinal);
      this.OPTION(() => {
        this.CONSUME(k.To);
        this.SUBRULE1(this.ordinal);
      });
    },
    inner,
  );

  readonly ordinal: Rule = this.RULE(
    'ordinal',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(t.NumberWord, { LABEL: 'ordinal' }) },
        { ALT: () => this.CONSUME(t.Letter, { LABEL: 'ordinal' }) },
      ]);
    },
    inner,
  );

  /** `khoản 1`, `khoản này`, `this clause`, `Quyết định này`. */
  #opensReference(at: number): boolean {
    const token = this.LA(at);
    if (token.tokenType === k.This) return t.isToken(this.LA(at + 1), t.LevelWord);
    return token.tokenType === k.ThisDecision || t.isToken(token, t.LevelWord);
  }

  /** `khoản 1`, `Điều này`, `of clause 1`, `of this Article`, `Quyết định này`. */
  readonly outer: Rule = this.RULE(
    'outer',
    () => {
      this.OPTION(() => this.CONSUME(k.Of));
      this.OR([
        { ALT: () => this.CONSUME(k.ThisDecision) },
        {
          ALT: () => {
            this.CONSUME(k.This);
            this.CONSUME(t.LevelWord, { LABEL: 'level' });
          },
        },
        {
          ALT: () => {
            this.CONSUME1(t.LevelWord, { LABEL: 'level' });
            this.OR1([{ ALT: () => this.CONSUME1(k.This) }, { ALT: () => this.SUBRULE(this.ordinal) }]);
          },
        },
      ]);
    },
    inner,
  );
}
