import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { type BackgroundPack, NO_BACKGROUND } from '../domain/background.ts';
import type { Reading } from '../domain/reading.ts';
import { findRequests } from './3-findings/requests/find-requests.ts';
import { buildCards } from './5-cards/build-cards.ts';
import { countVoices } from './5-cards/count-voices.ts';
import { mapVoices } from './5-cards/map-voices.ts';

interface Beside {
  readonly isModelMissing: boolean;
  /** What is known beforehand about those whom articles name. */
  readonly known: BackgroundPack;
}

/** Adds to an analysis what the reader is shown beside it: cards, the count and the map of voices. */
export function completeReading(
  article: Article,
  analysis: Analysis,
  { isModelMissing = false, known = NO_BACKGROUND }: Partial<Beside> = {},
): Reading {
  const requests = findRequests(article.text, analysis);
  return {
    article,
    analysis,
    cards: buildCards(article, analysis, { pack: known, requests }),
    voices: countVoices(analysis),
    voiceMap: mapVoices(article, analysis, requests),
    isModelMissing,
  };
}
