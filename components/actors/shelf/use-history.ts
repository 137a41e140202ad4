import { useEffect, useState } from 'preact/hooks';

import type { Card } from '../../../lib/domain/card.ts';
import { shelfActor } from '../../../lib/domain/shelf-actor.ts';
import type { ShelfAppearance } from '../../../lib/domain/shelf-appearance.ts';
import type { ActorDesk } from '../actor-desk.ts';

/** What the shelf knows of an actor, or why that is not there. */
export type ShelfState = readonly ShelfAppearance[] | 'searching' | 'failed';

/** Asks the shelf for one actor, and again when the reader decided that it goes by other names. */
export function useHistory(card: Card, { reading, actions }: ActorDesk): ShelfState {
  const [state, setState] = useState<ShelfState>('searching');
  const { article } = reading;
  const asked = shelfActor(card, reading);

  useEffect(() => {
    let isCurrent = true;
    const show = (next: ShelfState) => isCurrent && setState(next);
    actions.getActorHistories(article, [asked]).then(
      (histories) => show(histories.find(({ actor }) => actor === asked.id)?.appearances ?? []),
      (error: unknown) => {
        actions.reportError(error);
        show('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
    // The actor is a new object after every decision; asked anew only where it is another one.
  }, [actions, article, JSON.stringify(asked)]);

  return state;
}
