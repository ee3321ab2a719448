/** The same few dates and lengths stand in record after record: each is read once. */

/** So many different texts are kept; then it starts anew, and memory stays bounded whatever the records hold. */
const MOST = 20_000;

export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
