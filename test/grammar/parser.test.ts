/** The grammar itself, asked by the library what could be wrong with it. */
import { expect, it } from 'vitest';
import { DecisionParser } from '../../grammar/parser/parser.ts';

it('has no ambiguous choice, no endless repetition, no rule that is its own beginning', () => {
  expect(() => new DecisionParser(true)).not.toThrow();
});
