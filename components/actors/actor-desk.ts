import type { Actor, Statement } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { PopupActions } from '../popup-actions.ts';
import type { TellFailure } from '../use-announcement.ts';
import type { DecideActor } from './use-decided-reading.ts';

/** What every card looks things up in, and what it can do. */
export interface ActorDesk {
  readonly reading: Reading;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actions: PopupActions;
  readonly onShow: ShowPassage;
  /** Opens the actor's card, wherever it is, and goes there. */
  readonly onGoTo: (actor: string) => void;
  readonly decide: DecideActor;
  readonly announce: (sentence: string) => void;
  readonly tellFailure: TellFailure;
}

/** Those of the ids that there are. */
export function present<Kind>(ids: readonly string[], byId: ReadonlyMap<string, Kind>): Kind[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
