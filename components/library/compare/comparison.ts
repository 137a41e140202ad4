import type { ClaimPair } from '../../../lib/comparing/index.ts';

/** What an article of the comparison is. */
export interface ComparedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date as the page gives it. */
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** What other saved articles claim that this one claims, too. */
export interface Comparison {
  readonly article: ComparedArticle;
  /** Only those with something in common, the one with most first. */
  readonly others: readonly ComparedWith[];
  /** How many were looked at. */
  readonly lookedAt: number;
  /** Whether it is known what it claims; not so where only notes on it are kept. */
  readonly hasFindings: boolean;
}

export interface ComparedWith {
  readonly article: ComparedArticle;
  /** In the order of the first article. */
  readonly pairs: readonly ClaimPair[];
}
