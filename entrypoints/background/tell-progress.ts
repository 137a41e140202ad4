import type { AnalysisProgress } from '../../lib/engine/index.ts';
import { NoReceiverError, send } from '../../lib/messages/index.ts';

/** Tells the popup how far the analysis of a tab's article is; often there is no popup. */
export async function tellProgress(tabId: number, progress: AnalysisProgress): Promise<void> {
  try {
    await send('readingProgress', { tabId, ...progress });
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
