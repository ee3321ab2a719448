/** A command used wrongly: the sentence that says so, made in the language that is spoken. */
import type { UsageTexts } from './texts.ts';

export interface Usage {
  readonly usage: (texts: UsageTexts) => string;
}

export const usage = (say: Usage['usage']): Usage => ({ usage: say });

export const isUsage = (value: object): value is Usage => 'usage' in value;
