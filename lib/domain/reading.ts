import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { Card, VoiceCount } from './card.ts';
import type { VoiceMap } from './voice-map.ts';

/** An article with all that was found in it: what popup, panel and command line show. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly cards: readonly Card[];
  readonly voices: VoiceCount;
  readonly voiceMap: VoiceMap;
  /** Whether a model could not be loaded, so that simpler rules stood in for it. */
  readonly isModelMissing: boolean;
}

/** Why a page could not be read; each has a sentence for the reader. */
export type UnreadableReason =
  | 'no-article'
  | 'empty-page'
  | 'still-loading'
  | 'other-language'
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'no-access';

/** How reading a tab ended. */
export type ReadOutcome =
  | { readonly state: 'read'; readonly reading: Reading; readonly isPainted: boolean }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason };

/** How analysing an article ended: not in every language can we tell who says what. */
export type AnalysisOutcome = Reading | 'other-language';
