/** Values: amounts, dates, names, sums, and the bands they are compared with. */
import type { IToken, TokenType } from 'chevrotain';
import * as t from '../tokens.ts';
import { BaseRules, inner } from './base.ts';
import type { Rule } from './base.ts';

const k = t.keywordToken;

const isValue = (token: IToken): boolean =>
  t.isToken(token, t.ValuePhrase, t.OffencePhrase, t.Text, t.NumberWord, t.DateWord, k.Yes, k.No);

export abstract class ValueRules extends BaseRules {
  abstract readonly condition: Rule;
  abstract readonly atom: Rule;

  readonly value: Rule = this.RULE(
    'value',
    () => {
      this.SUBRULE(this.term);
      this.MANY(() => {
        this.OR([
          { ALT: () => this.CONSUME(k.Plus, { LABEL: 'sign' }) },
          { ALT: () => this.CONSUME(k.Minus, { LABEL: 'sign' }) },
        ]);
        this.SUBRULE1(this.term);
      });
      this.MANY1({
        GATE: () => this.#follows(k.ButAtLeast, k.ButAtMost),
        DEF: () => {
          this.OPTION(() => this.CONSUME(t.Comma));
          this.OR1([
            { ALT: () => this.CONSUME(k.ButAtLeast, { LABEL: 'limit' }) },
            { ALT: () => this.CONSUME(k.ButAtMost, { LABEL: 'limit' }) },
          ]);
          this.SUBRULE2(this.term, { LABEL: 'limitTerm' });
        },
      });
    },
    inner,
  );

  readonly term: Rule = this.RULE(
    'term',
    () => {
      this.OPTION(() => {
        this.OR([
          { ALT: () => this.CONSUME(t.FractionWord, { LABEL: 'fraction' }) },
          { ALT: () => this.CONSUME(k.OneHalf, { LABEL: 'fraction' }) },
          { ALT: () => this.CONSUME(k.OneThird, { LABEL: 'fraction' }) },
          { ALT: () => this.CONSUME(k.OneQuarter, { LABEL: 'fraction' }) },
        ]);
        this.OPTION1(() => this.CONSUME(k.Of));
      });
      this.SUBRULE(this.primary);
    },
    inner,
  );

  readonly primary: Rule = this.RULE(
    'primary',
    () => {
      this.OR([
        { ALT: () => this.SUBRULE(this.quantity) },
        { ALT: () => this.CONSUME(t.DateWord, { LABEL: 'date' }) },
        { ALT: () => this.CONSUME(k.CutoffDate) },
        { ALT: () => this.CONSUME(k.BoardDate) },
        { ALT: () => this.CONSUME(k.Yes) },
        { ALT: () => this.CONSUME(k.No) },
        { ALT: () => this.SUBRULE(this.between) },
        {
          ALT: () => {
            this.CONSUME(k.Total);
            this.SUBRULE(this.nameOf);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.RunPhrase, { LABEL: 'run' });
            this.OPTION(() => this.CONSUME(k.Where));
            this.SUBRULE(this.atom);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Open);
            this.SUBRULE(this.value);
            this.CONSUME(t.Close);
          },
        },
        { ALT: () => this.SUBRULE1(this.nameOf) },
      ]);
    },
    inner,
  );

  readonly quantity: Rule = this.RULE(
    'quantity',
    () => {
      this.AT_LEAST_ONE(() => this.SUBRULE(this.amount));
    },
    inner,
  );

  readonly amount: Rule = this.RULE(
    'amount',
    () => {
      this.CONSUME(t.NumberWord, { LABEL: 'number' });
      this.OPTION(() => this.CONSUME(t.UnitWord, { LABEL: 'unit' }));
    },
    inner,
  );

  readonly between: Rule = this.RULE(
    'between',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(k.PeriodFrom, { LABEL: 'measure' }) },
        { ALT: () => this.CONSUME(k.DaysFrom, { LABEL: 'measure' }) },
      ]);
      this.SUBRULE(this.primary, { LABEL: 'from' });
      this.CONSUME(k.To);
      this.SUBRULE1(this.primary, { LABEL: 'to' });
    },
    inner,
  );

  readonly nameOf: Rule = this.RULE(
    'nameOf',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(t.NamePhrase, { LABEL: 'name' }) },
        { ALT: () => this.CONSUME(t.ValuePhrase, { LABEL: 'name' }) },
        { ALT: () => this.CONSUME(t.OffencePhrase, { LABEL: 'name' }) },
        { ALT: () => this.CONSUME(t.Text, { LABEL: 'name' }) },
      ]);
    },
    inner,
  );

  readonly exceptedValue: Rule = this.RULE(
    'exceptedValue',
    () => {
      this.SUBRULE(this.value);
      this.MANY({
        GATE: () => this.#follows(k.Except),
        DEF: () => {
          this.OPTION(() => this.CONSUME(t.Comma));
          this.CONSUME(k.Except);
          this.SUBRULE(this.condition);
          this.CONSUME(k.Then);
          this.SUBRULE1(this.value, { LABEL: 'otherwise' });
        },
      });
    },
    inner,
  );

  readonly band: Rule = this.RULE(
    'band',
    () => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(k.Over);
            this.SUBRULE(this.value, { LABEL: 'low' });
            this.OPTION(() => this.SUBRULE(this.upperEnd));
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.From);
            this.SUBRULE1(this.value, { LABEL: 'low' });
            this.OR1([
              { ALT: () => this.CONSUME(k.Up) },
              { ALT: () => this.CONSUME(k.Down) },
              { ALT: () => this.SUBRULE1(this.upperEnd) },
            ]);
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.Under);
            this.SUBRULE2(this.value, { LABEL: 'high' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.AtLeast);
            this.SUBRULE3(this.value, { LABEL: 'low' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.AtMost);
            this.SUBRULE4(this.value, { LABEL: 'high' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.Equals);
            this.SUBRULE5(this.value, { LABEL: 'exact' });
          },
        },
      ]);
    },
    inner,
  );

  readonly upperEnd: Rule = this.RULE(
    'upperEnd',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(k.To, { LABEL: 'to' }) },
        { ALT: () => this.CONSUME(k.ToUnder, { LABEL: 'to' }) },
      ]);
      this.SUBRULE(this.value);
    },
    inner,
  );

  readonly values: Rule = this.RULE(
    'values',
    () => {
      this.SUBRULE(this.value);
      this.MANY({
        GATE: () => isValue(this.LA(2)),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(k.Or) }]);
          this.SUBRULE1(this.value);
        },
      });
    },
    inner,
  );

  /** Whether one of these comes next, with or without a comma before it. */
  #follows(...types: readonly TokenType[]): boolean {
    const next = this.LA(1).tokenType === t.Comma ? this.LA(2) : this.LA(1);
    return types.includes(next.tokenType);
  }
}
