import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { SaveStatus } from '../SaveStatus.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { useAutosave } from '../use-autosave.ts';

interface AnswerFieldProps {
  readonly question: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** The reader's answer, behind a button until there is one. */
export function AnswerField(props: AnswerFieldProps) {
  const [isOpen, setIsOpen] = useState(props.answer !== '');
  return isOpen ? (
    <OpenAnswer {...props} />
  ) : (
    <button
      type="button"
      class="text-button"
      aria-label={i18n.t('popup.questions.writeAnswerTo', [props.question])}
      onClick={() => setIsOpen(true)}
    >
      {i18n.t('popup.questions.answerButton')}
    </button>
  );
}

function OpenAnswer({ question, answer, onAnswer, tellFailure }: AnswerFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(answer);
  const [saveState, change] = useAutosave(onAnswer, tellFailure);

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
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          change(event.currentTarget.value);
        }}
      />
      {saveState !== 'idle' && <SaveStatus state={saveState} />}
    </div>
  );
}
