import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { SaveStatus } from '../SaveStatus.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { useDraft } from '../use-draft.ts';

interface AnswerFieldProps {
  readonly question: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** The reader's answer, behind a button until there is one. */
export function AnswerField(props: AnswerFieldProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return wasOpened || props.answer !== '' ? (
    <OpenAnswer {...props} />
  ) : (
    <button
      type="button"
      class="text-button"
      aria-label={i18n.t('popup.questions.writeAnswerTo', [props.question])}
      onClick={() => setWasOpened(true)}
    >
      {i18n.t('popup.questions.answerButton')}
    </button>
  );
}

function OpenAnswer({ question, answer, onAnswer, tellFailure }: AnswerFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(answer, onAnswer, tellFailure);

  // An empty field is there because the reader just asked for it.
  useLayoutEffect(() => {
    if (answer === '') field.current?.focus();
  }, []);

  return (
    <div class="answer">
      <textarea
        ref={field}
        class="field"
        rows={2}
        dir="auto"
        aria-label={i18n.t('popup.questions.answerTo', [question])}
        placeholder={i18n.t('popup.questions.answer')}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
      />
      {draft.saveState !== 'idle' && <SaveStatus state={draft.saveState} />}
    </div>
  );
}
