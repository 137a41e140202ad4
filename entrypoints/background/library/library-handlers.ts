import type { Handlers } from '../../../lib/messages/index.ts';
import type { TellNews } from '../notes/change-handlers.ts';

/** More than are open in tabs: of so many it is told once that they may be any. */
const TOLD_ONE_BY_ONE = 50;

/**
 * Answers the library, which writes to the store by itself and tells what changed; `wake` has the index
 * kept up.
 */
export function libraryHandlers(tellNews: TellNews, wake: () => void) {
  return {
    libraryChanged: async ({ articleIds }) => {
      wake();
      const told = articleIds.length > TOLD_ONE_BY_ONE ? [''] : articleIds;
      for (const articleId of told) await tellNews(articleId);
      return null;
    },
  } satisfies Partial<Handlers<'background'>>;
}
