/** Going through all that a decision says, whatever it is: it is plain data, and each expression tells its operation. */

export interface Operation {
  readonly op: string;
  /** Of what it refers to, where it refers to something. */
  readonly id: string;
  /** The sets of offences it names. */
  readonly in: readonly string[];
}

export function eachOperation(part: unknown, visit: (operation: Operation) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if ('op' in part && typeof part.op === 'string')
    visit({ op: part.op, id: textOf('id' in part && part.id), in: textsOf('in' in part && part.in) });
  for (const inner of Object.values(part)) eachOperation(inner, visit);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
