import { useEffect, useState } from 'preact/hooks';

import type { PopupActions } from './popup-actions.ts';

/** Long enough to read a sentence twice. */
const SHOWN_MS = 7000;

/**
 * Reports what went wrong, and tells the reader the failure's own sentence, or else the one given.
 * None is given where the place that failed says so itself.
 */
export type TellFailure = (error: unknown, sentence?: string) => void;

/** What is done with failures. */
type FailureActions = Pick<PopupActions, 'reportError' | 'sentenceOf'>;

/** The sentence for the reader, and how to change it. */
export interface Announcement {
  /** The sentence to show just now; empty when there is none. */
  readonly sentence: string;
  readonly announce: (sentence: string) => void;
  readonly tellFailure: TellFailure;
}

/** One sentence at a time for the reader, gone again by itself. */
export function useAnnouncement({ reportError, sentenceOf }: FailureActions): Announcement {
  // An object, so that saying the same sentence again starts its time anew.
  const [current, setCurrent] = useState({ sentence: '' });

  useEffect(() => {
    if (current.sentence === '') return;
    const timer = setTimeout(() => setCurrent({ sentence: '' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [current]);

  const announce = (sentence: string) => setCurrent({ sentence });
  return {
    sentence: current.sentence,
    announce,
    tellFailure: (error, sentence = '') => {
      reportError(error);
      announce(sentenceOf(error) ?? sentence);
    },
  };
}
