import type { AnalysisProgress } from '../../../lib/engine/index.ts';
import { tellPopup } from '../tell-popup.ts';

/** What is over sooner needs no news of it. */
const QUIET_MS = 400;
/** A bar that moves more often than this moves no smoother. */
const PAUSE_MS = 100;

/** Tells the popup how far the reading of a tab's page is, once it takes long, and not too often. */
export function progressTeller(tabId: number | null): (progress: AnalysisProgress) => void {
  let next = performance.now() + QUIET_MS;
  return (progress) => {
    if (tabId === null || performance.now() < next) return;
    next = performance.now() + PAUSE_MS;
    void tellPopup('readingProgress', { tabId, ...progress });
  };
}
