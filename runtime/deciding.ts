/**
 * What of an explanation decides: of what fails, the parts that fail; of what is open, the open parts; of what is
 * met, the amounts that meet it. The rest would hide the reason.
 */
import type { ExplainedPart, ExplainedProvision, Explanation } from './explanation.ts';
import type { Tone } from './texts.ts';
import { opposite } from './truth.ts';
import type { Truth } from './truth.ts';

export const toneOf = ({ force }: ExplainedProvision, around: Tone): Tone =>
  around === 'exclusion' || force === 'exclusion' ? 'exclusion' : force === 'case' ? 'case' : 'duty';

/**
 * The Articles, each with the parts to be told; all of them when `everything` is asked for. Of who is not considered
 * at all, nothing else is asked.
 */
export function deciding(explanation: Explanation, everything: boolean): readonly ExplainedProvision[] {
  const selection = new Selection(explanation, everything);
  const articles = explanation.provisions.map((article) => selection.article(article));
  const outside = articles.filter(({ force, counts }) => force === 'domain' && counts === 'no');
  if (outside.length === 0 || everything) return articles;
  return [...outside, ...articles.filter(({ force, counts }) => force === 'exclusion' && counts === 'yes')];
}

class Selection {
  readonly #open: boolean;
  readonly #everything: boolean;
  /** An explanation tells each provision once; what is left out there has to be told where it comes again. */
  readonly #told = new Map<string, ExplainedProvision>();
  readonly #shown = new Set<string>();

  constructor({ answer, provisions }: Explanation, everything: boolean) {
    this.#open = answer.verdict === 'undetermined';
    this.#everything = everything;
    provisions.forEach((article) => this.#remember(article));
  }

  article(article: ExplainedProvision): ExplainedProvision {
    const { force, counts } = article;
    const idle =
      force === 'exclusion'
        ? counts === 'no' || (counts === 'unknown' && !this.#open)
        : counts === 'yes' && force === 'domain';
    return idle && !this.#everything ? { ...article, why: [], parts: [] } : this.#provision(article, 'duty');
  }

  #remember(part: ExplainedPart): void {
    if (part.kind === 'provision') {
      if (!this.#told.has(part.id)) this.#told.set(part.id, part);
      part.why.forEach((inner) => this.#remember(inner));
    }
    part.parts.forEach((inner) => this.#remember(inner));
  }

  #provision(provision: ExplainedProvision, around: Tone): ExplainedProvision {
    const { id, applies, truth } = provision;
    const left = applies === 'no' && !this.#everything;
    if (left || this.#shown.has(id)) return { ...provision, why: [], parts: [] };
    this.#shown.add(id);
    const { why = [], parts = [] } = this.#told.get(id) ?? {};
    return {
      ...provision,
      why: this.#why(why, applies),
      parts: this.#parts(parts, truth, toneOf(provision, around)),
    };
  }

  /** Which case of the law makes it apply is a reason of its own; that a fact does goes without saying. */
  #why(why: readonly ExplainedPart[], applies: Truth): readonly ExplainedPart[] {
    const told =
      applies === 'yes' && !this.#everything ? why.filter(({ kind }) => kind === 'provision') : why;
    return this.#parts(told, applies, 'case');
  }

  #parts(parts: readonly ExplainedPart[], wanted: Truth, tone: Tone): readonly ExplainedPart[] {
    return parts.flatMap((part) => {
      const says = part.kind === 'provision' ? part.counts : part.truth;
      return says === wanted || this.#everything ? this.#part(part, tone) : [];
    });
  }

  #part(part: ExplainedPart, tone: Tone): readonly ExplainedPart[] {
    switch (part.kind) {
      case 'provision':
        // An Article has a place of its own.
        return [part.level === 'article' ? { ...part, why: [], parts: [] } : this.#provision(part, tone)];
      case 'condition': {
        const met = part.truth === 'yes' && tone === 'duty' && !this.#everything;
        if (met) return [{ ...part, parts: [] }];
        return [
          {
            ...part,
            parts: this.#parts(part.parts, part.denied === true ? opposite(part.truth) : part.truth, tone),
          },
        ];
      }
      case 'all':
      case 'any': {
        const parts = this.#parts(part.parts, part.denied === true ? opposite(part.truth) : part.truth, tone);
        return parts.length === 0 ? [] : [{ ...part, parts }];
      }
      case 'item':
        return [{ ...part, parts: this.#parts(part.parts, part.truth, tone) }];
    }
  }
}
