import type { Digest } from '../../../../lib/domain/digest.ts';
import type { ArticleChange } from '../shelf-actions.ts';

/** What an article looks like in lists after a change to it, until the index has taken it in. */
export function changedDigest(digest: Digest, change: ArticleChange): Digest {
  return {
    ...digest,
    isSaved: change.isSaved ?? digest.isSaved,
    // Tags of notes are taken off the notes, one by one.
    tags: changedList(
      digest.tags,
      change.addTags,
      change.removeTags?.filter((tag) => !digest.noteTags.includes(tag)),
    ),
    collections: changedList(digest.collections, change.addCollections, change.removeCollections),
  };
}

function changedList(
  before: readonly string[],
  added: readonly string[] = [],
  removed: readonly string[] = [],
): readonly string[] {
  return [...new Set([...before, ...added])].filter((value) => !removed.includes(value));
}
