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
import { declaredPhrases, worldLexicon } from '../../compiler/names/lexicon.ts';
import { loadCatalogue } from '../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { createReview } from '../../decisions/generated/2026.ts';
import { data } from '../../decisions/generated/2026.data.ts';
import { createReviewer } from '../../runtime/index.ts';
import { dossiers, withMissing } from '../generators/dossiers.ts';
import type { Dossier } from '../generators/dossiers.ts';
import { mulberry32 } from '../generators/random.ts';
import { decide } from '../oracle/act457.ts';

const ROUNDS = 9;
const BATCH = 100;
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
    const own = [common, source].flatMap((each) => declaredPhrases(declared(each).names, each.path));
    const lexicon = createLexicon(own, worldLexicon(schema.value, catalogue.value));
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

/** Rows already parsed, one after the other, as a service has them. */
async function reviewing(): Promise<void> {
  const texts = [...dossiers(2026, 5000)].map((dossier) => JSON.stringify(dossier));
  const whole = texts.map((text) => JSON.parse(text) as Dossier);
  const random = mulberry32(2026);
  const partial = whole.map((dossier) => given(withMissing(dossier, random)));
  const parsing = await eachOf(texts, (text): unknown => JSON.parse(text));
  const compare = async (name: string, rows: readonly Dossier[], work: Review): Promise<void> => {
    const micro = await eachOf(rows, work);
    const rate = `${Math.round(1_000_000 / micro)} a second, ${(micro / parsing).toFixed(1)} × JSON.parse`;
    show(name, micro, 'µs', rate);
  };
  show('JSON.parse of one dossier', parsing, 'µs');
  const [generated, interpreted] = [createReview(), createReviewer(data).review];
  await compare('review by the generated module', whole, generated);
  await compare('  of dossiers with missing facts', partial, generated);
  await compare('review by the interpreter', whole, interpreted);
  await compare('  of dossiers with missing facts', partial, interpreted);
  // It neither checks a record nor knows what is missing: what reading the act by hand costs alone.
  await compare('verdict by hand, complete dossiers only', whole, (dossier) => decide(dossier));
}

type Review = (dossier: Dossier) => unknown;

/** What is unknown is left out, as most systems write it. */
const given = (dossier: object): Dossier =>
  JSON.parse(JSON.stringify(dossier, (_key, value: unknown) => value ?? undefined)) as Dossier;

/**
 * Microseconds for each. Taken in small batches, of which each counts with its quickest time: what else the machine
 * does meanwhile is no part of it.
 */
async function eachOf<Row>(rows: readonly Row[], work: (row: Row) => unknown): Promise<number> {
  const quickest = new Map<number, number>();
  for (let round = 0; round < 3 * ROUNDS; round++) {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      const start = performance.now();
      for (const row of batch) work(row);
      quickest.set(from, Math.min(quickest.get(from) ?? Infinity, performance.now() - start));
    }
    // Lets what is to be cleaned up be cleaned up between rounds.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return ([...quickest.values()].reduce((sum, time) => sum + time, 0) * 1000) / rows.length;
}

// First who has to be quick in a process of its own, as a service is.
await reviewing();
await compiling();
