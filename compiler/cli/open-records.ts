/** The records that a command works with. */
import type { SchemaIr } from '../../runtime/ir.ts';
import type { Dossiers } from '../review/entry.ts';
import { kindsOfDossiers, openDossiers } from '../review/open-dossiers.ts';
import type { Speaking } from './command.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export type Records =
  | { readonly ok: true; readonly dossiers: Dossiers }
  | { readonly ok: false; readonly result: ExitCode | Usage };

export async function openRecords(
  file: string,
  schema: SchemaIr,
  terminal: Terminal,
  { lang, texts }: Speaking,
): Promise<Records> {
  const opened = await openDossiers(file, schema);
  if (opened.ok) return { ok: true, dossiers: opened };
  switch (opened.why) {
    case 'unknownKind':
      return {
        ok: false,
        result: usage(({ unknownKindOfFile }) => unknownKindOfFile(file, kindsOfDossiers)),
      };
    case 'tableAlone':
      return { ok: false, result: usage(() => opened.told[lang]) };
    case 'unreadable':
      await terminal.err(`${texts.files.unreadable(file)}\n`);
      return { ok: false, result: 1 };
    case 'foreign':
      await terminal.err(`${texts.files.foreign(file, opened.format)}\n`);
      return { ok: false, result: 1 };
    case 'broken':
      await terminal.err(opened.faults.map((fault) => `${fault[lang]}\n`).join(''));
      return { ok: false, result: 1 };
  }
}

/** What is odd about the files as a whole: told once they are read, since it is not known before. */
export async function tellWarnings(
  { warnings }: Dossiers,
  terminal: Terminal,
  { lang, texts }: Speaking,
): Promise<void> {
  const told = warnings?.() ?? [];
  await terminal.err(told.map((warning) => `${texts.files.warning(warning[lang])}\n`).join(''));
}
