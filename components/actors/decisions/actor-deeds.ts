import { i18n } from '#i18n';

import { type ActorDecision, actorKey } from '../../../lib/domain/actor-decision.ts';
import type { Actor } from '../../../lib/domain/analysis.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { wordsOf } from './others-to-merge.ts';

/** What the reader decides about one actor; each tells whether it was kept and is shown. */
export interface ActorDeeds {
  readonly rename: (name: string) => Promise<boolean>;
  readonly merge: (other: Actor) => Promise<boolean>;
  readonly split: (alias: string) => Promise<boolean>;
}

export function createActorDeeds(actor: Actor, desk: ActorDesk): ActorDeeds {
  const decide = async (decision: ActorDecision): Promise<boolean> =>
    (await desk.decide(decision)) !== null;
  const announce = (deed: 'renamed' | 'merged' | 'separated', name: string): void =>
    desk.announce(i18n.t(`popup.actors.decisions.${deed}`, [nameInSentence(name)]));

  return {
    async rename(name) {
      const isKept = await decide({ kind: 'rename', actor: actorKey(actor), name });
      if (isKept) announce('renamed', name);
      return isKept;
    },
    async merge(other) {
      const [kept, gone] = byFullness(actor, other);
      const isKept = await decide({ kind: 'merge', actor: actorKey(gone), into: actorKey(kept) });
      if (!isKept) return false;
      if (kept.id !== actor.id) desk.onGoTo(kept.id);
      announce('merged', kept.name);
      return true;
    },
    async split(alias) {
      const isKept = await decide({ kind: 'split', actor: actorKey(actor), alias });
      if (isKept) announce('separated', alias);
      return isKept;
    },
  };
}

/** Of two who are one, "Mike Rounds" keeps his name, and not "Rounds"; else the one that was chosen. */
function byFullness(actor: Actor, chosen: Actor): readonly [kept: Actor, gone: Actor] {
  const words = wordsOf(actor);
  const isPart = wordsOf(chosen).every((word) => words.includes(word));
  return isPart ? [actor, chosen] : [chosen, actor];
}
