/**
 * The grammar, one method a rule. It knows concepts, never spellings, so one parser reads both dialects.
 *
 * Every statement opens with a terminal of its own; after a mistake the parser goes on at the next one. Inside a
 * sentence it does not guess: one mistake gives one fault.
 */
import { CstParser } from 'chevrotain';
import type { CstNode, IToken, ParserMethod, TokenType } from 'chevrotain';
import { expectation } from './expected.ts';
import * as t from './tokens.ts';

const k = t.keywordToken;

type Rule = ParserMethod<[], CstNode>;

/** A rule that hands its mistakes to the statement around it. */
const inner = { resyncEnabled: false } as const;

class DecisionParser extends CstParser {
  constructor() {
    super(t.allTokens, { recoveryEnabled: true, maxLookahead: 3, errorMessageProvider: expectation });
    this.performSelfAnalysis();
  }

  // A missing or superfluous word is the drafter's to mend: guessing it would hide where the sentence broke.
  override canTokenTypeBeInsertedInRecovery(): boolean {
    return false;
  }
  canRecoverWithSingleTokenDeletion(): boolean {
    return false;
  }
  shouldInRepetitionRecoveryBeTried(): boolean {
    return false;
  }

  // ---- file -------------------------------------------------------------------------------------------------

  readonly file: Rule = this.RULE('file', () => {
    this.SUBRULE(this.header);
    this.MANY(() => this.SUBRULE(this.statement));
  });

