/** A finding in words: the only place where keys meet sentences. */
import type { Dialect } from '../../grammar/index.ts';
import type { Diagnostic, Param } from './diagnostic.ts';
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

export function say({ key, params }: Diagnostic, lang: Dialect): Said {
  // `diagnostic()` lets no finding be made without the parameters of its key.
  const sentence = (lang === 'vi' ? vietnamese : english)[key] as Saying;
  const words = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, inWords(param, lang)]),
  );
  return { message: sentence.message(words), help: sentence.help(words) };
}

const inWords = (param: Param, lang: Dialect): string =>
  typeof param === 'object' ? param[lang] : String(param);
