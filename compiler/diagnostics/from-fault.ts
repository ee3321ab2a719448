/** What went wrong while a file was read as text, as a finding: the grammar's own names become words on the way. */
import type { Fault, SourceFile } from '../../grammar/index.ts';
import { diagnostic } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { expectedWords } from './expected.ts';

const VIETNAMESE = { vi: 'tiếng Việt', en: 'Vietnamese' };
const ENGLISH = { vi: 'tiếng Anh', en: 'English' };

export function fromFault({ key, span, params, fix }: Fault, source: SourceFile): Diagnostic {
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
    case 'unexpected': {
      const expected = params['expected'];
      const found = text('found').replace(/\s+/gu, ' ').normalize('NFC');
      return diagnostic('unexpected', source, span, {
        found: found === '' ? '' : `“${found}”`,
        expected: expectedWords(typeof expected === 'object' ? expected : []),
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
      return diagnostic('straySign', source, span, { sign: text('sign') });
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
