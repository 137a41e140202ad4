import { i18n } from '#i18n';

import { wholeNameInSentence } from '../name-in-sentence.ts';

interface LookUpLeaveProps {
  readonly name: string;
  /** Whether the browser was asked and did not allow it. */
  readonly isRefused: boolean;
  /** Called in the click itself. */
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Tells what would be sent, and to whom, before looking up is turned on. */
export function LookUpLeave({ name, isRefused, onYes, onNo }: LookUpLeaveProps) {
  return (
    <>
      {isRefused && <p>{i18n.t('lookUp.leave.refused')}</p>}
      <p>{i18n.t('lookUp.leave.sentence', [wholeNameInSentence(name)])}</p>
      <div class="look-up-buttons">
        <button type="button" class="button button--main" onClick={onYes}>
          {i18n.t('lookUp.leave.yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {i18n.t('lookUp.leave.no')}
        </button>
      </div>
    </>
  );
}
