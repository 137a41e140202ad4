import './ClaimReview.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ClaimReviewDraft } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import { draftClaimReview } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Claimant } from '../../../../lib/exchange/claim-review/find-claimant.ts';
import type { InRoom } from '../item/desk-room.ts';
import { ClaimReviewForm } from './ClaimReviewForm.tsx';
import { ReviewOutput } from './ReviewOutput.tsx';

/** A ClaimReview of the statement: what we know is filled in, the rest is a person's. */
export function ClaimReviewPanel({ item, room }: InRoom) {
  const { id } = item.note;
  const [claimant, setClaimant] = useState<Claimant | null>(null);
  const [draft, setDraft] = useState<ClaimReviewDraft | null>(room.drafts.get(id) ?? null);
  const keep = (next: ClaimReviewDraft) => {
    room.drafts.set(id, next);
    setDraft(next);
  };
  useEffect(() => {
    let isHere = true;
    const begin = (found: Claimant) => {
      if (!isHere) return;
      setClaimant(found);
      setDraft((begun) => begun ?? draftClaimReview(item, found));
    };
    room.actions.claimant(item).then(begin, (error: unknown) => {
      // The draft can be written all the same.
      begin({ kind: 'unknown' });
      room.tellFailure(error);
    });
    return () => {
      isHere = false;
    };
  }, [id]);
  if (draft === null || claimant === null) return null;
  return (
    <section class="claim-review" aria-label={i18n.t('desk.review.title')}>
      <p class="hint">{i18n.t('desk.review.hint')}</p>
      <ClaimReviewForm draft={draft} claimant={claimant} onChange={keep} />
      <ReviewOutput draft={draft} room={room} />
    </section>
  );
}
