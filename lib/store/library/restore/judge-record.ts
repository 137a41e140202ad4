import type { RestoreCount } from '../../../domain/restore.ts';
import type { Kept } from '../../../domain/shelf.ts';

export type Judgement = keyof RestoreCount;

/**
 * What becomes of a record of a backup: one that is not here, or was deleted here, is brought back; one
 * that was changed here later stays as it is here.
 */
export function judgeRecord(here: Kept | undefined, incoming: Kept): Judgement {
  if (here === undefined || here.deleted !== null) return 'added';
  if (isAlike(contentOf(here), contentOf(incoming))) return 'same';
  return incoming.changed > here.changed ? 'updated' : 'newerHere';
}

/** The record as it is to be written over what is here. */
export function restored<Work extends Kept>(here: Work | undefined, incoming: Work): Work {
  if (here === undefined) return incoming;
  const revision = Math.max(here.revision + 1, incoming.revision);
  // Two articles may have become one since: the work stays on the one that is left.
  const isMoved = here.deleted === null && 'articleId' in here && 'articleId' in incoming;
  return { ...incoming, ...(isMoved && { articleId: here.articleId }), revision };
}

/** All but what says when and where it is kept. */
function contentOf(record: Kept): object {
  const { changed: _, created: __, revision: ___, ...content } = record;
  return { ...content, articleId: null };
}

/** Whether plain data is the same through and through; findings have too many fields to be written out for that. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => Object.hasOwn(b, name) && isAlike(Reflect.get(a, name), Reflect.get(b, name)),
    )
  );
}
