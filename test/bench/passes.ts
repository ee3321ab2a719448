/** Where the time of a compilation goes, pass by pass: in a fresh process, and once everything has run before. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkForm, checkMeaning } from '../../compiler/check/checked.ts';
import type { Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { emitTypescript } from '../../compiler/emit/typescript.ts';
import { nodeHost } from '../../compiler/cli/node-host.ts';
import { lower } from '../../compiler/lower.ts';
import { checkNames } from '../../compiler/names/check-names.ts';
import { declaredPhrases, worldLexicon } from '../../compiler/names/lexicon.ts';
import { resolve } from '../../compiler/resolve/resolve.ts';
import { loadCatalogue } from '../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { parseYaml } from '../../compiler/schema/yaml-tree.ts';
import { createLexicon, createSource, declared, parse, scan } from '../../grammar/index.ts';
import type { SourceFile } from '../../grammar/index.ts';
import { median, show } from './show.ts';

const ROUNDS = 7;
const folder = fileURLToPath(new URL('../../decisions/', import.meta.url));
const read = (name: string): string => readFileSync(folder + name, 'utf8');

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(
    outcome.diagnostics
      .filter(isError)
      .map(({ key }) => key)
      .join(' '),
  );
}

/** As many further definitions as make ten thousand lines. */
function lengthened(text: string): string {
  const more = Array.from(
    { length: 3100 },
    (_, at) =>
      `định nghĩa "mốc số ${at + 1} của thử nghiệm" / "trial mark ${at + 1}" là\n  mức án trừ đi ${at + 1} ngày\n`,
  );
  return text.replace('\nĐiều 1 ', () => `\n${more.join('\n')}\nĐiều 1 `);
}

/** Every pass once, on sources that nothing has seen; answers how long each took. */
async function passes(change: (text: string) => string): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  let last = performance.now();
  const done = (pass: string): void => {
    const now = performance.now();
    times.set(pass, now - last);
    last = now;
  };
  const source = (name: string, text = read(name)): SourceFile => createSource(name, text);
  const main = source('2026.rules', change(read('2026.rules')));
  const [common, inmate, offences] = [
    source('common.rules'),
    source('schema/inmate.yaml'),
    source('schema/offences.yaml'),
  ];
  done('read text');
  parseYaml(inmate);
  parseYaml(offences);
  done('YAML');
  const [schema, catalogue] = [valueOf(loadSchema(inmate)), valueOf(loadCatalogue(offences))];
  done('YAML again, schema and catalogue');
  const own = [common, main].flatMap((each) => declaredPhrases(declared(each).names, each.path));
  done('lexemes and declared names');
  const lexicon = createLexicon(own, worldLexicon(schema, catalogue));
  checkNames(lexicon, [main, common]);
  done('names and lexicon');
  scan(main, 'vi', lexicon);
  done('scan');
  const documents = [common, main].map((each) => parse(each, lexicon).document);
  const [shared, document] = documents;
  if (shared === undefined || document === undefined) throw new Error('the rules have mistakes');
  done('scan again and parse');
  for (const each of [shared, document]) checkForm(each);
  done('check form');
  const world = { schema, catalogue, shared: [shared], sources: [main, common, inmate, offences] };
  const typed = valueOf(resolve(document, { world, lexicon }));
  done('resolve');
  const checked = valueOf(checkMeaning(typed));
  done('check meaning');
  const ir = lower(checked, nodeHost.hash);
  done('lower');
  await emitTypescript(ir);
  done('emit');
  return times;
}

const files: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['2026.rules', (text) => text],
  ['10,000 lines', lengthened],
];

for (const [name, change] of files) {
  const first = await passes(change);
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await passes(change));
  for (const [pass, cold] of first) {
    const warm = median(rounds.map((round) => round.get(pass) ?? 0));
    show(`${name}: ${pass}`, warm, 'ms', name === '2026.rules' ? `the first time ${cold.toFixed(0)} ms` : '');
  }
}
