import * as v from 'valibot';

import { GAP_KINDS } from '../../domain/analysis.ts';
import { NOTE_COLOURS } from '../../domain/note-colours.ts';
import type { ReaderChoices } from '../../domain/reader-choices.ts';

const sites = v.array(v.string());

/** The reader's settings as they stand in a backup; those of later versions may know more. */
export const choicesSchema: v.GenericSchema<unknown, ReaderChoices> = v.strictObject({
  isPaintingOn: v.boolean(),
  isLegendShown: v.boolean(),
  isLegendOpen: v.boolean(),
  // Files of before there were copies.
  isCopyWanted: v.optional(v.boolean(), false),
  isToolbarOn: v.boolean(),
  toolbarOffSites: sites,
  colourMeanings: v.strictObject(v.entriesFromList(NOTE_COLOURS, v.string())),
  declinedSites: sites,
  mutedQuestions: v.array(v.strictObject({ site: v.string(), gap: v.picklist(GAP_KINDS) })),
  // Files of before it was kept.
  areDeskKeysOn: v.optional(v.boolean(), true),
});
