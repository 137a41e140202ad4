import { tellLibraryNews } from '../../../lib/messages/index.ts';
import { openIndexKeeper } from '../../../lib/store/index.ts';
import { keepIndex } from './keep-index.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * Keeps the index of this browser up with the shelf, beginning with what the last life of this context left
 * undone. Comes back with what to call when something on the shelf changed.
 */
export function keepLibrary(): () => void {
  const keeper = openIndexKeeper(Date.now);
  const wake = keepIndex({ keeper, run: runInSlices, tell: tellLibraryNews });
  wake();
  return wake;
}
