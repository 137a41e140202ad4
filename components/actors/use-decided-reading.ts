import { useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { NoteDeed } from '../../lib/domain/note.ts';
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
  /** The same actions, but undoing and doing again shows what it did to actors. */
  readonly actions: PopupActions;
}

/** Begins with the reading as it was found; later ones take its place without a moment in between. */
export function useDecidedReading(
  actions: PopupActions,
  found: Reading,
  tellFailure: TellFailure,
): DecidedReading {
  const [decided, setDecided] = useState({ found, reading: found });
  const turns = useMemo(createTurns, []);
  // A function of the latest drawing, so that failures are told by whoever tells them now.
  const tell = useRef(tellFailure);
  tell.current = tellFailure;

  const deeds = useMemo(() => {
    const readAgain = async (): Promise<Reading | null> => {
      try {
        const reading = asShown(found, await readTab(actions));
        setDecided({ found, reading });
        return reading;
      } catch (error) {
        tell.current(error, i18n.t('popup.actors.decisions.notShown'));
        return null;
      }
    };
    const decide = async (decision: ActorDecision): Promise<Reading | null> => {
      try {
        await actions.decideActor(found.article, decision);
      } catch (error) {
        tell.current(error, i18n.t('popup.actors.decisions.failed'));
        return null;
      }
      return await readAgain();
    };
    const inTurn = (work: () => Promise<Reading | null>) => turns.inTurn('decision', work);
    return {
      decide: (decision: ActorDecision) => inTurn(() => decide(decision)),
      readAgain: () => inTurn(readAgain),
    };
  }, [actions, found, turns]);

  const reading = decided.found === found ? decided.reading : found;
  const stepping = useMemo(() => showingSteps(actions, deeds.readAgain), [actions, deeds]);
  return { reading, decide: deeds.decide, actions: stepping };
}

type Step = PopupActions['undo'];

function showingSteps(actions: PopupActions, readAgain: () => Promise<unknown>): PopupActions {
  const andShow =
    (step: Step): Step =>
    async (articleId) => {
      const done = await step(articleId);
      if (done !== null && ON_ACTORS.has(done.deed)) await readAgain();
      return done;
    };
  return { ...actions, undo: andShow(actions.undo), redo: andShow(actions.redo) };
}

const ON_ACTORS: ReadonlySet<NoteDeed> = new Set(['renamed', 'merged', 'split']);

async function readTab(actions: PopupActions): Promise<Reading> {
  const outcome = await actions.readTab();
  if (outcome.state !== 'read') throw new Error(`The page is ${outcome.reason} now.`);
  return outcome.reading;
}

/** The same article stays the same object: what hangs on it need not begin anew. */
function asShown({ article }: Reading, now: Reading): Reading {
  return now.article.text === article.text ? { ...now, article } : now;
}
