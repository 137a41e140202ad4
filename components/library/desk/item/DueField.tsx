import { i18n } from '#i18n';

import { useCommitted } from './use-committed.ts';

interface DueFieldProps {
  readonly due: string | null;
  /** How near it is, in words; empty where that is worth none. */
  readonly words: string;
  readonly isOverdue: boolean;
  readonly onSet: (due: string | null) => void;
}

/** While a year is typed, browsers tell of the years 2, 20 and 202. */
const DAY = /^[12]\d{3}-\d\d-\d\d$/;

/** The day by which it is to be checked. */
export function DueField({ due, words, isOverdue, onSet }: DueFieldProps) {
  const field = useCommitted(due ?? '', (text) => {
    if (text === '' || DAY.test(text)) onSet(text === '' ? null : text);
  });
  return (
    <label class="desk-field">
      <span class="small-label">
        {i18n.t('desk.item.due')}
        {words !== '' && (
          <span class={isOverdue ? 'desk-due desk-due--over' : 'desk-due'}> – {words}</span>
        )}
      </span>
      <input
        type="date"
        class="field desk-day"
        value={field.text}
        onInput={(event) => field.type(event.currentTarget.value)}
        onBlur={(event) => {
          // Half a date says nothing.
          if (event.currentTarget.validity.badInput) field.drop();
          else field.commit();
        }}
      />
    </label>
  );
}
