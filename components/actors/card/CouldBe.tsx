import { i18n } from '#i18n';

import { actorKey } from '../../../lib/domain/actor-decision.ts';
import type { Actor } from '../../../lib/domain/analysis.ts';
import { formatChoice } from '../../reader-locale.ts';
import { type ActorDesk, present } from '../actor-desk.ts';
import { nameInSentence } from '../name-in-sentence.ts';

interface CouldBeProps {
  readonly actor: Actor;
  readonly desk: ActorDesk;
  readonly isOpen: boolean;
}

/** That the article does not tell which of several is meant; opened, the reader can. */
export function CouldBe({ actor, desk, isOpen }: CouldBeProps) {
  const candidates = present(actor.couldBe, desk.actors);
  if (candidates.length === 0) return null;
  const settle = async (into: Actor) => {
    const decision = { kind: 'merge', actor: actorKey(actor), into: actorKey(into) } as const;
    if ((await desk.decide(decision)) === null) return;
    desk.onGoTo(into.id);
    desk.announce(i18n.t('popup.actors.decisions.merged', [nameInSentence(into.name)]));
  };
  return (
    <div class="actor-could-be">
      <p>
        {i18n.t('popup.actors.couldBe', [
          formatChoice(candidates.map(({ name }) => nameInSentence(name))),
        ])}
      </p>
      {isOpen &&
        candidates.map((candidate) => (
          <button
            key={candidate.id}
            type="button"
            class="text-button"
            onClick={() => void settle(candidate)}
          >
            {i18n.t('popup.actors.itIs', [nameInSentence(candidate.name)])}
          </button>
        ))}
    </div>
  );
}
