import type { ActorActions } from '../../components/actors/actor-actions.ts';
import { send } from '../../lib/messages/index.ts';

/** What cards can ask for and decide, by messages to the background. */
export const ACTOR_ACTIONS: ActorActions = {
  decideActor: (article, decision) => send('decideActor', { article, decision }),
  getActorHistories: (article, actors) => send('getActorHistories', { article, actors }),
};
