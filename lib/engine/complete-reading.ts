import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import { buildCards } from './5-cards/build-cards.ts';
import { countVoices } from './5-cards/count-voices.ts';

/** Adds to an analysis what the reader is shown beside it: cards and the count of voices. */
export function completeReading(
  article: Article,
  analysis: Analysis,
  { isModelMissing = false }: Partial<Pick<Reading, 'isModelMissing'>> = {},
): Reading {
  const cards = buildCards(analysis);
  return { article, analysis, cards, voices: countVoices(analysis), isModelMissing };
}
