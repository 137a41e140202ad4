import './StatusSelect.css';
import type { Ref } from 'preact';

import { i18n } from '#i18n';

import { CHECK_STATUSES, type CheckStatus } from '../../../lib/domain/note.ts';
import { statusWords } from '../note-words.ts';

interface StatusSelectProps {
  readonly label: string;
  readonly status: CheckStatus | null;
  readonly onChoose: (status: CheckStatus | null) => void;
  readonly inputRef?: Ref<HTMLSelectElement>;
}

/** How far the reader is with checking; nothing where it was not flagged. */
export function StatusSelect({ label, status, onChoose, inputRef = null }: StatusSelectProps) {
  const choose = (value: string) =>
    onChoose(CHECK_STATUSES.find((candidate) => candidate === value) ?? null);
  return (
    <label class="status-choice">
      <span class="small-label">{label}</span>
      <select
        ref={inputRef}
        class="status-select"
        value={status ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{i18n.t('popup.notes.noStatus')}</option>
        {CHECK_STATUSES.map((one) => (
          <option key={one} value={one}>
            {statusWords(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
