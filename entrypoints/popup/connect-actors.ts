import { browser, type Browser } from 'wxt/browser';

import type { ActorActions } from '../../components/actors/actor-actions.ts';
import { isString, shaped } from '../../lib/domain/check.ts';
import { send } from '../../lib/messages/index.ts';

/** What cards can ask for and decide, by messages to the background. */
export const ACTOR_ACTIONS: ActorActions = {
  decideActor: (article, decision) => send('decideActor', { article, decision }),
  onActorNews,
  getActorHistories: (article, actors) => send('getActorHistories', { article, actors }),
};

const isNews = shaped<{ articleId: string }>({ articleId: isString });

/** The background writes these news after every decision, done and undone. */
function onActorNews(listener: (articleId: string) => void): () => void {
  const hear = (changes: Readonly<Record<string, Browser.storage.StorageChange>>): void => {
    const news: unknown = changes['actorNews']?.newValue;
    if (isNews(news)) listener(news.articleId);
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
