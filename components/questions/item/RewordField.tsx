import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { QUESTION_LIMITS } from '../../../lib/domain/question-fields.ts';
import type { QuestionWork } from '../../../lib/domain/shelf.ts';
import { fieldOf, type QuestionDrafts } from '../drafts/question-drafts.ts';

interface RewordFieldProps {
  readonly work: QuestionWork;
  readonly drafts: QuestionDrafts;
  /** Whether the reader just asked for it; else it is open again for words that were not kept. */
  readonly wasAskedFor: boolean;
  /** Without words when the question is to stay as it is. */
  readonly onEnd: (words: string | null) => void;
}

/** The words of a question, to be changed where they stand: Enter keeps them, Escape does not. */
export function RewordField({ work, drafts, wasAskedFor, onEnd }: RewordFieldProps) {
  const field = fieldOf('wording', work);
  const words = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => drafts.find(field) ?? work.text);
  const end = (ended: string | null) => {
    drafts.drop(field);
    onEnd(ended);
  };
  // Without words it is what it was before the reader changed it.
  const keep = () => end(text.trim().replace(/\s+/g, ' ') || work.found || null);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends a word that is being composed.
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Escape would close the window too.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep();
    else end(null);
  };
  useLayoutEffect(() => {
    if (!wasAskedFor) return;
    words.current?.focus();
    words.current?.select();
  }, []);

  return (
    <div class="reword">
      <textarea
        ref={words}
        class="field"
        rows={2}
        dir="auto"
        maxLength={QUESTION_LIMITS.textCharacters}
        aria-label={i18n.t('popup.questions.wording', [work.text])}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          drafts.keep(field, value);
        }}
        onKeyDown={onKeyDown}
      />
      <WordingDeeds onKeep={keep} onCancel={() => end(null)} />
    </div>
  );
}

interface WordingDeedsProps {
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** What the keys do, for who does not know them. */
function WordingDeeds({ onKeep, onCancel }: WordingDeedsProps) {
  return (
    <div class="question-deeds">
      <button type="button" class="text-button" onClick={onKeep}>
        {i18n.t('popup.questions.keepWording')}
      </button>
      <button type="button" class="text-button" onClick={onCancel}>
        {i18n.t('popup.questions.cancel')}
      </button>
    </div>
  );
}
