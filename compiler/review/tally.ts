/** What a run came to, in numbers. Of a person it keeps the id at most. */
import type { Verdict } from '../../runtime/verdict.ts';
import type { EntryPlace } from './entry.ts';
import type { OddArticle } from './odd-articles.ts';
import type { Reviewed } from './review-all.ts';

export interface Tally {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly routes: ReadonlyMap<string, number>;
  readonly exclusions: ReadonlyMap<string, number>;
  /** The first few. */
  readonly invalid: readonly InvalidRecord[];
  /** How many records hold an article that the catalogue does not know, and the first few. */
  readonly odd: { readonly count: number; readonly first: readonly OddRecord[] };
}

export interface OddRecord {
  readonly id: string | null;
  readonly articles: readonly OddArticle[];
}

export interface InvalidRecord extends EntryPlace {
  readonly id: string | null;
  /** The keys that something is wrong with, each once; empty text for the record itself. */
  readonly keys: readonly string[];
}

const FEW = 5;

export class Counting {
  readonly #verdicts: Record<Verdict, number> = { eligible: 0, ineligible: 0, undetermined: 0, invalid: 0 };
  readonly #routes = new Map<string, number>();
  readonly #exclusions = new Map<string, number>();
  readonly #invalid: InvalidRecord[] = [];
  readonly #odd: OddRecord[] = [];
  #oddCount = 0;

  add({ answer, odd = [], ...place }: Reviewed): void {
    const { id, verdict, route, excludedBy, problems } = answer;
    this.#verdicts[verdict] += 1;
    if (route !== null) increase(this.#routes, route);
    for (const provision of excludedBy) increase(this.#exclusions, provision);
    if (odd.length > 0) {
      this.#oddCount += 1;
      if (this.#odd.length < FEW) this.#odd.push({ id, articles: odd });
    }
    if (verdict === 'invalid' && this.#invalid.length < FEW)
      this.#invalid.push({ id, ...place, keys: [...new Set(problems.map(({ path }) => path))] });
  }

  get result(): Tally {
    return {
      verdicts: this.#verdicts,
      routes: this.#routes,
      exclusions: this.#exclusions,
      invalid: this.#invalid,
      odd: { count: this.#oddCount, first: this.#odd },
    };
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
