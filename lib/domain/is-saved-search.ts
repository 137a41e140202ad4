import {
  isBoolean,
  isCount,
  isNumber,
  isString,
  listOf,
  oneOf,
  orMissing,
  orNull,
  shaped,
} from './check.ts';
import type { Collection } from './collection.ts';
import { DATES_OF, type LibraryFilter } from './library-filter.ts';
import { NOTE_COLOURS } from './note-colours.ts';
import { CHECK_STATUSES } from './note.ts';
import type { SavedSearch } from './saved-search.ts';

const NAMED = {
  id: isString,
  created: isNumber,
  changed: isNumber,
  deleted: orNull(isNumber),
  revision: isCount,
  name: isString,
};

/** Whether a value from outside is a collection, or something else with a name. */
export const isNamed = shaped<Collection>(NAMED);

const isLibraryFilter = shaped<LibraryFilter>({
  sites: listOf(isString),
  actors: listOf(isString),
  tags: listOf(isString),
  collections: listOf(isString),
  colours: listOf(oneOf(NOTE_COLOURS)),
  statuses: listOf(oneOf(CHECK_STATUSES)),
  from: orNull(isString),
  to: orNull(isString),
  dateOf: orMissing(oneOf(DATES_OF)),
  isSaved: orNull(isBoolean),
  hasOpenQuestions: isBoolean,
});

/** Whether a value from outside is a saved search. */
export const isSavedSearch = shaped<SavedSearch>({
  ...NAMED,
  query: isString,
  filter: isLibraryFilter,
});
