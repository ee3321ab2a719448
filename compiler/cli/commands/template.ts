/** `dacxa template`: empty tables for dossiers, as the schema has them. */
import { join } from 'node:path';
import { createSource } from '../../../grammar/index.ts';
import { decodeText } from '../../decode.ts';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { renderPretty } from '../../diagnostics/render.ts';
import type { Emitted } from '../../emit/emitted.ts';
import { read } from '../../read.ts';
import { loadSchema } from '../../schema/load-schema.ts';
import type { Schema } from '../../schema/model.ts';
import { csvTemplate } from '../../template/csv-template.ts';
import type { Command, Speaking } from '../command.ts';
import { nodeHost } from '../node-host.ts';
import { shippedSchema } from '../shipped-schema.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { usage } from '../usage.ts';
import { writeFiles } from '../write-files.ts';

export const template: Command = {
  takes: { options: { out: 'value' }, least: 0, most: 1 },
  run: async (args, terminal, speaking) => {
    const out = args.value('out');
    if (out === undefined) return usage(({ optionMissing }) => optionMissing('--out'));
    const schema = schemaOf(args.files[0]);
    if (!schema.ok) {
      await terminal.err(renderPretty(schema.diagnostics.filter(isError), speaking.lang, { color: false }));
      return 1;
    }
    return write(csvTemplate(schema.value, speaking.lang), out, terminal, speaking);
  },
};

/** Of a decision, the schema it uses; else the one that the program comes with. */
function schemaOf(rules: string | undefined): Outcome<Schema> {
  if (rules === undefined) {
    const path = shippedSchema();
    const text = decodeText(nodeHost.read(path) ?? new Uint8Array());
    return loadSchema(createSource(path, text.ok ? text.text : ''));
  }
  const decision = read(rules, nodeHost);
  return decision.ok ? { ...decision, value: decision.value.known.world.schema } : decision;
}

/** A table that somebody has begun to fill in is never written over. */
async function write(
  files: readonly Emitted[],
  out: string,
  terminal: Terminal,
  speaking: Speaking,
): Promise<ExitCode> {
  const taken = files.find(({ path, text }) => {
    const there = nodeHost.read(join(out, path));
    return there !== undefined && !Buffer.from(text).equals(there);
  });
  if (taken !== undefined) {
    await terminal.err(`${speaking.texts.files.taken(join(out, taken.path))}\n`);
    return 1;
  }
  return writeFiles(files, out, terminal, speaking);
}
