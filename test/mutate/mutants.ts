/** The changes to a small decision, as a test lists them: the id, and the change in words. */
import { read } from '../../compiler/read.ts';
import { mutantsOf } from '../../compiler/mutate/generate.ts';
import { changeInWords } from '../../compiler/mutate/in-words.ts';
import type { MutantKind } from '../../compiler/mutate/mutant.ts';
import type { Files } from '../../compiler/mutate/place.ts';
import type { Dialect } from '../../grammar/index.ts';
import { heads, hostOf } from '../harness.ts';

/** Every kind that is asked about, in the order of the text, each as `id · before → after` or `id · − what`. */
export function changesIn(text: string, kind: MutantKind, lang: Dialect): readonly string[] {
  const decision = read('test.rules', hostOf({ 'test.rules': heads[lang] + text }));
  if (!decision.ok) throw new Error(decision.diagnostics.map(({ key }) => key).join(', '));
  const { document, known } = decision.value;
  const files: Files = { main: document, shared: known.world.shared };
  return mutantsOf(files, known)
    .filter((mutant) => mutant.kind === kind)
    .map((mutant) => {
      const change = changeInWords(files, mutant.files(), known.lexicon);
      const words =
        change.kind === 'dropped'
          ? `− ${change.what[lang]}`
          : `${change.before[lang]} → ${change.after[lang]}`;
      return `${mutant.id[lang]} · ${words}`;
    });
}
