import { useId } from 'preact/hooks';

import type { DraftField } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import { fieldWords } from './review-words.ts';

interface ReviewFieldProps {
  readonly name: DraftField;
  readonly value: string;
  /** Empty for none. */
  readonly hint: string;
  /** What is wrong with what was typed; empty for nothing. */
  readonly problem: string;
  readonly onType: (text: string) => void;
}

/** What a phone shows for typing it. */
const INPUT_OF: { readonly [Field in DraftField]?: 'url' | 'date' | 'decimal' } = {
  appearance: 'url',
  url: 'url',
  claimantUrl: 'url',
  reviewerUrl: 'url',
  claimDay: 'date',
  reviewDay: 'date',
  ratingValue: 'decimal',
  worstRating: 'decimal',
  bestRating: 'decimal',
};

/** One field of a draft, with what is wrong with it. */
export function ReviewField({ name, value, hint, problem, onType }: ReviewFieldProps) {
  const id = useId();
  const kind = INPUT_OF[name];
  const shared = {
    id,
    class: 'field',
    'data-field': name,
    dir: 'auto' as const,
    value,
    'aria-invalid': problem !== '',
    'aria-describedby': `${id}-hint ${id}-problem`,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class={name === 'claim' ? 'review-field review-field--wide' : 'review-field'}>
      <label class="small-label" for={id}>
        {fieldWords(name)}
      </label>
      {name === 'claim' && <textarea {...shared} rows={2} />}
      {name !== 'claim' && kind === 'date' && <input {...shared} type="date" />}
      {name !== 'claim' && kind !== 'date' && (
        <input {...shared} type="text" inputMode={kind ?? 'text'} autoComplete="off" />
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p id={`${id}-problem`} class="field-problem">
        {problem}
      </p>
    </div>
  );
}
