import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import type { LinkDraft } from './use-link-draft.ts';

interface LinkFieldProps {
  readonly question: string;
  readonly link: LinkDraft;
  readonly onEnter: () => void;
}

/** Where the answer can be read. */
export function LinkField({ question, link, onEnter }: LinkFieldProps) {
  const problemId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Else the button that takes the focus would be pressed by the same key.
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      <input
        class="field"
        type="url"
        inputMode="url"
        autoComplete="off"
        maxLength={NOTE_LIMITS.addressCharacters}
        aria-label={i18n.t('popup.questions.linkTo', [question])}
        aria-invalid={link.isWrong}
        aria-describedby={problemId}
        placeholder={i18n.t('popup.questions.link')}
        value={link.text}
        onInput={(event) => link.type(event.currentTarget.value)}
        onBlur={link.leave}
        onKeyDown={onKeyDown}
      />
      <p id={problemId} class="field-problem" role="alert">
        {link.isWrong && i18n.t('popup.questions.notALink')}
      </p>
    </>
  );
}
