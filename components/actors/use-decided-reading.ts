import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { Reading, ReadOutcome } from '../../lib/domain/reading.ts';
import type { PopupActions } from '../popup-actions.ts';
import { createTurns } from '../take-turns.ts';
import type { Announcement } from '../use-announcement.ts';

/** Keeps a decision and shows it; comes back with the reading as it then is, `null` where that failed. */
export type DecideActor = (decision: ActorDecision) => Promise<Reading | null>;

/** The reading as the reader decided about its actors. */
export interface DecidedReading {
  readonly reading: Reading;
  readonly decide: DecideActor;
}

/**
 * Begins with the reading as it was found; what is decided here or elsewhere takes its place without a
 * moment in between. `articleId` is that of what is kept about the article, `null` while nothing is.
 */
export function useDecidedReading(
  actions: PopupActions,
  found: Reading,
  articleId: string | null,
  announcement: Announcement,
): DecidedReading {
  const [decided, setDecided] = useState({ found, reading: found });
  const latest = useRef({ articleId, announcement });
  latest.current = { articleId, announcement };

  const { decide, readAgain } = useMemo(() => {
    const show = (reading: Reading) => setDecided({ found, reading });
    return createDeeds(actions, found, show, () => latest.current.announcement);
  }, [actions, found]);

  useEffect(
    () =>
      actions.onActorNews((about) => {
        const ours = latest.current.articleId;
        // What was first kept about an article, its view may not know yet.
        if (ours === null || ours === about) void readAgain().catch(actions.reportError);
      }),
    [actions, readAgain],
  );
  return { reading: decided.found === found ? decided.reading : found, decide };
}

function createDeeds(
  actions: PopupActions,
  found: Reading,
  show: (reading: Reading) => void,
  announcement: () => Announcement,
) {
  const { inTurn } = createTurns();
  const readAgain = async (): Promise<Reading | null> => {
    const reading = asShown(found, await actions.readTab());
    if (reading !== null) show(reading);
    return reading;
  };
  const decide: DecideActor = async (decision) => {
    let sentence = i18n.t('popup.actors.decisions.failed');
    try {
      await actions.decideActor(found.article, decision);
      sentence = i18n.t('popup.actors.decisions.notShown');
      const reading = await readAgain();
      if (reading === null) announcement().announce(sentence);
      return reading;
    } catch (error) {
      announcement().tellFailure(error, sentence);
      return null;
    }
  };
  return {
    decide: (decision: ActorDecision) => inTurn('actors', () => decide(decision)),
    readAgain: () => inTurn('actors', readAgain),
  };
}

/**
 * The same article stays the same object, so that what hangs on it need not begin anew; `null` for a page
 * that went on to other words, which whoever follows the tab shows anew.
 */
function asShown({ article }: Reading, outcome: ReadOutcome): Reading | null {
  if (outcome.state !== 'read' || outcome.reading.article.text !== article.text) return null;
  return { ...outcome.reading, article };
}
