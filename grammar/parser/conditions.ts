/** Conditions: joined by `và` and `hoặc`, listed in bullets, said of the items of a list. */
import type { IToken, TokenType } from 'chevrotain';
import * as t from '../tokens.ts';
import { inner } from './base.ts';
import type { Rule } from './base.ts';
import { ReferenceRules } from './references.ts';

const k = t.keywordToken;

const valueParts: readonly TokenType[] = [
  t.NamePhrase, t.Text, t.NumberWord, t.UnitWord, t.DateWord, t.FractionWord, t.Comma, k.CutoffDate, k.BoardDate, k.PeriodFrom,
  k.DaysFrom, k.To, k.Total, k.Plus, k.Minus, k.ButAtLeast, k.ButAtMost, k.Of, k.OneHalf, k.OneThird, k.OneQuarter,
]; // prettier-ignore

const continuesValue = (type: TokenType): boolean =>
  [k.Plus, k.Minus, k.ButAtLeast, k.ButAtMost, k.Is, k.IsNot, k.Over, k.From, k.Under, k.AtLeast, k.AtMost, k.Equals, k.To].includes(
    type,
  ); // prettier-ignore

export abstract class ConditionRules extends ReferenceRules {
  readonly exceptedCondition: Rule = this.RULE(
    'exceptedCondition',
    () => {
      this.SUBRULE(this.condition);
      this.OPTION(() => this.SUBRULE(this.exception));
    },
    inner,
  );

