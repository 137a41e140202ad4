import { useEffect, useRef, useState } from 'preact/hooks';

import type {
  LookUpAnswer,
  LookUpFailure,
  LookUpOutcome,
  LookUpQuestion,
} from '../../../lib/domain/look-up.ts';
import type { LookUpActions } from './look-up-actions.ts';

/** How far a look-up has come. */
export type LookUpStep =
  | { readonly step: 'resting' }
  /** Looking up is off: the reader is told what would be sent. */
  | { readonly step: 'leave'; readonly question: LookUpQuestion; readonly isRefused: boolean }
  | { readonly step: 'waiting'; readonly question: LookUpQuestion }
  | {
      readonly step: 'answered';
      readonly question: LookUpQuestion;
      readonly outcome: LookUpAnswer | LookUpFailure;
    };

/** A look-up, and what the reader can do with it. */
export interface LookUp {
  readonly now: LookUpStep;
  readonly ask: (question: LookUpQuestion) => void;
  /** Turns looking up on and asks; only in a click. */
  readonly turnOnAndAsk: (question: LookUpQuestion) => void;
  readonly rest: () => void;
}

const RESTING: LookUpStep = { step: 'resting' };

const FAILED: LookUpFailure = { state: 'failed', reason: 'broken', retryAt: null };

/** Nothing is asked before the reader does. */
export function useLookUp(actions: LookUpActions): LookUp {
  const [now, setNow] = useState<LookUpStep>(RESTING);
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);

  /** Shows what comes of it, unless the reader has gone on meanwhile. */
  const follow = async (question: LookUpQuestion, next: Promise<LookUpStep>): Promise<void> => {
    const mine = ++turn.current;
    setNow({ step: 'waiting', question });
    const step = await next.catch((error: unknown): LookUpStep => {
      actions.reportError(error);
      return { step: 'answered', question, outcome: FAILED };
    });
    if (mine === turn.current) setNow(step);
  };
  const asked = async (question: LookUpQuestion): Promise<LookUpStep> =>
    stepAfter(question, await actions.lookUp(question));

  return {
    now,
    ask: (question) => void follow(question, asked(question)),
    turnOnAndAsk: (question) => {
      // Browsers take this for the reader's wish only if nothing is waited for before.
      const turnedOn = actions.turnOnLookUp();
      const next = turnedOn.then(async (isOn): Promise<LookUpStep> =>
        isOn ? await asked(question) : { step: 'leave', question, isRefused: true },
      );
      void follow(question, next);
    },
    rest: () => {
      turn.current++;
      setNow(RESTING);
    },
  };
}

function stepAfter(question: LookUpQuestion, outcome: LookUpOutcome): LookUpStep {
  return outcome.state === 'off'
    ? { step: 'leave', question, isRefused: false }
    : { step: 'answered', question, outcome };
}
