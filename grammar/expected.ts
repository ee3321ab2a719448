/** Hands what the parser expected on as data, since Chevrotain lets an error provider return text only. */
import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';

export interface Expectation {
  /** Names of the terminals that would have been right here. */
  readonly expected: readonly string[];
}

const names = (types: readonly (TokenType | undefined)[]): string =>
  JSON.stringify({
    expected: [...new Set(types.flatMap((type) => (type === undefined ? [] : [type.name])))],
  });

export const expectation: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => names([expected]),
  buildNotAllInputParsedMessage: () => names([]),
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) =>
    names(expectedPathsPerAlt.flat().map(([first]) => first)),
  buildEarlyExitMessage: ({ expectedIterationPaths }) =>
    names(expectedIterationPaths.map(([first]) => first)),
};

export const readExpectation = (message: string): Expectation => JSON.parse(message) as Expectation;