  readonly exception: Rule = this.RULE(
    'exception',
    () => {
      this.OPTION(() => this.CONSUME(t.Comma));
      this.OR([
        {
          ALT: () => {
            this.CONSUME(k.Except);
            this.SUBRULE(this.condition);
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.ExceptProvision);
            this.SUBRULE(this.references);
          },
        },
      ]);
    },
    inner,
  );

  readonly condition: Rule = this.RULE(
    'condition',
    () => {
      this.SUBRULE(this.atom);
      this.MANY(() => {
        this.OR([
          { ALT: () => this.CONSUME(k.And, { LABEL: 'connective' }) },
          { ALT: () => this.CONSUME(k.Or, { LABEL: 'connective' }) },
        ]);
        this.SUBRULE1(this.atom);
      });
    },
    inner,
  );

  readonly atom: Rule = this.RULE(
    'atom',
    () => {
      this.OR([
        { ALT: () => this.SUBRULE(this.negation) },
        { ALT: () => this.SUBRULE(this.list) },
        { ALT: () => this.SUBRULE(this.reference) },
        { ALT: () => this.SUBRULE(this.exists) },
        { ALT: () => this.SUBRULE(this.every) },
        { ALT: () => this.SUBRULE(this.count) },
        { GATE: () => this.#opensGroup(), ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.comparison) },
      ]);
    },
    inner,
  );

  readonly negation: Rule = this.RULE(
    'negation',
    () => {
      this.CONSUME(k.Not);
      this.SUBRULE(this.atom);
    },
    inner,
  );

  readonly group: Rule = this.RULE(
    'group',
    () => {
      this.CONSUME(t.Open);
      this.SUBRULE(this.condition);
      this.CONSUME(t.Close);
    },
    inner,
  );

  readonly list: Rule = this.RULE(
    'list',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(k.AllFollowing, { LABEL: 'quantity' }) },
        { ALT: () => this.CONSUME(k.AnyFollowing, { LABEL: 'quantity' }) },
      ]);
      this.CONSUME(t.Colon);
      this.CONSUME(t.ListOpen);
      this.AT_LEAST_ONE(() => this.SUBRULE(this.item));
      this.CONSUME(t.ListClose);
    },
    inner,
  );

  readonly item: Rule = this.RULE('item', () => {
    this.CONSUME(t.Bullet);
    this.SUBRULE(this.exceptedCondition);
  });

  readonly reference: Rule = this.RULE(
    'reference',
    () => {
      this.OR([
        {
          ALT: () => {
            this.OR1([
              { ALT: () => this.CONSUME(k.Meets, { LABEL: 'verb' }) },
              { ALT: () => this.CONSUME(k.Falls, { LABEL: 'verb' }) },
            ]);
            this.OR2([
              { ALT: () => this.CONSUME(t.AllBelow, { LABEL: 'below' }) },
              { ALT: () => this.CONSUME(t.AnyBelow, { LABEL: 'below' }) },
              { ALT: () => this.SUBRULE(this.references) },
            ]);
          },
        },
        {
          ALT: () => {
            this.OR3([
              { ALT: () => this.CONSUME(k.FallsNone, { LABEL: 'verb' }) },
              { ALT: () => this.CONSUME(k.Covered, { LABEL: 'verb' }) },
            ]);
            this.SUBRULE1(this.references);
          },
        },
      ]);
    },
    inner,
  );

  readonly exists: Rule = this.RULE(
    'exists',
    () => {
      this.CONSUME(t.ExistsPhrase, { LABEL: 'phrase' });
      this.OR([
        {
          ALT: () => {
            this.CONSUME(k.Where);
            this.SUBRULE(this.atom);
          },
        },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(k.In));
            this.SUBRULE(this.offenceSets);
          },
        },
      ]);
    },
    inner,
  );

  readonly every: Rule = this.RULE(
    'every',
    () => {
      this.CONSUME(t.EveryPhrase, { LABEL: 'phrase' });
      this.SUBRULE(this.atom);
    },
    inner,
  );

  readonly count: Rule = this.RULE(
    'count',
    () => {
      this.CONSUME(k.HasAtLeast);
      this.CONSUME(t.NumberWord, { LABEL: 'least' });
      this.OPTION(() => this.CONSUME(k.Different, { LABEL: 'differentBefore' }));
      this.CONSUME(t.NounPhrase, { LABEL: 'noun' });
      this.OPTION1(() => this.CONSUME1(k.Different, { LABEL: 'differentAfter' }));
      this.OPTION2(() => this.CONSUME(k.Up));
      this.OPTION3(() => {
        this.CONSUME(k.ForTheSame);
        this.CONSUME1(t.NounPhrase, { LABEL: 'same' });
      });
      this.OPTION4(() => {
        this.CONSUME(k.Where);
        this.SUBRULE(this.atom);
      });
    },
    inner,
  );

  /** A value with a test, or a name that is true or false by itself. */
  readonly comparison: Rule = this.RULE(
    'comparison',
    () => {
      this.SUBRULE(this.value);
      this.OPTION(() => this.SUBRULE(this.test));
    },
    inner,
  );

  readonly test: Rule = this.RULE(
    'test',
    () => {
      this.OR([
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(k.Is));
            this.SUBRULE(this.band);
          },
        },
        {
          ALT: () => {
            this.OR1([
              { ALT: () => this.CONSUME1(k.Is, { LABEL: 'copula' }) },
              { ALT: () => this.CONSUME(k.IsNot, { LABEL: 'copula' }) },
            ]);
            this.SUBRULE(this.values);
          },
        },
        {
          ALT: () => {
            this.OPTION1(() =>
              this.OR2([
                { ALT: () => this.CONSUME2(k.Is) },
                { ALT: () => this.CONSUME1(k.IsNot, { LABEL: 'isNot' }) },
              ]),
            );
            this.OR3([
              { ALT: () => this.CONSUME(k.In, { LABEL: 'in' }) },
              { ALT: () => this.CONSUME(k.NotIn, { LABEL: 'notIn' }) },
            ]);
            this.SUBRULE(this.offenceSets);
          },
        },
      ]);
    },
    inner,
  );

  /** `(` opens a condition unless what it closes over is only a value: decided by looking for what a value cannot hold. */
  #opensGroup(): boolean {
    if (this.LA(1).tokenType !== t.Open) return false;
    let depth = 0;
    let held = 0;
    for (let at = 1; ; at++) {
      const token = this.LA(at);
      const type = token.tokenType;
      if (type === t.Open) depth += 1;
      else if (type === t.Close) {
        depth -= 1;
        // A single name in brackets, however many, is a condition unless a sign or a test follows.
        if (depth === 0) return held === 1 && !continuesValue(this.LA(at + 1).tokenType);
      } else if (type === undefined || token.image === '' || at > 400) return true;
      else if (type === t.RunPhrase) return !this.#comparesRun();
      else if (!valueParts.includes(type)) return true;
      else held += 1;
    }
  }

  /** A run of items is a value with a condition in it: where the one ends and the other, only reading it can tell. */
  #comparesRun(): boolean {
    const opening = this.LA(1);
    const known = this.#compared.get(opening) ?? this.BACKTRACK(this.comparison).call(this);
    this.#compared.set(opening, known);
    return known;
  }

  /** By the bracket, so that brackets within brackets are read once each. */
  readonly #compared = new WeakMap<IToken, boolean>();
}
