import type { LookUpOutcome, LookUpQuestion } from '../../../lib/domain/look-up.ts';

/** What a card asks of the world outside to look its actor up; every promise may reject. */
export interface LookUpActions {
  /** Sends nothing where looking up is off, and says so. */
  readonly lookUp: (question: LookUpQuestion) => Promise<LookUpOutcome>;
  /** Asks the browser, so it is called in the click itself; whether the reader allowed it. */
  readonly turnOnLookUp: () => Promise<boolean>;
  readonly reportError: (error: unknown) => void;
}
