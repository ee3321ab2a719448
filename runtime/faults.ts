/** What fails, while it is being looked for: the numbers of provisions in the act's order. Used again for each person. */

/** A condition of the provision's own fails, not one that it refers to. */
const OWN = -1;

export class Faults {
  /** Of which the first ones count: what an earlier person left behind is written over. */
  readonly #places: number[] = [];
  #size = 0;

  /** Nothing has been found yet. */
  begin(): void {
    this.#size = 0;
  }

  /** How many have been found. */
  get size(): number {
    return this.#size;
  }

  own(): void {
    this.add(OWN);
  }

  add(place: number): void {
    this.#places[this.#size] = place;
    this.#size += 1;
  }

  /** What was found since, and is no other provision's, is the fault of this one. */
  name(from: number, place: number): void {
    const places = this.#places;
    for (let at = from; at < this.#size; at++) if (places[at] === OWN) places[at] = place;
  }

  /**
   * After one of several alternatives: one that fails for what it refers to is the one meant for this person; the others
   * were not. Only what is meant stays of all that was found since `start`, or everything where nothing is. Answers
   * whether something is meant by now.
   */
  meant(start: number, from: number, isMeant: boolean): boolean {
    if (this.#hasOwn(from)) {
      if (isMeant) this.#size = from;
      return isMeant;
    }
    if (!isMeant) {
      this.#places.copyWithin(start, from, this.#size);
      this.#size -= from - start;
    }
    return true;
  }

  #hasOwn(from: number): boolean {
    for (let at = from; at < this.#size; at++) if (this.#places[at] === OWN) return true;
    return false;
  }

  /** Each once, in the act's order, of which these are all the ids. */
  told(ids: readonly string[]): readonly string[] {
    const told: string[] = [];
    // A handful: each in turn is the next one after the last.
    let last = OWN;
    for (let next = this.#after(last); next < Infinity; next = this.#after(last)) {
      told.push(ids[next] ?? '');
      last = next;
    }
    return told;
  }

  #after(last: number): number {
    let next = Infinity;
    for (let at = 0; at < this.#size; at++) {
      const place = this.#places[at] ?? OWN;
      if (place > last && place < next) next = place;
    }
    return next;
  }
}
