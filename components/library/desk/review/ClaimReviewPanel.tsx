import './ClaimReview.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import type { ClaimReviewDraft } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import { draftClaimReview } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Claimant } from '../../../../lib/exchange/claim-review/find-claimant.ts';
import type { DeskRoom, InRoom } from '../item/desk-room.ts';
import { ClaimReviewForm } from './ClaimReviewForm.tsx';
import { ReviewOutput } from './ReviewOutput.tsx';

/** A ClaimReview of the statement: what we know is filled in, the rest is a person's. */
export function ClaimReviewPanel({ item, room }: InRoom) {
  const { id } = item.note;
  const { reviewDrafts } = room.actions;
  const claimant = useClaimant(item, room);
  const [begun, setBegun] = useState<ClaimReviewDraft | null>(() => reviewDrafts.find(id));
  if (claimant === null) return null;
  const draft = begun ?? draftClaimReview(item, claimant);
  const keep = (next: ClaimReviewDraft) => {
    setBegun(next);
    // Where there is no room for it, it is in the form all the same.
    tried(() => reviewDrafts.keep(id, next), room);
  };
  const beginAgain = () => {
    setBegun(null);
    tried(() => reviewDrafts.drop(id), room);
    room.offerUndo(i18n.t('desk.review.begunAgain'), async () => keep(draft));
  };
  return (
    <section class="claim-review" aria-label={i18n.t('desk.review.title')}>
      <p class="hint">{i18n.t('desk.review.hint')}</p>
      <ClaimReviewForm draft={draft} claimant={claimant} onChange={keep} />
      <ReviewOutput draft={draft} room={room} onBeginAgain={begun === null ? null : beginAgain} />
    </section>
  );
}

/** Who says it, by what is kept; `null` until that is known. */
function useClaimant(item: WorklistItem, { actions, tellFailure }: DeskRoom): Claimant | null {
  const [claimant, setClaimant] = useState<Claimant | null>(null);
  useEffect(() => {
    let isHere = true;
    const learn = (found: Claimant) => {
      if (isHere) setClaimant(found);
    };
    actions.claimant(item).then(learn, (error: unknown) => {
      // The draft can be written all the same.
      learn({ kind: 'unknown' });
      tellFailure(error);
    });
    return () => {
      isHere = false;
    };
  }, [item.note.id]);
  return claimant;
}

function tried(work: () => void, { tellFailure }: DeskRoom): void {
  try {
    work();
  } catch (error) {
    tellFailure(error);
  }
}
