import { openIndexKeeper } from '../../../lib/store/index.ts';
import { keepIndex } from './keep-index.ts';
import { runInSlices } from './run-in-slices.ts';
import { tellIndexNews } from './tell-index-news.ts';

/** Keeps the index of this browser; begins with what the last life of this context left undone. */
export function keepLibrary(): () => void {
  const keeper = openIndexKeeper(Date.now);
  const wake = keepIndex({ keeper, run: runInSlices, tell: tellIndexNews });
  wake();
  return wake;
}
