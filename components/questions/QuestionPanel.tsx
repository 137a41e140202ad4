import './QuestionPanel.css';
import { i18n } from '#i18n';

import type { Notes } from '../notes/book/use-notes.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { AddQuestion, NEW_QUESTION_ID } from './AddQuestion.tsx';
import { groupQuestions } from './group-questions.ts';
import { QuestionItem } from './QuestionItem.tsx';
import type { Questions } from './use-questions.ts';

interface QuestionPanelProps {
  readonly questions: Questions;
  readonly notes: Notes;
  readonly text: string;
  readonly onShow: ShowPassage;
  readonly tellFailure: TellFailure;
}

/** What the article leaves open: asked by it, raised by its gaps, and the reader's own. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { questions, notes, text, onShow, tellFailure } = props;
  const placedById = new Map(notes.page?.notes.map((placed) => [placed.note.id, placed]));
  const groups = groupQuestions(questions.entries);
  const tellNotKept = (error: unknown) => tellFailure(error, i18n.t('popup.questions.failed'));
  const tellNotDeleted = (error: unknown) =>
    tellFailure(error, i18n.t('popup.questions.deleteFailed'));
  return (
    <>
      {groups.every(({ kind }) => kind === 'own') && (
        <p class="nothing">{i18n.t('popup.questions.noneFound')}</p>
      )}
      {groups.map(({ kind, entries }) => (
        <section key={kind} class="question-group" aria-labelledby={`questions-${kind}`}>
          <h2 id={`questions-${kind}`} class="question-group-title">
            {i18n.t(`popup.questions.${kind}`)}
          </h2>
          <ul role="list">
            {entries.map((entry) => (
              <QuestionItem
                key={entry.key}
                entry={entry}
                text={text}
                placed={placedById.get(entry.noteId ?? '') ?? null}
                onShow={onShow}
                onShowNote={notes.deeds.show}
                onTick={(isAnswered) => {
                  questions.change(entry.key, { isAnswered }).catch(tellNotKept);
                }}
                onAnswer={(answer) => questions.change(entry.key, { answer })}
                tellFailure={tellFailure}
                onDelete={() => {
                  questions.remove(entry.key).then(focusNewQuestion, tellNotDeleted);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      <AddQuestion onAdd={(words) => void questions.add(words).catch(tellNotKept)} />
    </>
  );
}

/** The button that was pressed goes with its question: the focus needs another place. */
function focusNewQuestion(): void {
  document.getElementById(NEW_QUESTION_ID)?.focus();
}
