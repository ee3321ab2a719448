/** What went wrong while a file was read as text, as a finding: the grammar's own names become words on the way. */
import type { Bilingual, Fault, SourceFile, Span } from '../../grammar/index.ts';
import { diagnostic } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { adviceOn, wayToLetter, wayToUnit } from './advice.ts';
import { expectedAt, foundWords } from './expected-at.ts';
import { expectedWords } from './expected.ts';

const VIETNAMESE = { vi: 'tiếng Việt', en: 'Vietnamese' };
const ENGLISH = { vi: 'tiếng Anh', en: 'English' };

/** The values of the fact that a name stands for, as words; of a fact that is so or not, only that it is one. */
export type ValuesOf = (name: string) => Bilingual | 'truth' | undefined;

export function fromFault(
  { key, span, params, fix }: Fault,
  source: SourceFile,
  valuesOf: ValuesOf = () => undefined,
): Diagnostic {
  const text = (name: string): string => {
    const param = params[name];
    return typeof param === 'object' || param === undefined ? '' : String(param);
  };
  const extras = fix === undefined ? {} : { fix };
  switch (key) {
    case 'unknownPhrase': {
      const [phrase, nearest] = [text('phrase'), text('nearest')];
      return nearest === ''
        ? diagnostic('unknownPhrase', source, span, { phrase }, extras)
        : diagnostic('misspelled', source, span, { phrase, nearest }, extras);
    }
    case 'unknownOffence':
      return diagnostic('unknownOffence', source, span, { phrase: text('phrase') });
    case 'unknownValue':
      return unknownValue(source, span, text('phrase'), text('name'), valuesOf);
    case 'unknownUnit':
      return diagnostic(
        'unknownUnit',
        source,
        span,
        { unit: text('unit'), way: wayToUnit(text('nearest')) },
        extras,
      );
    case 'unknownLetter':
      return diagnostic('unknownLetter', source, span, {
        letter: text('letter'),
        way: wayToLetter(text('nearest')),
      });
    case 'unexpected': {
      const expected = params['expected'];
      const found = text('found').replace(/\s+/gu, ' ').normalize('NFC');
      const place = { found, kind: text('foundKind'), after: text('after') };
      return diagnostic('unexpected', source, span, {
        found: foundWords(place),
        expected: expectedAt(place) ?? expectedWords(typeof expected === 'object' ? expected : []),
      });
    }
    case 'tooDeep':
      return diagnostic('tooDeep', source, span, {});
    case 'otherDialect': {
      const [own, other] = text('dialect') === 'en' ? [ENGLISH, VIETNAMESE] : [VIETNAMESE, ENGLISH];
      return diagnostic(
        'otherDialect',
        source,
        span,
        { phrase: text('phrase'), wanted: text('wanted'), own, other },
        extras,
      );
    }
    case 'noDialect':
      return diagnostic('noDialect', source, span, {});
    case 'openText':
      return diagnostic('openText', source, span, { text: text('text') });
    case 'straySign':
      return diagnostic(
        'straySign',
        source,
        span,
        { sign: text('sign'), advice: adviceOn(text('sign'), text('instead')) },
        extras,
      );
    case 'noSuchDate':
      return diagnostic('noSuchDate', source, span, { date: text('date') });
    case 'bulletColumn':
      return diagnostic(
        'bulletColumn',
        source,
        span,
        { column: text('column'), wanted: text('wanted') },
        extras,
      );
    case 'continuationColumn':
      return diagnostic('continuationColumn', source, span, {}, extras);
    case 'nestingColumn': {
      const { line, column, wanted } = { line: text('line'), column: text('column'), wanted: text('wanted') };
      return diagnostic('nestingColumn', source, span, { line, column, wanted }, extras);
    }
  }
}

/** What stands after `là` is a value of the fact before it: which those are can be said. */
function unknownValue(
  source: SourceFile,
  span: Span,
  value: string,
  name: string,
  valuesOf: ValuesOf,
): Diagnostic {
  const values = valuesOf(name);
  if (values === undefined) return diagnostic('unknownPhrase', source, span, { phrase: value });
  return values === 'truth'
    ? diagnostic('truthCompared', source, span, { name })
    : diagnostic('notAValueOf', source, span, { value, name, values });
}
