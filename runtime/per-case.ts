/** Work that is the same wherever one person's decision asks for it. */

/**
 * Works a value out once for each case. Cases are decided one after the other, so only the last one's value is kept:
 * nothing of a person outlives the next.
 */
export function perCase<Case extends object, Value>(work: (c: Case) => Value): (c: Case) => Value {
  let last: Case | undefined;
  let value: Value | undefined;
  return (c) => {
    if (c === last) return value as Value;
    const fresh = work(c);
    last = c;
    value = fresh;
    return fresh;
  };
}
