/** What was made of a file, kept while the file stays as it is: who watches or edits one file leaves the others alone. */
import type { SourceFile } from '../grammar/index.ts';

export function lastOf<Value>(make: (source: SourceFile) => Value): (source: SourceFile) => Value {
  let last: { readonly source: SourceFile; readonly value: Value } | undefined;
  return (source) => {
    if (last?.source.text !== source.text || last.source.path !== source.path)
      last = { source, value: make(source) };
    return last.value;
  };
}
