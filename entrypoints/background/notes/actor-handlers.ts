import type { BackgroundPack } from '../../../lib/domain/background.ts';
import type { Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import { actorHistories } from './actor-histories.ts';
import type { TellNews } from './change-handlers.ts';

/** Answers what cards ask of the reader's work. */
export function actorHandlers(store: Store, background: () => BackgroundPack, tellNews: TellNews) {
  return {
    decideActor: async ({ article, decision }) => {
      const { articleId } = await inReadersWords(store.decideActor(article, decision));
      await tellNews(articleId, true).catch((error: unknown) => reportError(error));
      return null;
    },
    getActorHistories: ({ article, actors }) =>
      inReadersWords(actorHistories(store, background, article, actors)),
  } satisfies Partial<Handlers<'background'>>;
}
