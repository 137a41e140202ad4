import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { checkDraft, isInTheWay } from '../../../../lib/exchange/claim-review/check-draft.ts';
import type {
  ClaimReviewDraft,
  DraftField,
  PartyType,
} from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Claimant } from '../../../../lib/exchange/claim-review/find-claimant.ts';
import { claimantWords, fieldWords, problemWords } from './review-words.ts';
import { ReviewField } from './ReviewField.tsx';

interface ClaimReviewFormProps {
  readonly draft: ClaimReviewDraft;
  readonly claimant: Claimant;
  readonly onChange: (draft: ClaimReviewDraft) => void;
}

type TypeField = 'claimantType' | 'reviewerType';

/** The fields, in the order in which a check is made. */
const PARTS: readonly {
  readonly title: 'claimPart' | 'ratingPart' | 'checkPart';
  readonly fields: readonly (DraftField | TypeField)[];
}[] = [
  {
    title: 'claimPart',
    fields: ['claim', 'claimantName', 'claimantType', 'claimantUrl', 'claimDay', 'appearance'],
  },
  { title: 'ratingPart', fields: ['ratingWords', 'ratingValue', 'worstRating', 'bestRating'] },
  {
    title: 'checkPart',
    fields: ['url', 'reviewDay', 'reviewerName', 'reviewerType', 'reviewerUrl'],
  },
];

/** The form of a ClaimReview draft. */
export function ClaimReviewForm({ draft, claimant, onChange }: ClaimReviewFormProps) {
  const findings = checkDraft(draft).filter(({ problem }) => problem !== 'missing');
  const hints: { readonly [Field in DraftField]?: string } = {
    claimantName: claimantWords(claimant),
    claimantUrl: i18n.t('desk.review.claimantUrlHint'),
    claimDay: i18n.t('desk.review.claimDayHint'),
    ratingWords: i18n.t('desk.review.ratingHint'),
    url: i18n.t('desk.review.urlHint'),
  };
  const fieldOf = (name: DraftField | TypeField) => {
    if (name === 'claimantType' || name === 'reviewerType') {
      const choose = (type: PartyType) => onChange({ ...draft, [name]: type });
      return (
        <PartyChoice key={name} label={fieldWords(name)} type={draft[name]} onChoose={choose} />
      );
    }
    const finding = findings.find(({ field }) => field === name);
    const words = finding === undefined ? '' : problemWords(finding);
    // What is only better otherwise is no mistake.
    const isProblem = finding !== undefined && isInTheWay(finding);
    return (
      <ReviewField
        key={name}
        name={name}
        value={draft[name]}
        hint={isProblem || words === '' ? (hints[name] ?? '') : words}
        problem={isProblem ? words : ''}
        onType={(text) => onChange({ ...draft, [name]: text })}
      />
    );
  };
  return (
    <div class="review-form">
      {PARTS.map(({ title, fields }) => (
        <fieldset key={title} class="review-part">
          <legend>{i18n.t(`desk.review.${title}`)}</legend>
          {fields.map(fieldOf)}
          {title === 'claimPart' && <FirstChoice draft={draft} onChange={onChange} />}
        </fieldset>
      ))}
    </div>
  );
}

/** Whether it appeared there first, which only a person can know. */
function FirstChoice({ draft, onChange }: Pick<ClaimReviewFormProps, 'draft' | 'onChange'>) {
  return (
    <label class="review-first">
      <input
        type="checkbox"
        checked={draft.isFirstAppearance}
        onChange={(event) => onChange({ ...draft, isFirstAppearance: event.currentTarget.checked })}
      />
      {i18n.t('desk.review.first')}
    </label>
  );
}

interface PartyChoiceProps {
  readonly label: string;
  readonly type: PartyType;
  readonly onChoose: (type: PartyType) => void;
}

function PartyChoice({ label, type, onChoose }: PartyChoiceProps) {
  const id = useId();
  return (
    <div class="review-field">
      <label class="small-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={type}
        onChange={(event) =>
          onChoose(event.currentTarget.value === 'Person' ? 'Person' : 'Organization')
        }
      >
        <option value="Person">{i18n.t('desk.review.person')}</option>
        <option value="Organization">{i18n.t('desk.review.organization')}</option>
      </select>
    </div>
  );
}
