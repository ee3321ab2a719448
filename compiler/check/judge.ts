/**
 * What in a condition always or never holds: the smallest part at fault, once. First each part is looked at by itself,
 * from the inside out; then, from the outside in, beside what stands around it.
 */
import type { Claim, Reasoner } from '../analyse/reasoner.ts';
import type { Part } from './parts.ts';

/** What is certain where a part counts, with the lists whose items it may speak of. */
export interface Ground {
  readonly part: Part;
  readonly within: readonly (string | undefined)[];
}

export type Finding = Alone | Beside;

interface Alone {
  readonly is: 'never' | 'always';
  readonly part: Part;
}

/** Beside the others it cannot be so, is so anyway, or is one of their cases. */
interface Beside {
  readonly is: 'clashes' | 'follows' | 'covered';
  readonly part: Part;
  readonly others: readonly Part[];
}

/** In a list longer than any of the law, the items are not held against each other. */
const MOST_PARTS = 100;

interface Around {
  readonly grounds: readonly Ground[];
  readonly within: readonly (string | undefined)[];
}

/** `silent` parts are at fault for a reason that is told elsewhere. */
export function judge(
  root: Part,
  grounds: readonly Part[],
  { canBe }: Reasoner,
  silent: (part: Part) => boolean = () => false,
): readonly Finding[] {
  const found: Finding[] = [];
  /** At fault themselves, or holding a part that is. */
  const faulty = new Set<Part>();
  const told = new Set<Part>();
  const so = ({ truth }: Part): Claim => ({ truth, so: true });
  const not = ({ truth }: Part): Claim => ({ truth, so: false });
  const tell = (finding: Finding): void => {
    found.push(finding);
    told.add(finding.part);
    faulty.add(finding.part);
  };

  /** Whether nothing is wrong with a part and what is in it, looked at alone. */
  const alone = (part: Part): boolean => {
    const inside = [...part.parts, ...part.bodies.map((body) => body.part)].map(alone);
    if (silent(part)) faulty.add(part);
    else if (inside.every(Boolean)) lookAt(part);
    const clean = inside.every(Boolean) && !faulty.has(part);
    if (!clean) faulty.add(part);
    return clean;
  };

  const lookAt = (part: Part): void => {
    const { form } = part;
    if (form === 'test' && !canBe([so(part)])) tell({ is: 'never', part });
    else if (form === 'test' || (form === 'any' && part.parts.length <= MOST_PARTS)) {
      if (!canBe([not(part)])) tell({ is: 'always', part });
    } else if (form === 'all' && clash([], part.parts)) faulty.add(part);
  };

  /** Tells of the first part that cannot be beside those before it. */
  const clash = (grounds: readonly Part[], parts: readonly Part[]): boolean => {
    if (parts.length > MOST_PARTS) return false;
    if (parts.length === 0 || canBe([...grounds, ...parts].map(so))) return false;
    const at = parts.findIndex((_, index) => !canBe([...grounds, ...parts.slice(0, index + 1)].map(so)));
    const part = parts[at];
    if (part !== undefined) blame(part, [...grounds, ...parts.slice(0, at)], 'clashes');
    return part !== undefined;
  };

  const blame = (part: Part, around: readonly Part[], is: 'clashes' | 'follows'): void => {
    const excluded = (one: Part, others: readonly Part[]): boolean =>
      !canBe([...others.map(so), is === 'clashes' ? so(one) : not(one)]);
    const inner =
      part.form === (is === 'clashes' ? 'all' : 'any')
        ? part.parts.find((each) => excluded(each, around))
        : undefined;
    faulty.add(part);
    if (inner !== undefined) return blame(inner, around, is);
    const others = fewest(around, (left) => excluded(part, left));
    const [exception] = part.form === 'except' ? part.parts : [];
    if (exception === undefined) tell({ is, part, others });
    else tell({ is: is === 'clashes' ? 'follows' : 'clashes', part: exception, others });
  };

  const beside = (part: Part, around: Around): void => {
    if (told.has(part)) return;
    const { form } = part;
    const { within } = around;
    const grounds = part.isOutline === true ? [] : around.grounds;
    const certain = grounds.map((ground) => ground.part);
    const faultWithin = part.parts.filter((each) => faulty.has(each));
    const sound = (): readonly Part[] => part.parts.filter((each) => !faulty.has(each));
    if (form === 'all') {
      while (clash(certain, sound()));
      let left = sound();
      for (const each of left.length > MOST_PARTS ? [] : left.toReversed()) {
        const others = [...certain, ...left.filter((other) => other !== each)];
        if (others.length === 0 || canBe([...others.map(so), not(each)])) continue;
        blame(each, others, 'follows');
        left = left.filter((other) => other !== each);
      }
      const asked = new Set([...left, ...faultWithin]);
      for (const each of part.parts)
        if (asked.has(each)) {
          const more = (left.length > MOST_PARTS ? [] : left)
            .filter((other) => other !== each)
            .map((other) => ({ part: other, within }));
          beside(each, { grounds: [...grounds, ...more], within });
        }
    } else if (form === 'any') {
      let left = sound();
      for (const each of left)
        if (certain.length > 0 && !canBe([...certain, each].map(so))) {
          blame(each, certain, 'clashes');
          left = left.filter((other) => other !== each);
        }
      for (const each of left.length > MOST_PARTS ? [] : left.toReversed()) {
        const others = left.filter((other) => other !== each);
        const covers = (by: readonly Part[], given: readonly Part[]): boolean =>
          !canBe([...given.map(so), so(each), ...by.map(not)]);
        if (others.length === 0 || !covers(others, certain)) continue;
        tell({ is: 'covered', part: each, others: fewest(others, (by) => covers(by, certain)) });
        left = others;
      }
      const asked = new Set([...left, ...faultWithin]);
      for (const each of part.parts) if (asked.has(each)) beside(each, { grounds, within });
    } else for (const each of part.parts) beside(each, { grounds, within });
    for (const { list, part: body } of part.bodies) {
      const known = grounds.filter(
        (ground) =>
          ground.within.length === 0 ||
          (list !== undefined && !ground.within.includes(list) && !ground.within.includes(undefined)),
      );
      whole(body, { grounds: known, within: [...within, list] });
    }
  };

  const whole = (part: Part, around: Around): void => {
    const certain = around.grounds.map((ground) => ground.part);
    if (!faulty.has(part) && certain.length > 0) {
      if (!canBe([...certain, part].map(so))) return blame(part, certain, 'clashes');
      if (!canBe([...certain.map(so), not(part)])) return blame(part, certain, 'follows');
    }
    beside(part, around);
  };

  alone(root);
  // Grounds at odds with each other are told where they stand; from them everything would follow.
  const certain = canBe(grounds.map(so)) ? grounds : [];
  whole(root, { grounds: certain.map((part) => ({ part, within: [] })), within: [] });
  return found;
}

/** Leaves out what is not needed. */
function fewest(parts: readonly Part[], enough: (parts: readonly Part[]) => boolean): readonly Part[] {
  return parts.reduce<readonly Part[]>((left, each) => {
    const without = left.filter((other) => other !== each);
    return enough(without) ? without : left;
  }, parts);
}
