import { actorKey, readActorKey } from '../../../lib/domain/actor-decision.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { nameKeys } from '../../../lib/domain/name-keys.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { shelfActor } from '../../../lib/domain/shelf-actor.ts';

/** Names by which the actor of a key is found on the shelf; none where its name is not name enough. */
export function namesOfKey(key: string): readonly string[] {
  const named = readActorKey(key);
  return named === null ? [] : nameKeys({ ...named, aliases: [] });
}

/** The actor of a key in an article, else somebody there who goes by its name. */
export function actorOfReading(reading: Reading, key: string): Card | undefined {
  const names = namesOfKey(key);
  return (
    reading.cards.find(({ actor }) => actorKey(actor) === key) ??
    reading.cards.find((card) =>
      nameKeys(shelfActor(card, reading)).some((name) => names.includes(name)),
    )
  );
}
