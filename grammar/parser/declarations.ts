/** What a file gives birth to: lists of offences, definitions with their readings, tables, properties. */
import * as t from '../tokens.ts';
import { inner } from './base.ts';
import type { Rule } from './base.ts';
import { ConditionRules } from './conditions.ts';

const k = t.keywordToken;

export abstract class DeclarationRules extends ConditionRules {
  readonly title: Rule = this.RULE(
    'title',
    () => {
      this.CONSUME(t.Text, { LABEL: 'vi' });
      this.CONSUME(t.Slash);
      this.CONSUME1(t.Text, { LABEL: 'en' });
    },
    inner,
  );

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
    this.OPTION1(() => this.SUBRULE(this.changed));
  });

  readonly changed: Rule = this.RULE(
    'changed',
    () => {
      this.CONSUME(k.EvenWhen);
      this.OR([
        { ALT: () => this.CONSUME(t.NamePhrase, { LABEL: 'name' }) },
        { ALT: () => this.CONSUME(t.Text, { LABEL: 'name' }) },
      ]);
      this.OR1([
        { ALT: () => this.CONSUME(k.Earlier) },
        { ALT: () => this.CONSUME(k.Later) },
        { ALT: () => this.CONSUME(k.Less) },
        { ALT: () => this.CONSUME(k.More) },
      ]);
    },
    inner,
  );

  readonly acknowledgement: Rule = this.RULE('acknowledgement', () => {
    this.CONSUME(k.Acknowledged);
    this.CONSUME(t.Text, { LABEL: 'code' });
    this.CONSUME(k.Because);
    this.SUBRULE(this.title);
  });
}
