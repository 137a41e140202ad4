import type { Announcement } from '../use-announcement.ts';
import type { Options, OptionsActions } from './options-actions.ts';

/** What every part of the options page works with. */
export interface OptionsParts extends Pick<Announcement, 'announce' | 'tellFailure'> {
  readonly options: Options;
  readonly actions: OptionsActions;
  /** Tells the reader if a change could not be kept. */
  readonly keep: (change: Promise<unknown>) => void;
}
