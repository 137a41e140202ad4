import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

/** Id of the field. */
export const NEW_QUESTION_ID = 'new-question';

/** A field for a question of the reader's own. */
export function AddQuestion({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const question = text.trim();
    if (question === '') return;
    setText('');
    onAdd(question);
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
          placeholder={i18n.t('popup.questions.placeholder')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('popup.questions.add')}
        </button>
      </div>
    </form>
  );
}
