/** The records that a command works with. */
import type { Dossiers } from '../review/entry.ts';
import { kindsOfDossiers, openDossiers } from '../review/open-dossiers.ts';
import type { Speaking } from './command.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export type Records =
  | { readonly ok: true; readonly dossiers: Dossiers }
  | { readonly ok: false; readonly result: ExitCode | Usage };

export async function openRecords(file: string, terminal: Terminal, { texts }: Speaking): Promise<Records> {
  const opened = await openDossiers(file);
  if (opened.ok) return { ok: true, dossiers: opened };
  switch (opened.why) {
    case 'unknownKind':
      return {
        ok: false,
        result: usage(({ unknownKindOfFile }) => unknownKindOfFile(file, kindsOfDossiers)),
      };
    case 'unreadable':
      await terminal.err(`${texts.files.unreadable(file)}\n`);
      return { ok: false, result: 1 };
    case 'foreign':
      await terminal.err(`${texts.files.foreign(file, opened.format)}\n`);
      return { ok: false, result: 1 };
  }
}
