/** Whose verdict hangs on how the law is read, for people: every reading not taken, with its grounds and what it changes. */
import type { Bilingual } from '../../grammar/index.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { ByReading, Change, Effect } from '../review/by-reading.ts';
import type { Speaking } from './command.ts';

/** More ids than these are only counted. */
const FEW = 10;

export function effectLines({ records, effects }: ByReading, speaking: Speaking): string {
  const { summary, effects: say } = speaking.texts;
  const changing = effects.filter(({ changes }) => changes.length > 0);
  const still = effects.filter(({ changes }) => changes.length === 0);
  const blocks = [
    [`${summary.reviewed(records)}. ${say.changing(changing.length, effects.length)}`],
    ...changing.map((effect) => told(effect, speaking)),
    ...(still.length === 0
      ? []
      : [[`${say.still}:`, ...still.map((effect) => `  ${heading(effect, speaking)}`)]]),
    [summary.proposal],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const heading = ({ definition: { names, body }, other }: Effect, { lang, texts }: Speaking): string =>
  texts.effects.other(body.code, names[lang], other.names[lang]);

function told(effect: Effect, speaking: Speaking): readonly string[] {
  const { lang, texts } = speaking;
  const { source } = texts.readings;
  const count = effect.changes.reduce((sum, { ids }) => sum + ids.length, 0);
  return [
    heading(effect, speaking),
    `  ${source(effect.other.source[lang])}`,
    `  ${texts.effects.instead(effect.taken.names[lang])}; ${source(effect.taken.source[lang])}`,
    `  ${texts.effects.count(count)}:`,
    ...effect.changes.flatMap((change) => changeLines(change, speaking)),
  ];
}

function changeLines({ from, to, ids }: Change, { texts }: Speaking): readonly string[] {
  const { verdict } = texts.summary;
  const few = ids.slice(0, FEW).join(', ');
  const more = ids.length > FEW ? ` ${texts.effects.more(ids.length - FEW)}` : '';
  return [`    ${texts.number(ids.length)}: ${verdict[from]} → ${verdict[to]}`, `      ${few}${more}`];
}

export interface EffectJson {
  readonly code: string;
  readonly names: Bilingual;
  readonly taken: ReadingJson;
  readonly other: ReadingJson;
  readonly changed: number;
  readonly changes: readonly {
    readonly from: Verdict;
    readonly to: Verdict;
    readonly ids: readonly string[];
  }[];
}

interface ReadingJson {
  readonly id: string;
  readonly names: Bilingual;
  readonly source: Bilingual;
}

/** Everything, with every id. */
export const effectsJson = ({ records, invalid, effects }: ByReading): object => ({
  records,
  invalid,
  readings: effects.map(({ definition: { names, body }, taken, other, changes }): EffectJson => ({
    code: body.code,
    names,
    taken: readingJson(taken),
    other: readingJson(other),
    changed: changes.reduce((sum, { ids }) => sum + ids.length, 0),
    changes,
  })),
});

const readingJson = ({ id, names, source }: ReadingJson): ReadingJson => ({ id, names, source });
