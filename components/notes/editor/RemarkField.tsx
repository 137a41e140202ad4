import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';

interface RemarkFieldProps {
  readonly label: string;
  readonly remark: string;
  readonly onType: (remark: string) => void;
  readonly onLeave?: () => void;
}

/** A word on a link. */
export function RemarkField({ label, remark, onType, onLeave }: RemarkFieldProps) {
  return (
    <input
      class="field evidence-remark"
      dir="auto"
      autoComplete="off"
      maxLength={NOTE_LIMITS.remarkCharacters}
      aria-label={label}
      placeholder={i18n.t('popup.notes.evidence.remark')}
      value={remark}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
