import { i18n } from '#i18n';

import type { LookUpFailure } from '../../../lib/domain/look-up.ts';
import { CloseButton } from './CloseButton.tsx';
import { useTimeUntil } from './use-time-until.ts';

interface LookUpFailedProps {
  readonly failure: LookUpFailure;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

const REASONS = {
  unreachable: 'lookUp.failed.unreachable',
  slow: 'lookUp.failed.slow',
  busy: 'lookUp.failed.busy',
  broken: 'lookUp.failed.broken',
  'other-language': 'lookUp.failed.otherLanguage',
} as const satisfies Record<LookUpFailure['reason'], string>;

/** Why there is no answer, and the way to ask again – once the server wants to be asked. */
export function LookUpFailed({ failure, onAgain, onClose }: LookUpFailedProps) {
  const wait = useTimeUntil(failure.retryAt);
  return (
    <>
      <p>{i18n.t(REASONS[failure.reason])}</p>
      {/* What counts down is not read out at every second. */}
      <div class="look-up-buttons" aria-live="off">
        <button
          type="button"
          class="button"
          aria-disabled={wait !== null}
          onClick={() => wait === null && onAgain()}
        >
          {wait === null ? i18n.t('lookUp.again') : i18n.t('lookUp.againIn', [wait])}
        </button>
        <CloseButton onClose={onClose} />
      </div>
    </>
  );
}
