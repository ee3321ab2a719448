/** A finding in words: the only place where keys meet sentences. */
import type { Dialect } from '../../grammar/index.ts';
import { catalog } from './catalog.ts';
import type { Diagnostic, DiagnosticKey, Param } from './diagnostic.ts';
import { messages as english } from './messages/messages.en.ts';
import { messages as vietnamese } from './messages/messages.vi.ts';

export interface Said {
  readonly message: string;
  readonly help: string;
}

interface Saying {
  readonly message: (words: Readonly<Record<string, string>>) => string;
  readonly help: (words: Readonly<Record<string, string>>) => string;
}

export const say = ({ key, params }: Diagnostic, lang: Dialect): Said =>
  saidWith(
    key,
    lang,
    Object.entries(params).map(([name, param]) => [name, inWords(param, lang)]),
  );

/** What a finding says of any text at all: dots stand for the words of the drafter. */
export const sayInGeneral = (key: DiagnosticKey, lang: Dialect): Said =>
  saidWith(
    key,
    lang,
    catalog[key].params.map((name) => [name, '…']),
  );

function saidWith(key: DiagnosticKey, lang: Dialect, words: readonly (readonly [string, string])[]): Said {
  // `diagnostic()` lets no finding be made without the parameters of its key.
  const sentence = (lang === 'vi' ? vietnamese : english)[key] as Saying;
  const spoken = Object.fromEntries(words);
  return { message: sentence.message(spoken), help: sentence.help(spoken) };
}

const inWords = (param: Param, lang: Dialect): string =>
  typeof param === 'object' ? param[lang] : String(param);
