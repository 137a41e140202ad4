import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { PopupActions } from '../popup-actions.ts';
import { createTurns } from '../take-turns.ts';
import type { TellFailure } from '../use-announcement.ts';

/** Keeps a decision and shows it; comes back with the reading as it then is, `null` where that failed. */
export type DecideActor = (decision: ActorDecision) => Promise<Reading | null>;

/** The reading as the reader decided about its actors. */
export interface DecidedReading {
  readonly reading: Reading;
  readonly decide: DecideActor;
}

/** Begins with the reading as it was found; decisions made here or elsewhere take its place without a moment in between. */
export function useDecidedReading(
  actions: PopupActions,
  found: Reading,
  tellFailure: TellFailure,
): DecidedReading {
  const [decided, setDecided] = useState({ found, reading: found });
  // A function of the latest drawing, so that failures are told by whoever tells them now.
  const tell = useRef(tellFailure);
  tell.current = tellFailure;

  const deeds = useMemo(() => {
    const { inTurn } = createTurns();
    const readAgain = async (): Promise<Reading> => {
      const reading = asShown(found, await readTab(actions));
      setDecided({ found, reading });
      return reading;
    };
    const decide = async (decision: ActorDecision): Promise<Reading | null> => {
      let sentence = i18n.t('popup.actors.decisions.failed');
      try {
        await actions.decideActor(found.article, decision);
        sentence = i18n.t('popup.actors.decisions.notShown');
        return await readAgain();
      } catch (error) {
        tell.current(error, sentence);
        return null;
      }
    };
    return {
      decide: (decision: ActorDecision) => inTurn('actors', () => decide(decision)),
      readAgain: () => inTurn('actors', readAgain),
    };
  }, [actions, found]);

  useEffect(
    () => actions.onActorNews(() => void deeds.readAgain().catch(actions.reportError)),
    [actions, deeds],
  );
  return { reading: decided.found === found ? decided.reading : found, decide: deeds.decide };
}

async function readTab(actions: PopupActions): Promise<Reading> {
  const outcome = await actions.readTab();
  if (outcome.state !== 'read') throw new Error(`The page is ${outcome.reason} now.`);
  return outcome.reading;
}

/** The same article stays the same object: what hangs on it need not begin anew. */
function asShown({ article }: Reading, now: Reading): Reading {
  // A page that went on to other words is shown anew by whoever follows the tab.
  if (now.article.text !== article.text) throw new Error('The page has other words now.');
  return { ...now, article };
}
