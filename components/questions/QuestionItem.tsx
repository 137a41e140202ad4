import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { textOf } from '../../lib/domain/span.ts';
import { ArticleText } from '../ArticleText.tsx';
import { PassageButton, type ShowPassage } from '../PassageButton.tsx';
import { AnswerField } from './AnswerField.tsx';
import type { QuestionEntry } from './question-entries.ts';

interface QuestionItemProps {
  readonly entry: QuestionEntry;
  readonly text: string;
  readonly onShow: ShowPassage;
  readonly onTick: (isAnswered: boolean) => void;
  readonly onAnswer: (answer: string) => Promise<unknown>;
  readonly reportError: (error: unknown) => void;
  readonly onDelete: () => void;
}

/** One question: tick it off, see its passage, write an answer. */
export function QuestionItem(props: QuestionItemProps) {
  const { entry, text, onShow, onTick, onDelete } = props;
  const { work, span } = entry;
  const isOwn = work.kind === 'reader';
  const passage = span === null ? '' : textOf(text, span);
  const checkboxId = useId();
  return (
    <li class="question">
      <input
        type="checkbox"
        class="question-tick"
        id={checkboxId}
        checked={work.isAnswered}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div class="question-body">
        <label class="question-text" for={checkboxId}>
          <ArticleText>{work.text}</ArticleText>
        </label>
        {/* What the article asks is its own passage: not the same words twice. */}
        {span !== null && (
          <PassageButton
            words={passage.trim() === work.text.trim() ? i18n.t('popup.questions.here') : passage}
            span={span}
            onShow={onShow}
          />
        )}
        <AnswerField
          question={work.text}
          answer={work.answer}
          onAnswer={props.onAnswer}
          reportError={props.reportError}
        />
      </div>
      {isOwn && <DeleteButton question={work.text} onDelete={onDelete} />}
    </li>
  );
}

function DeleteButton(props: { readonly question: string; readonly onDelete: () => void }) {
  return (
    <button
      type="button"
      class="question-delete"
      aria-label={i18n.t('popup.questions.deleteOne', [props.question])}
      title={i18n.t('popup.questions.delete')}
      onClick={props.onDelete}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
