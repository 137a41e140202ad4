import type { ReviewDrafts } from '../../components/library/desk/desk-actions.ts';
import { isClaimReviewDraft } from '../../lib/exchange/claim-review/claim-review-draft.ts';

/** Drafts in this browser's storage for words that are not handed on yet; what cannot be read is none. */
export function reviewDraftsIn(storage: Storage): ReviewDrafts {
  const keyOf = (noteId: string) => `claim-review ${noteId}`;
  return {
    find(noteId) {
      const draft = parsed(storage.getItem(keyOf(noteId)) ?? 'null');
      return isClaimReviewDraft(draft) ? draft : null;
    },
    keep: (noteId, draft) => storage.setItem(keyOf(noteId), JSON.stringify(draft)),
    drop: (noteId) => storage.removeItem(keyOf(noteId)),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whatever wrote it, it is no draft of ours.
    return null;
  }
}
