import { isBoolean, isString, oneOf, shaped, type Check } from '../../domain/check.ts';
import type { WorklistItem } from '../../domain/worklist.ts';
import type { Claimant } from './find-claimant.ts';

/** Who made a claim, or checks one. */
export type PartyType = 'Person' | 'Organization';

/** What a person fills in for a ClaimReview, as typed; empty where nothing is known and nothing given. */
export interface ClaimReviewDraft {
  /** The claim in short. */
  readonly claim: string;
  readonly claimantName: string;
  readonly claimantType: PartyType;
  /** A page that says for certain who that is: their own, or one of an encyclopedia. */
  readonly claimantUrl: string;
  /** When it was claimed: "2026-11-30". */
  readonly claimDay: string;
  /** Address of the page on which the claim appeared. */
  readonly appearance: string;
  /** Whether it appeared there first: only a person can know. */
  readonly isFirstAppearance: boolean;
  /** Address of the page with the whole check. */
  readonly url: string;
  /** When the check came out. */
  readonly reviewDay: string;
  readonly reviewerName: string;
  readonly reviewerType: PartyType;
  readonly reviewerUrl: string;
  /** The rating in words: “Mostly true”. */
  readonly ratingWords: string;
  readonly ratingValue: string;
  readonly bestRating: string;
  readonly worstRating: string;
}

/** The fields that hold words. */
export type DraftField = Exclude<keyof ClaimReviewDraft, 'isFirstAppearance' | `${string}Type`>;

/**
 * A draft with what is known of a flagged statement: its words, who says it, where and when. Address and
 * rating of the check are a person's to give, so they stay empty.
 */
export function draftClaimReview(
  { note, article }: Pick<WorklistItem, 'note' | 'article'>,
  claimant: Claimant,
): ClaimReviewDraft {
  const isNamed = claimant.kind === 'named';
  return {
    claim: note.passage.quote.replace(/\s+/g, ' ').trim(),
    claimantName: isNamed ? claimant.name : '',
    claimantType: isNamed ? claimant.type : 'Person',
    claimantUrl: '',
    claimDay: dayOf(article.published),
    appearance: /^https?:/.test(article.address) ? article.address : '',
    isFirstAppearance: false,
    url: '',
    reviewDay: '',
    reviewerName: '',
    reviewerType: 'Organization',
    reviewerUrl: '',
    ratingWords: '',
    ratingValue: '',
    bestRating: '',
    worstRating: '',
  };
}

/** The day a page gives, with or without its time; empty where it gives none. */
function dayOf(published: string | null): string {
  return /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? '';
}

const isParty = oneOf(['Person', 'Organization']);

/** Whether a value from outside is a draft. */
export const isClaimReviewDraft: Check<ClaimReviewDraft> = shaped<ClaimReviewDraft>({
  claim: isString,
  claimantName: isString,
  claimantType: isParty,
  claimantUrl: isString,
  claimDay: isString,
  appearance: isString,
  isFirstAppearance: isBoolean,
  url: isString,
  reviewDay: isString,
  reviewerName: isString,
  reviewerType: isParty,
  reviewerUrl: isString,
  ratingWords: isString,
  ratingValue: isString,
  bestRating: isString,
  worstRating: isString,
});
