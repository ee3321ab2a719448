/** The language a command speaks: as told, else as the environment says, else Vietnamese. */
import type { Dialect } from '../../grammar/index.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export interface Spoken {
  readonly lang: Dialect;
  /** The arguments without `--lang`. */
  readonly rest: readonly string[];
}

/** `--lang` may stand anywhere, before the command too. */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Spoken | Usage {
  const rest: string[] = [];
  let told: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(at));
      break;
    }
    if (arg === '--lang') told = args[(at += 1)] ?? '';
    else if (arg.startsWith('--lang=')) told = arg.slice('--lang='.length);
    else rest.push(arg);
  }
  if (told === undefined) return { lang: environmentLanguage(env), rest };
  // Of `read` it is the document that may be in both; the command then speaks as its surroundings do.
  const [command = '', ...words] = rest;
  if (told === 'both' && command === 'read')
    return { lang: environmentLanguage(env), rest: [command, '--lang', told, ...words] };
  const lang = languageOf(told);
  return lang === undefined
    ? usage(({ unknownLanguage }) => unknownLanguage(told, command === 'read'))
    : { lang, rest };
}

/** An empty variable counts as not set; a locale of another language is no wish for either of ours. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Dialect {
  const wishes = [env['DACXA_LANG'], env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']];
  for (const wish of wishes) {
    const lang = languageOf(wish ?? '');
    if (lang !== undefined) return lang;
  }
  return 'vi';
}

function languageOf(name: string): Dialect | undefined {
  const [language] = name.toLowerCase().split(/[_.@-]/);
  return language === 'vi' || language === 'en' ? language : undefined;
}
