import { openIndexKeeper } from '../../../lib/store/index.ts';
import { keepIndex } from './keep-index.ts';
import { runInSlices } from './run-in-slices.ts';
import { tellIndexNews } from './tell-index-news.ts';

/** What keeps the library up with the shelf. */
export interface LibraryUpkeep {
  /** To be called when something on the shelf changed. */
  readonly wake: () => void;
  /** Tells whoever shows the library to look again. */
  readonly tell: () => Promise<void>;
}

/** Keeps the index of this browser; begins with what the last life of this context left undone. */
export function keepLibrary(): LibraryUpkeep {
  const keeper = openIndexKeeper(Date.now);
  const wake = keepIndex({ keeper, run: runInSlices, tell: tellIndexNews });
  wake();
  return { wake, tell: async () => await tellIndexNews(await keeper.countLeft()) };
}
