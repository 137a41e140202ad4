import { browser } from 'wxt/browser';

import type { ActorActions } from '../../components/actors/actor-actions.ts';
import { send } from '../../lib/messages/index.ts';

/** What cards can ask for and decide, by messages to the background. */
export const ACTOR_ACTIONS: ActorActions = {
  decideActor: (article, decision) => send('decideActor', { article, decision }),
  onActorNews,
  getActorHistories: (article, actors) => send('getActorHistories', { article, actors }),
};

/** The background writes these news after every decision, done and undone. */
function onActorNews(listener: () => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.hasOwn(changes, 'actorNews')) listener();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
