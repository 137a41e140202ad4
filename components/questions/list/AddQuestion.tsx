import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { QUESTION_LIMITS } from '../../../lib/domain/question-fields.ts';
import type { TellFailure } from '../../use-announcement.ts';
import { leftIn, NEW_QUESTION_FIELD, type QuestionDrafts } from '../drafts/question-drafts.ts';

/** Id of the field. */
export const NEW_QUESTION_ID = 'new-question';

interface AddQuestionProps {
  readonly drafts: QuestionDrafts;
  /** What the reader asks already. */
  readonly own: ReadonlySet<string>;
  readonly onAdd: (text: string) => Promise<void>;
  readonly tellFailure: TellFailure;
}

/** A field for a question of the reader's own; half a question waits there until the reader is back. */
export function AddQuestion({ drafts, own, onAdd, tellFailure }: AddQuestionProps) {
  const [text, setText] = useState(
    () => leftIn(drafts, NEW_QUESTION_FIELD, (words) => own.has(words.trim())) ?? '',
  );
  const type = (words: string) => {
    setText(words);
    drafts.keep(NEW_QUESTION_FIELD, words);
  };
  const add = async (question: string) => {
    setText('');
    try {
      await onAdd(question);
      if (drafts.find(NEW_QUESTION_FIELD)?.trim() === question) drafts.drop(NEW_QUESTION_FIELD);
    } catch (error) {
      // What was typed meanwhile stays, too.
      setText((words) => words || question);
      tellFailure(error, i18n.t('popup.questions.failed'));
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') void add(text.trim());
  };
  return (
    <form class="add-question" onSubmit={submit}>
      <label class="field-label" for={NEW_QUESTION_ID}>
        {i18n.t('popup.questions.new')}
      </label>
      <div class="add-question-row">
        <input
          id={NEW_QUESTION_ID}
          class="field"
          autoComplete="off"
          dir="auto"
          maxLength={QUESTION_LIMITS.textCharacters}
          placeholder={i18n.t('popup.questions.placeholder')}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('popup.questions.add')}
        </button>
      </div>
    </form>
  );
}
