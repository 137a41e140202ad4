import './QuestionPanel.css';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Notes } from '../notes/book/use-notes.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { askedEntries, type QuestionLists } from './arrange-questions.ts';
import { DismissedQuestion } from './item/DismissedQuestion.tsx';
import { Arriving } from './item/use-arrival-focus.ts';
import { AddQuestion, NEW_QUESTION_ID } from './list/AddQuestion.tsx';
import { CopyQuestions } from './list/CopyQuestions.tsx';
import { MutedQuestions } from './list/MutedQuestions.tsx';
import { QuestionGroupView } from './list/QuestionGroupView.tsx';
import { createQuestionDeeds, type QuestionDeeds } from './question-deeds.ts';
import type { Questions } from './use-questions.ts';

interface QuestionPanelProps {
  readonly questions: Questions;
  readonly notes: Notes;
  readonly onShow: ShowPassage;
  readonly tellFailure: TellFailure;
}

/** What the article leaves open: raised by its gaps, asked by it, and the reader's own. */
export function QuestionPanel({ questions, notes, onShow, tellFailure }: QuestionPanelProps) {
  const { lists, muting, drafts, unreadable, add } = questions;
  const arriving = useRef<string | null>(null);
  const placedById = new Map(notes.page?.notes.map((placed) => [placed.note.id, placed]));
  const deeds = createQuestionDeeds(questions, tellFailure, {
    onShow,
    onShowNote: notes.deeds.show,
    onRemoved: focusNewQuestion,
  });
  return (
    <Arriving.Provider value={arriving}>
      <PanelHead {...{ lists, tellFailure }} onCopy={questions.copy} />
      {lists.groups.map((group) => (
        <QuestionGroupView key={group.kind} {...{ group, placedById, deeds, muting, drafts }} />
      ))}
      <MutedQuestions entries={lists.muted} site={muting.site ?? ''} deeds={deeds} />
      {unreadable > 0 && <p class="hint">{i18n.t('popup.questions.unreadable', unreadable)}</p>}
      <AddQuestion {...{ drafts, tellFailure }} own={ownWords(lists)} onAdd={add} />
      <Dismissed {...{ lists, muting, deeds }} />
    </Arriving.Provider>
  );
}

interface PanelHeadProps {
  readonly lists: QuestionLists;
  readonly onCopy: () => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** How many are answered, or why there is none. */
function PanelHead({ lists, onCopy, tellFailure }: PanelHeadProps) {
  const asked = askedEntries(lists);
  const isNothingFound = lists.groups.every(({ kind }) => kind === 'own');
  const isPutAside = lists.muted.length + lists.dismissed.length > 0;
  return (
    <>
      {isNothingFound && (
        <p class="nothing">
          {isPutAside ? i18n.t('popup.questions.noneShown') : i18n.t('popup.questions.noneFound')}
        </p>
      )}
      {asked.length > 0 && (
        <div class="question-tally">
          <output>{i18n.t('popup.questions.answered', [answeredOf(asked), asked.length])}</output>
          <CopyQuestions {...{ onCopy, tellFailure }} />
        </div>
      )}
    </>
  );
}

function answeredOf(asked: ReturnType<typeof askedEntries>): number {
  return asked.filter(({ work }) => work.isAnswered).length;
}

interface DismissedProps extends Pick<Questions, 'muting'> {
  readonly lists: QuestionLists;
  readonly deeds: QuestionDeeds;
}

/** What was put aside, folded. */
function Dismissed({ lists: { dismissed }, muting, deeds }: DismissedProps) {
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed-questions">
      <summary>{i18n.t('popup.questions.dismissedCount', [dismissed.length])}</summary>
      <ul role="list">
        {dismissed.map((entry) => (
          <DismissedQuestion key={entry.key} {...{ entry, muting, deeds }} isInPlace={false} />
        ))}
      </ul>
    </details>
  );
}

function ownWords({ groups }: QuestionLists): ReadonlySet<string> {
  const own = groups.find(({ kind }) => kind === 'own')?.entries ?? [];
  return new Set(own.map(({ work }) => work.text));
}

/** The button that was pressed goes with its question: the focus needs another place. */
function focusNewQuestion(): void {
  document.getElementById(NEW_QUESTION_ID)?.focus();
}
