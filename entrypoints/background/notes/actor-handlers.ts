import type { Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import type { TellNews } from './change-handlers.ts';

/** Answers what cards ask of the reader's work. */
export function actorHandlers(store: Store, tellNews: TellNews) {
  return {
    decideActor: async ({ article, decision }) => {
      const { articleId } = await inReadersWords(store.decideActor(article, decision));
      await tellNews(articleId).catch((error: unknown) => reportError(error));
      return null;
    },
    getActorHistories: () => [],
  } satisfies Partial<Handlers<'background'>>;
}
