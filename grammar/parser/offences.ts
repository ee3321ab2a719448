/** Offences by name, and by article and chapter of a Penal Code. */
import type { IToken } from 'chevrotain';
import * as t from '../tokens.ts';
import { inner } from './base.ts';
import type { Rule } from './base.ts';
import { ValueRules } from './values.ts';

const k = t.keywordToken;

const isOffence = (token: IToken): boolean => t.isToken(token, t.OffencePhrase, t.Text, k.PenalCode);

export abstract class OffenceRules extends ValueRules {
  /** An offence or list by name, or a citation of a code. */
  readonly offenceSet: Rule = this.RULE(
    'offenceSet',
    () => {
      this.OR([
        { ALT: () => this.SUBRULE(this.codeReference) },
        { ALT: () => this.CONSUME(t.OffencePhrase, { LABEL: 'name' }) },
        { ALT: () => this.CONSUME(t.Text, { LABEL: 'name' }) },
      ]);
    },
    inner,
  );

  readonly codeReference: Rule = this.RULE(
    'codeReference',
    () => {
      this.CONSUME(k.PenalCode);
      this.CONSUME(t.NumberWord, { LABEL: 'code' });
      this.MANY({
        GATE: () => this.#citesMore(),
        DEF: () => {
          this.OPTION(() => this.CONSUME(t.Comma));
          this.OPTION1(() =>
            this.OR([
              { ALT: () => this.CONSUME(k.ArticleOfCode, { LABEL: 'kind' }) },
              { ALT: () => this.CONSUME(k.ChapterOfCode, { LABEL: 'kind' }) },
            ]),
          );
          this.SUBRULE(this.cited);
        },
      });
    },
    inner,
  );

  readonly cited: Rule = this.RULE(
    'cited',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(t.Roman, { LABEL: 'chapter' }) },
        {
          ALT: () => {
            this.CONSUME(t.NumberWord, { LABEL: 'first' });
            this.OPTION(() => {
              this.CONSUME(k.To);
              this.CONSUME1(t.NumberWord, { LABEL: 'last' });
            });
          },
        },
      ]);
    },
    inner,
  );

  readonly offenceSets: Rule = this.RULE(
    'offenceSets',
    () => {
      this.SUBRULE(this.offenceSet);
      this.MANY({
        GATE: () => isOffence(this.LA(2)),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(k.Or) }]);
          this.SUBRULE1(this.offenceSet);
        },
      });
    },
    inner,
  );

  #citesMore(): boolean {
    const next = this.LA(1).tokenType === t.Comma ? this.LA(2) : this.LA(1);
    return [k.ArticleOfCode, k.ChapterOfCode, t.NumberWord, t.Roman].includes(next.tokenType);
  }
}
