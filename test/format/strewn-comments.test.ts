/** Comments strewn over a file, in any column and at the end of any line, stay where they belong through everything. */
import * as fc from 'fast-check';
import { it } from 'vitest';
import { constructs } from '../grammar/constructs.ts';
import { heads } from '../harness.ts';
import { expectEquations } from './equations.ts';

const texts = Object.values(constructs).flatMap(([vi, en]) => [
  { dialect: 'vi' as const, text: `${heads.vi}${vi}\n` },
  { dialect: 'en' as const, text: `${heads.en}${en}\n` },
]);

/**
 * What happens to one line: comments and an empty line before it, one at its end, a break before its last connective
 * or what is said of items in brackets.
 */
const line = fc.record({
  above: fc.option(fc.nat(11), { freq: 5 }),
  empty: fc.boolean(),
  beside: fc.option(fc.constant(true), { freq: 4 }),
  broken: fc.option(fc.constant(true), { freq: 4 }),
});

const LAST_CONNECTIVE = / (và|hoặc|and|or|(?<=tội )mà|(?<=an offence )where) (?=[^"|]*$)/;

it('is laid out and translated with every comment at its node', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(line, { minLength: 40, maxLength: 40 }),
      ({ dialect, text }, changes) => {
        let count = 0;
        const next = (): string => `# ${(count += 1)}`;
        const strewn = text
          .trimEnd()
          .split('\n')
          .map((written, at) => {
            const change = changes[at % changes.length];
            if (change === undefined || written === '') return written;
            const { above, empty, beside, broken } = change;
            const sentence =
              broken === null
                ? written
                : written.replace(LAST_CONNECTIVE, (_, word) => ` ${next()}\n              ${word} `);
            return [
              ...(empty ? [''] : []),
              ...(above === null ? [] : [`${' '.repeat(above)}${next()}`]),
              beside === null ? sentence : `${sentence} ${next()}`,
            ].join('\n');
          })
          .join('\n');
        expectEquations(`${strewn}\n`, dialect);
      },
    ),
    { numRuns: 60 },
  );
});
