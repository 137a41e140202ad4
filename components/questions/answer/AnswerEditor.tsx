import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { QUESTION_LIMITS } from '../../../lib/domain/question-fields.ts';
import { SaveStatus } from '../../SaveStatus.tsx';
import type { QuestionDrafts } from '../drafts/question-drafts.ts';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';
import { LinkField } from './LinkField.tsx';
import { type AnswerDrafts, useAnswerDrafts } from './use-answer-drafts.ts';

interface AnswerEditorProps {
  readonly entry: QuestionEntry;
  readonly deeds: QuestionDeeds;
  readonly drafts: QuestionDrafts;
  /** Whether the reader just asked for it; else it is open again for words that were not kept. */
  readonly wasAskedFor: boolean;
  readonly onDone: () => void;
}

/** The reader's answer and where it can be read, kept as they are typed. */
export function AnswerEditor({ entry, deeds, drafts, wasAskedFor, onDone }: AnswerEditorProps) {
  const { text } = entry.work;
  const field = useRef<HTMLTextAreaElement>(null);
  const { words, link } = useAnswerDrafts(entry, deeds, drafts);
  // What is no address is not left behind unseen.
  const finish = () => link.leave() && onDone();
  useLayoutEffect(() => {
    if (wasAskedFor) field.current?.focus();
  }, []);
  return (
    <div class="answer-editor">
      <textarea
        ref={field}
        class="field"
        rows={2}
        dir="auto"
        maxLength={QUESTION_LIMITS.answerCharacters}
        aria-label={i18n.t('popup.questions.answerTo', [text])}
        placeholder={i18n.t('popup.questions.answer')}
        value={words.text}
        onInput={(event) => words.type(event.currentTarget.value)}
        onBlur={words.flush}
      />
      <LinkField question={text} link={link} onEnter={finish} />
      <div class="answer-end">
        <AnswerStatus {...{ words, link }} />
        <button
          type="button"
          class="button answer-done"
          aria-label={i18n.t('popup.questions.doneWith', [text])}
          onClick={finish}
        >
          {i18n.t('popup.questions.done')}
        </button>
      </div>
    </div>
  );
}

/** Whether what was typed is safe: of the two fields, what the reader must know first. */
function AnswerStatus({ words, link }: AnswerDrafts) {
  const states = [words.saveState, link.saveState];
  const state = (['failed', 'saving', 'saved'] as const).find((one) => states.includes(one));
  if (words.wasRestored && state !== 'failed') {
    return <output class="save-status">{i18n.t('popup.questions.restored')}</output>;
  }
  return <SaveStatus state={state ?? 'idle'} />;
}
