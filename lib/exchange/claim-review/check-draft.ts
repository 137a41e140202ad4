import { isWebAddress } from '../../domain/is-note.ts';
import type { ClaimReviewDraft, DraftField } from './claim-review-draft.ts';

/** What Google asks of one field; see docs/claim-review.md. */
export interface FieldRule {
  readonly field: DraftField;
  /** Where it stands in the JSON-LD. */
  readonly property: string;
  readonly need: 'required' | 'recommended';
}

/** The rules, in the order of the form. */
export const CLAIM_REVIEW_RULES: readonly FieldRule[] = [
  { field: 'claim', property: 'claimReviewed', need: 'required' },
  { field: 'claimantName', property: 'itemReviewed.author.name', need: 'recommended' },
  { field: 'claimantUrl', property: 'itemReviewed.author.sameAs', need: 'recommended' },
  { field: 'claimDay', property: 'itemReviewed.datePublished', need: 'recommended' },
  { field: 'appearance', property: 'itemReviewed.appearance', need: 'recommended' },
  { field: 'ratingWords', property: 'reviewRating.alternateName', need: 'required' },
  { field: 'ratingValue', property: 'reviewRating.ratingValue', need: 'recommended' },
  { field: 'worstRating', property: 'reviewRating.worstRating', need: 'recommended' },
  { field: 'bestRating', property: 'reviewRating.bestRating', need: 'recommended' },
  { field: 'url', property: 'url', need: 'required' },
  { field: 'reviewDay', property: 'datePublished', need: 'recommended' },
  { field: 'reviewerName', property: 'author.name', need: 'recommended' },
  { field: 'reviewerUrl', property: 'author.url', need: 'recommended' },
];

export type DraftProblem =
  | 'missing'
  | 'not-an-address'
  | 'not-a-day'
  | 'not-a-number'
  | 'scale-upside-down'
  | 'off-the-scale'
  | 'below-one'
  | 'long';

/** Something that stands between a draft and a ClaimReview. */
export interface DraftFinding extends FieldRule {
  readonly problem: DraftProblem;
}

/** “Try to keep this less than 75 characters”, so that a phone shows it in one line. */
export const SHORT_CLAIM_CHARACTERS = 75;

/** What is missing or wrong, in the order of the form. */
export function checkDraft(draft: ClaimReviewDraft): readonly DraftFinding[] {
  return CLAIM_REVIEW_RULES.flatMap((rule) => {
    const problem = problemOf(rule.field, draft);
    return problem === null ? [] : [{ ...rule, problem }];
  });
}

/** Whether a finding keeps the draft from being a ClaimReview: what is only better to have does not. */
export function isInTheWay({ need, problem }: DraftFinding): boolean {
  if (problem === 'missing') return need === 'required';
  return problem !== 'long';
}

function problemOf(field: DraftField, draft: ClaimReviewDraft): DraftProblem | null {
  if (draft[field].trim() === '') return 'missing';
  return CHECKS[field]?.(draft[field].trim(), draft) ?? null;
}

type FieldCheck = (value: string, draft: ClaimReviewDraft) => DraftProblem | null;

const asAddress: FieldCheck = (value) => (isWebAddress(value) ? null : 'not-an-address');
const asDay: FieldCheck = (value) => (isDay(value) ? null : 'not-a-day');
const asNumber: FieldCheck = (value) => (readNumber(value) === null ? 'not-a-number' : null);

const CHECKS: { readonly [Field in DraftField]?: FieldCheck } = {
  claim: ({ length }) => (length > SHORT_CLAIM_CHARACTERS ? 'long' : null),
  url: asAddress,
  claimantUrl: asAddress,
  reviewerUrl: asAddress,
  appearance: asAddress,
  claimDay: asDay,
  reviewDay: asDay,
  worstRating: (value, draft) => asNumber(value, draft) ?? checkLowest(draft),
  bestRating: (value, draft) => asNumber(value, draft) ?? checkScale(draft),
  ratingValue: (value, draft) => asNumber(value, draft) ?? checkPlace(draft),
};

/** “Must have a minimum value of 1.” */
function checkLowest({ worstRating }: ClaimReviewDraft): DraftProblem | null {
  return (readNumber(worstRating) ?? 1) < 1 ? 'below-one' : null;
}

function checkScale({ worstRating, bestRating }: ClaimReviewDraft): DraftProblem | null {
  const [worst, best] = [readNumber(worstRating), readNumber(bestRating)];
  return worst !== null && best !== null && worst >= best ? 'scale-upside-down' : null;
}

function checkPlace({
  ratingValue,
  worstRating,
  bestRating,
}: ClaimReviewDraft): DraftProblem | null {
  const value = readNumber(ratingValue) ?? 0;
  const isBelow = value < (readNumber(worstRating) ?? value);
  const isAbove = value > (readNumber(bestRating) ?? value);
  return isBelow || isAbove ? 'off-the-scale' : null;
}

/** A number as typed, with a point or a comma; `null` for all else. */
export function readNumber(typed: string): number | null {
  const plain = typed.trim().replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A day of the calendar: "2026-11-30". */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
