import type { Article } from '../../lib/domain/article.ts';
import type { Gazetteer } from '../../lib/domain/gazetteer.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { analysisSteps, completeReading, type AnalysisProgress } from '../../lib/engine/index.ts';

/** Longest stretch of work in which no message gets through. */
const STRETCH_MS = 30;

/** Analyses an article, letting messages through and telling how far it is between the steps. */
export async function analyzeGently(
  article: Article,
  gazetteer: Gazetteer,
  tell: (progress: AnalysisProgress) => void,
): Promise<Reading> {
  const steps = analysisSteps(article, gazetteer);
  for (let resumed = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return completeReading(article, value);
    tell(value);
    if (performance.now() - resumed < STRETCH_MS) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    resumed = performance.now();
  }
}
