import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import {
  analysisSteps,
  completeReading,
  type AnalysisProgress,
} from '../../../lib/engine/index.ts';
import type { Knowledge } from '../prepare-knowledge.ts';
import { fingerprint } from './fingerprint.ts';
import { keepRecent } from './keep-recent.ts';
import { runGently, type Watcher } from './run-gently.ts';
import { shareWork } from './share-work.ts';

/** Analyses an article, for a watcher who may go away before it is done. */
export type Analyst = (article: Article, watcher: Watcher<AnalysisProgress>) => Promise<Reading>;

/** About a hundred articles; what was found in them takes some twenty times the memory. */
const CHARACTERS_KEPT = 600_000;

/**
 * Makes an analyst who lets messages through while at work, does the same text once for all tabs that
 * ask for it, and remembers what was asked for lately.
 */
export function makeAnalyst(knowledge: Omit<Knowledge, 'prepare'>): Analyst {
  const recent = keepRecent<Analysis>(CHARACTERS_KEPT);
  const share = shareWork<AnalysisProgress, Analysis>();

  return async (article, watcher) => {
    const { models, failures } = await knowledge.models();
    const key = `${models.version} ${await fingerprint(article)}`;
    let analysis = recent.get(key);
    analysis ??= await share(key, watcher, async (everybody) => {
      const steps = analysisSteps(article, knowledge.gazetteer(), models);
      const found = await runGently(steps, everybody);
      recent.keep(key, found, article.text.length);
      return found;
    });
    const isModelMissing = failures.length > 0;
    return completeReading(article, analysis, { isModelMissing, known: knowledge.background() });
  };
}
