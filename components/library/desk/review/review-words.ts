import { i18n } from '#i18n';

import {
  type DraftFinding,
  type DraftProblem,
  SHORT_CLAIM_CHARACTERS,
} from '../../../../lib/exchange/claim-review/check-draft.ts';
import type { DraftField } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Claimant } from '../../../../lib/exchange/claim-review/find-claimant.ts';

// Names of messages may not hold hyphens.
const PROBLEM_KEYS = {
  missing: 'desk.review.problems.missing',
  'not-an-address': 'desk.review.problems.notAnAddress',
  'not-a-day': 'desk.review.problems.notADay',
  'not-a-number': 'desk.review.problems.notANumber',
  'scale-upside-down': 'desk.review.problems.scaleUpsideDown',
  'off-the-scale': 'desk.review.problems.offTheScale',
  'below-one': 'desk.review.problems.belowOne',
  long: 'desk.review.problems.long',
} as const satisfies Record<DraftProblem, string>;

/** What a field is called. */
export function fieldWords(field: DraftField | 'claimantType' | 'reviewerType'): string {
  return i18n.t(`desk.review.fields.${field}`);
}

/** “Address of your check is no address of the web.” */
export function problemWords({ field, problem }: DraftFinding): string {
  const what = i18n.t(PROBLEM_KEYS[problem], [String(SHORT_CLAIM_CHARACTERS)]);
  return i18n.t('desk.review.problem', [fieldWords(field), what]);
}

/** What is known of who says it, where that is no name; else empty. */
export function claimantWords(claimant: Claimant): string {
  switch (claimant.kind) {
    case 'named':
      return '';
    case 'described':
      return i18n.t('desk.review.claimant.described', [claimant.words]);
    case 'nobody':
    case 'unknown':
      return i18n.t(`desk.review.claimant.${claimant.kind}`);
  }
}
