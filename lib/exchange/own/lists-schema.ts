import * as v from 'valibot';

import { NAME_CHARACTERS } from '../../domain/collection.ts';
import type { ShelfLists } from '../../domain/dossier.ts';
import { DATES_OF } from '../../domain/library-filter.ts';
import { CHECK_STATUSES } from '../../domain/note.ts';
import { NOTE_COLOURS } from '../../domain/note-colours.ts';
import { kept } from './kept-schema.ts';

const name = v.pipe(v.string(), v.maxLength(NAME_CHARACTERS));
const words = v.array(v.string());
const day = v.nullable(v.pipe(v.string(), v.isoDate()));

const filter = v.strictObject({
  sites: words,
  actors: words,
  tags: words,
  collections: words,
  colours: v.array(v.picklist(NOTE_COLOURS)),
  statuses: v.array(v.picklist(CHECK_STATUSES)),
  from: day,
  to: day,
  dateOf: v.exactOptional(v.picklist(DATES_OF)),
  isSaved: v.nullable(v.boolean()),
  hasOpenQuestions: v.boolean(),
});

/** The reader's collections and saved searches as they stand in a file of ours, none of them deleted. */
export const listsSchema: v.GenericSchema<unknown, ShelfLists> = v.strictObject({
  collections: v.array(v.strictObject({ ...kept, name })),
  searches: v.array(v.strictObject({ ...kept, name, query: v.string(), filter })),
});
