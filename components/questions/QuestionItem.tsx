import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PlacedNote } from '../../lib/domain/note.ts';
import { type Span, textOf } from '../../lib/domain/span.ts';
import { ArticleText } from '../ArticleText.tsx';
import { NoteQuote } from '../notes/NoteQuote.tsx';
import { PassageButton, type ShowPassage } from '../PassageButton.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { AnswerField } from './AnswerField.tsx';
import type { QuestionEntry } from './question-entries.ts';

interface QuestionItemProps {
  readonly entry: QuestionEntry;
  readonly text: string;
  /** The note it hangs on; `null` where there is none, or none any more. */
  readonly placed: PlacedNote | null;
  readonly onShow: ShowPassage;
  readonly onShowNote: (placed: PlacedNote) => void;
  readonly onTick: (isAnswered: boolean) => void;
  readonly onAnswer: (answer: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
  readonly onDelete: () => void;
}

/** One question: tick it off, see its passage, write an answer. */
export function QuestionItem(props: QuestionItemProps) {
  const { entry, text, placed, onShow, onShowNote, onTick, onDelete } = props;
  const { work, span } = entry;
  const isOwn = work.kind === 'reader';
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
        {span !== null && (
          <QuestionPassage
            span={span}
            words={textOf(text, span)}
            question={work.text}
            onShow={onShow}
          />
        )}
        {placed !== null && <NoteQuote placed={placed} onShow={onShowNote} />}
        {placed === null && span === null && work.quote !== '' && <GoneQuote quote={work.quote} />}
        <AnswerField
          question={work.text}
          answer={work.answer}
          onAnswer={props.onAnswer}
          tellFailure={props.tellFailure}
        />
      </div>
      {isOwn && <DeleteButton question={work.text} onDelete={onDelete} />}
    </li>
  );
}

/** The words it was asked about, of which nobody knows where they are now. */
function GoneQuote({ quote }: { readonly quote: string }) {
  return (
    <p class="question-quote">
      <q>
        <ArticleText>{quote}</ArticleText>
      </q>
    </p>
  );
}

interface QuestionPassageProps {
  readonly span: Span;
  readonly words: string;
  readonly question: string;
  readonly onShow: ShowPassage;
}

/** What the article asks is its own passage: not the same words twice. */
function QuestionPassage({ span, words, question, onShow }: QuestionPassageProps) {
  if (words.trim() !== question.trim()) {
    return <PassageButton words={words} span={span} onShow={onShow} />;
  }
  return (
    <button
      type="button"
      class="text-button"
      aria-label={i18n.t('popup.questions.showOne', [question])}
      onClick={() => onShow(span)}
    >
      {i18n.t('popup.questions.show')}
    </button>
  );
}

function DeleteButton(props: { readonly question: string; readonly onDelete: () => void }) {
  return (
    <button
      type="button"
      class="close-button question-delete"
      aria-label={i18n.t('popup.questions.deleteOne', [props.question])}
      title={i18n.t('popup.questions.delete')}
      onClick={props.onDelete}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
