import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { VoiceMap } from '../../../lib/domain/voice-map.ts';
import { completeReading } from '../../../lib/engine/index.ts';
import { analyzeAsShipped } from '../../shipped-engine.ts';
import { articleOf } from '../article-of.ts';

/** Who speaks in an article of these paragraphs. */
export function mapOf(...paragraphs: readonly string[]): {
  map: VoiceMap;
  article: Article;
  analysis: Analysis;
} {
  const article = articleOf(...paragraphs);
  const analysis = analyzeAsShipped(article);
  return { map: completeReading(article, analysis).voiceMap, article, analysis };
}