  readonly header: Rule = this.RULE('header', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(k.Decision);
          this.CONSUME(t.Text, { LABEL: 'number' });
          this.CONSUME(k.Year);
          this.CONSUME(t.NumberWord, { LABEL: 'year' });
        },
      },
      { ALT: () => this.CONSUME(k.Shared) },
    ]);
    this.SUBRULE(this.title);
    this.MANY(() =>
      this.OR1([
        {
          ALT: () => {
            this.CONSUME(k.Signed);
            this.CONSUME(t.DateWord, { LABEL: 'signed' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.CutoffHead);
            this.CONSUME1(t.DateWord, { LABEL: 'cutoff' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(k.Uses);
            this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME1(t.Text, { LABEL: 'uses' }) });
          },
        },
      ]),
    );
  });

  /** One flat sequence; which statement belongs to which provision is settled when the tree is built. */
  readonly statement: Rule = this.RULE('statement', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.offenceList) },
      { ALT: () => this.SUBRULE(this.definition) },
      { ALT: () => this.SUBRULE(this.table) },
      { ALT: () => this.SUBRULE(this.assertion) },
      { ALT: () => this.SUBRULE(this.acknowledgement) },
      { ALT: () => this.SUBRULE(this.provisionHead) },
      { ALT: () => this.SUBRULE(this.applies) },
      { ALT: () => this.SUBRULE(this.rule) },
      { ALT: () => this.SUBRULE(this.waiver) },
    ]);
  });

  readonly title: Rule = this.RULE(
    'title',
    () => {
      this.CONSUME(t.Text, { LABEL: 'vi' });
      this.CONSUME(t.Slash);
      this.CONSUME1(t.Text, { LABEL: 'en' });
    },
    inner,
  );

  // ---- declarations -----------------------------------------------------------------------------------------

  readonly offenceList: Rule = this.RULE('offenceList', () => {
    this.CONSUME(k.OffenceList);
    this.SUBRULE(this.title);
    this.CONSUME(t.ListOpen);
    this.AT_LEAST_ONE(() => {
      this.CONSUME(t.Bullet);
      this.SUBRULE(this.offenceSet);
    });
    this.CONSUME(t.ListClose);
  });

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

  readonly definition: Rule = this.RULE('definition', () => {
    this.CONSUME(k.Definition);
    this.SUBRULE(this.title);
    this.OPTION(() => this.SUBRULE(this.ofItem));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(k.DefinedAs);
          this.OR1([
            { ALT: () => this.SUBRULE(this.valueReadings) },
            { ALT: () => this.SUBRULE(this.exceptedValue) },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(k.When);
          this.OR2([
            { ALT: () => this.SUBRULE(this.conditionReadings) },
            { ALT: () => this.SUBRULE(this.exceptedCondition) },
          ]);
        },
      },
    ]);
  });

  readonly ofItem: Rule = this.RULE(
    'ofItem',
    () => {
      this.CONSUME(k.OfItem);
      this.CONSUME(t.NounPhrase, { LABEL: 'noun' });
    },
    inner,
  );

  readonly valueReadings: Rule = this.RULE(
    'valueReadings',
    () => {
      this.AT_LEAST_ONE(() => {
        this.SUBRULE(this.readingHead);
        this.SUBRULE(this.exceptedValue);
        this.SUBRULE(this.source);
      });
      this.SUBRULE(this.chosen);
    },
    inner,
  );

  readonly conditionReadings: Rule = this.RULE(
    'conditionReadings',
    () => {
      this.AT_LEAST_ONE(() => {
        this.SUBRULE(this.readingHead);
        this.SUBRULE(this.exceptedCondition);
        this.SUBRULE(this.source);
      });
      this.SUBRULE(this.chosen);
    },
    inner,
  );

  readonly readingHead: Rule = this.RULE(
    'readingHead',
    () => {
      this.CONSUME(k.Reading);
      this.OPTION(() => this.CONSUME(t.ReadingCode, { LABEL: 'code' }));
      this.SUBRULE(this.title);
      this.CONSUME(t.Colon);
    },
    inner,
  );

  readonly source: Rule = this.RULE(
    'source',
    () => {
      this.CONSUME(k.Source);
      this.SUBRULE(this.title);
    },
    inner,
  );

  readonly chosen: Rule = this.RULE(
    'chosen',
    () => {
      this.CONSUME(k.Choose);
      this.CONSUME(t.Text, { LABEL: 'choice' });
    },
    inner,
  );

  readonly table: Rule = this.RULE('table', () => {
    this.CONSUME(k.Table);
    this.SUBRULE(this.title);
    this.OPTION(() => this.SUBRULE(this.ofItem));
    this.SUBRULE(this.tableHead);
    this.MANY(() => this.SUBRULE(this.row));
  });

  readonly tableHead: Rule = this.RULE(
    'tableHead',
    () => {
      this.CONSUME(t.RowOpen);
      this.MANY({
        GATE: () => this.LA(1).tokenType !== k.Result,
        DEF: () => {
          this.SUBRULE(this.nameOf);
          this.CONSUME(t.Bar);
        },
      });
      this.CONSUME(k.Result);
      this.CONSUME(t.RowClose);
    },
    inner,
  );

  readonly row: Rule = this.RULE('row', () => {
    this.CONSUME(t.RowOpen);
    this.SUBRULE(this.cell);
    this.MANY(() => {
      this.CONSUME(t.Bar);
      this.SUBRULE1(this.cell);
    });
    this.CONSUME(t.RowClose);
  });

  readonly cell: Rule = this.RULE(
    'cell',
    () => {
      this.OR([
        { ALT: () => this.CONSUME(k.AnyValue) },
        { ALT: () => this.CONSUME(k.AllOthers) },
        { ALT: () => this.CONSUME(k.Unlimited) },
        { ALT: () => this.SUBRULE(this.band) },
        { ALT: () => this.SUBRULE(this.values) },
      ]);
    },
    inner,
  );

  readonly assertion: Rule = this.RULE('assertion', () => {
    this.CONSUME(k.Assert);
    this.SUBRULE(this.title);
    this.CONSUME(t.Colon);
    this.OPTION(() => {
      this.CONSUME(k.When);
      this.SUBRULE(this.condition, { LABEL: 'premise' });
      this.CONSUME(k.Then);
    });
    this.SUBRULE1(this.condition, { LABEL: 'conclusion' });
  });

  readonly acknowledgement: Rule = this.RULE('acknowledgement', () => {
    this.CONSUME(k.Acknowledged);
    this.CONSUME(t.Text, { LABEL: 'code' });
    this.CONSUME(k.Because);
    this.SUBRULE(this.title);
  });

  // ---- provisions -------------------------------------------------------------------------------------------

  readonly provisionHead: Rule = this.RULE('provisionHead', () => {
    this.CONSUME(t.ProvisionHead, { LABEL: 'level' });
    this.SUBRULE(this.ordinal);
    this.MANY(() => this.SUBRULE(this.outer));
    this.SUBRULE(this.title);
  });

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

  readonly applies: Rule = this.RULE('applies', () => {
    this.CONSUME(k.Applies);
    this.SUBRULE(this.condition);
  });

  readonly waiver: Rule = this.RULE('waiver', () => {
    this.OR([
      { ALT: () => this.CONSUME(k.NoCondition, { LABEL: 'kind' }) },
      { ALT: () => this.CONSUME(k.NotEncoded, { LABEL: 'kind' }) },
    ]);
    this.SUBRULE(this.title);
  });

  readonly rule: Rule = this.RULE('rule', () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([
            { ALT: () => this.CONSUME(k.Must, { LABEL: 'force' }) },
            { ALT: () => this.CONSUME(k.When, { LABEL: 'force' }) },
            { ALT: () => this.CONSUME(k.Excludes, { LABEL: 'force' }) },
            { ALT: () => this.CONSUME(k.Domain, { LABEL: 'force' }) },
          ]);
          this.SUBRULE(this.condition);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Duty);
          this.SUBRULE(this.value, { LABEL: 'subject' });
          this.CONSUME1(k.Must, { LABEL: 'force' });
          this.SUBRULE(this.test);
        },
      },
    ]);
    this.OPTION(() => this.SUBRULE(this.exception));
  });

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

  // ---- conditions -------------------------------------------------------------------------------------------

  readonly exceptedCondition: Rule = this.RULE(
    'exceptedCondition',
    () => {
      this.SUBRULE(this.condition);
      this.OPTION(() => this.SUBRULE(this.exception));
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

  readonly references: Rule = this.RULE(
    'references',
    () => {
      this.SUBRULE(this.referenceGroup);
      this.MANY({
        GATE: () => this.LA(2).tokenType?.CATEGORIES?.includes(t.LevelWord) ?? false,
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

  // ---- lists of facts ---------------------------------------------------------------------------------------

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

  // ---- comparisons ------------------------------------------------------------------------------------------

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
              this.OR2([{ ALT: () => this.CONSUME2(k.Is) }, { ALT: () => this.CONSUME1(k.IsNot, { LABEL: 'isNot' }) }]),
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

  // ---- values -----------------------------------------------------------------------------------------------

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

  /** `(` opens a condition unless what it closes over is only a value: decided by looking for what a value cannot hold. */
  #opensGroup(): boolean {
    if (this.LA(1).tokenType !== t.Open) return false;
    let depth = 0;
    for (let at = 1; ; at++) {
      const token = this.LA(at);
      const type = token.tokenType;
      if (type === t.Open) depth += 1;
      else if (type === t.Close) {
        depth -= 1;
        // A single name in brackets is a condition unless a sign or a test follows.
        if (depth === 0) return at === 3 && !continuesValue(this.LA(at + 1).tokenType);
      } else if (type === undefined || token.image === '' || at > 400) return true;
      else if (!valueParts.includes(type)) return true;
    }
  }

  /** Whether one of these comes next, with or without a comma before it. */
  #follows(...types: readonly TokenType[]): boolean {
    const next = this.LA(1).tokenType === t.Comma ? this.LA(2) : this.LA(1);
    return types.includes(next.tokenType);
  }

  #citesMore(): boolean {
    const next = this.LA(1).tokenType === t.Comma ? this.LA(2) : this.LA(1);
    return [k.ArticleOfCode, k.ChapterOfCode, t.NumberWord, t.Roman].includes(next.tokenType);
  }
}

const valueParts: readonly TokenType[] = [
  t.NamePhrase, t.Text, t.NumberWord, t.UnitWord, t.DateWord, t.FractionWord, t.Comma, k.CutoffDate, k.BoardDate, k.PeriodFrom,
  k.DaysFrom, k.To, k.Total, k.Plus, k.Minus, k.ButAtLeast, k.ButAtMost, k.Of, k.OneHalf, k.OneThird, k.OneQuarter,
]; // prettier-ignore

const continuesValue = (type: TokenType): boolean =>
  [k.Plus, k.Minus, k.ButAtLeast, k.ButAtMost, k.Is, k.IsNot, k.Over, k.From, k.Under, k.AtLeast, k.AtMost, k.Equals, k.To].includes(
    type,
  ); // prettier-ignore

const isOrdinal = (token: IToken): boolean => token.tokenType === t.NumberWord || token.tokenType === t.Letter;
const isOffence = (token: IToken): boolean => t.isToken(token, t.OffencePhrase, t.Text, k.PenalCode);
const isValue = (token: IToken): boolean =>
  t.isToken(token, t.ValuePhrase, t.OffencePhrase, t.Text, t.NumberWord, t.DateWord, k.Yes, k.No);

let shared: DecisionParser | undefined;

/** The parser is built once: its self-analysis costs more than a parse. */
export function decisionParser(): DecisionParser {
  shared ??= new DecisionParser();
  return shared;
}

export type { DecisionParser };
