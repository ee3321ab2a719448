/**
 * The grammar, one method a rule: files and provisions here, what they are made of in the classes below. It knows
 * concepts, never spellings, so one parser reads both dialects.
 */
import * as t from '../tokens.ts';
import type { Rule } from './base.ts';
import { DeclarationRules } from './declarations.ts';

const k = t.keywordToken;

export class DecisionParser extends DeclarationRules {
  /** What the parser is made of changes only with this folder: a test asks whether it is sound, not every run. */
  constructor(validated = false) {
    super(validated);
    this.performSelfAnalysis();
  }

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

  readonly provisionHead: Rule = this.RULE('provisionHead', () => {
    this.CONSUME(t.ProvisionHead, { LABEL: 'level' });
    this.SUBRULE(this.ordinal);
    this.MANY(() => this.SUBRULE(this.outer));
    this.SUBRULE(this.title);
  });

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
}

let shared: DecisionParser | undefined;

/** The parser is built once: its self-analysis costs more than a parse. */
export function decisionParser(): DecisionParser {
  shared ??= new DecisionParser();
  return shared;
}
