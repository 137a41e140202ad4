import type { Deed, ShelfActions } from './shelf-actions.ts';

/** Takes a deed back; throws where that is no longer possible. */
export async function takingBack({ undo }: ShelfActions, deed: Deed): Promise<void> {
  if ((await undo(deed)) === null) throw new Error('It is too late to undo this.');
}
