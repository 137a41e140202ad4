import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { BackgroundPack } from '../../lib/domain/background.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { completeReading, decideActors } from '../../lib/engine/index.ts';
import type { ReadTab } from './read-tab.ts';

/** What the reader decided about the actors of an article. */
export type GetDecisions = (article: Article) => Promise<readonly ActorDecision[]>;

/** Reads pages, with the actors as the reader decided about them. */
export function decidedReading(
  read: ReadTab,
  getDecisions: GetDecisions,
  background: () => BackgroundPack,
): ReadTab {
  return async (tabId) => {
    const outcome = await read(tabId);
    if (outcome.state !== 'read') return outcome;
    const decisions = await getDecisions(outcome.reading.article).catch(withoutDecisions);
    return { ...outcome, reading: asDecided(outcome.reading, decisions, background) };
  };
}

/** Where the reader's work cannot be had, what was found is shown all the same. */
function withoutDecisions(error: unknown): readonly ActorDecision[] {
  reportError(error);
  return [];
}

function asDecided(
  reading: Reading,
  decisions: readonly ActorDecision[],
  background: () => BackgroundPack,
): Reading {
  if (decisions.length === 0) return reading;
  const { article, isModelMissing } = reading;
  const analysis = decideActors(article, reading.analysis, decisions);
  return completeReading(article, analysis, { isModelMissing, known: background() });
}
