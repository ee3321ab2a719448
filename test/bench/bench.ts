/**
 * How long each step takes, side by side in one run: medians, and ratios to a yardstick that every reader has at
 * hand. `npm run bench`; figures of one machine say little, the ratios travel.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, compile } from '../../compiler/compile.ts';
import { nodeHost } from '../../compiler/cli/node-host.ts';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { emitTypescript } from '../../compiler/emit/typescript.ts';
import { createLexicon, createSource, declared, parse } from '../../grammar/index.ts';
import { cataloguePhrases, declaredPhrases, schemaPhrases } from '../../compiler/names/lexicon.ts';
import { loadCatalogue } from '../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { createReview } from '../../decisions/generated/2026.ts';
import { data } from '../../decisions/generated/2026.data.ts';
import type { Inmate } from '../../decisions/generated/2026.ts';
import { createReviewer } from '../../runtime/index.ts';
import { dossiers } from '../generators/dossiers.ts';

const ROUNDS = 9;
const folder = fileURLToPath(new URL('../../decisions/', import.meta.url));
const sourceOf = (name: string) => createSource(name, readFileSync(folder + name, 'utf8'));

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

const show = (name: string, ms: number, unit: string, beside = ''): void =>
  console.log(`${name.padEnd(44)} ${ms.toFixed(2).padStart(10)} ${unit.padEnd(12)} ${beside}`);

/** 2026.rules, and the same with as many further definitions as make ten thousand lines. */
async function compiling(): Promise<void> {
  const [main, common] = [sourceOf('2026.rules'), sourceOf('common.rules')];
  const [schema, catalogue] = [
    loadSchema(sourceOf('schema/inmate.yaml')),
    loadCatalogue(sourceOf('schema/offences.yaml')),
  ];
  if (!schema.ok || !catalogue.ok) throw new Error('schema or catalogue has mistakes');
  const more = Array.from(
    { length: 3100 },
    (_, at) =>
      `định nghĩa "mốc số ${at + 1} của thử nghiệm" / "trial mark ${at + 1}" là\n  mức án trừ đi ${at + 1} ngày\n`,
  );
  const long = createSource(
    'long.rules',
    main.text.replace('\nĐiều 1 ', () => `\n${more.join('\n')}\nĐiều 1 `),
  );
  for (const source of [main, long]) {
    const phrases = [
      ...schemaPhrases(schema.value),
      ...cataloguePhrases(catalogue.value),
      ...[common, source].flatMap((each) => declaredPhrases(declared(each).names, each.path)),
    ];
    const lexicon = createLexicon(phrases);
    const lines = source.lineStarts.length;
    const host = {
      ...nodeHost,
      read: (path: string) =>
        path === `${folder}x.rules` ? new TextEncoder().encode(source.text) : nodeHost.read(path),
    };
    show(`parse ${lines} lines`, await median(() => parse(source, lexicon)), 'ms');
    show(`check ${lines} lines`, await median(() => check(`${folder}x.rules`, host)), 'ms');
    const outcome = compile(`${folder}x.rules`, host);
    if (!outcome.ok)
      throw new Error(
        outcome.diagnostics
          .filter(isError)
          .map(({ key }) => key)
          .join(' '),
      );
    show(`emit ${lines} lines as TypeScript`, await median(() => emitTypescript(outcome.value)), 'ms');
  }
}

async function reviewing(): Promise<void> {
  const texts = [...dossiers(2026, 5000)].map((dossier) => JSON.stringify(dossier));
  const records = texts.map((text) => JSON.parse(text) as Inmate);
  const [generated, interpreted] = [createReview(), createReviewer(data).review];
  const micro = async (work: () => unknown): Promise<number> =>
    ((await median(work)) * 1000) / records.length;
  const parsing = await micro(() => texts.map((text): unknown => JSON.parse(text)));
  const rate = (each: number): string =>
    `${Math.round(1_000_000 / each)} a second, ${(each / parsing).toFixed(1)} × JSON.parse`;
  show('JSON.parse of one dossier', parsing, 'µs', rate(parsing));
  const fast = await micro(() => records.map((record) => generated(record)));
  show('review by the generated module', fast, 'µs', rate(fast));
  const slow = await micro(() => records.map((record) => interpreted(record)));
  show('review by the interpreter', slow, 'µs', rate(slow));
}

await compiling();
await reviewing();
