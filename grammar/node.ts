/** What every node of a tree has, and the levels of an act. */
import type { Bilingual, Span } from './source.ts';

export interface Node {
  readonly span: Span;
}

/** A text between quotes, or a phrase without them. */
export interface Words extends Node {
  readonly text: string;
}

export interface Title extends Bilingual, Node {}

export const levels = ['article', 'clause', 'point', 'paragraph', 'limb'] as const;
export type Level = (typeof levels)[number];
