import { countArticles, emptyShelf, fillShelf, indexSome } from './fill-library.ts';
import { timeSaving, timeSearches } from './time-library.ts';

const bench = { fillShelf, indexSome, emptyShelf, countArticles, timeSearches, timeSaving };

/** What the bench calls in a page of the extension. */
export type LibraryBench = typeof bench;

Reflect.set(globalThis, 'libraryBench', bench);
