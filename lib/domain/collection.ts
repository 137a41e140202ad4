import type { Kept } from './shelf.ts';

/** Articles the reader put together; each article says which ones it is in. */
export interface Collection extends Kept {
  /** As typed; empty once it is deleted. */
  readonly name: string;
}

/** Most characters of the name of a collection or a search. */
export const NAME_CHARACTERS = 200;
