import type { MutedKind } from './muted-kind.ts';
import type { ColourMeanings } from './note-colours.ts';

/**
 * What the reader chose and would miss on another device. What the browser has its own say in – looking
 * up, allowed sites, backups by themselves – is not among it: that is asked for anew, where it is used.
 */
export interface ReaderChoices {
  readonly isPaintingOn: boolean;
  readonly isLegendShown: boolean;
  readonly isLegendOpen: boolean;
  readonly isCopyWanted: boolean;
  readonly isToolbarOn: boolean;
  readonly toolbarOffSites: readonly string[];
  readonly colourMeanings: ColourMeanings;
  readonly declinedSites: readonly string[];
  readonly mutedQuestions: readonly MutedKind[];
  readonly areDeskKeysOn: boolean;
}
