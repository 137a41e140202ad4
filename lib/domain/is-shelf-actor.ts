import { atMost, isString, listOf, oneOf, orNull, type Check, shaped } from './check.ts';
import { SHELF_ACTOR_LIMITS, type ShelfActor } from './shelf-actor.ts';

const isWords: Check<string> = atMost(SHELF_ACTOR_LIMITS.characters, isString);
const isWordList: Check<readonly string[]> = atMost(SHELF_ACTOR_LIMITS.words, listOf(isWords));

/** Whether a value from outside is an actor as the shelf knows it. */
export const isShelfActor: Check<ShelfActor> = shaped<ShelfActor>({
  id: isWords,
  name: isWords,
  type: oneOf(['person', 'organization', 'place', 'group']),
  titles: isWordList,
  aliases: isWordList,
  companions: isWordList,
  background: orNull(isWords),
});
