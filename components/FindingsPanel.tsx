import { i18n } from '#i18n';

import type { Reading } from '../lib/domain/reading.ts';
import type { KeptWork } from '../lib/domain/shelf.ts';
import { ActorList } from './actors/ActorList.tsx';
import type { DecideActor } from './actors/use-decided-reading.ts';
import { NotesPanel } from './notes/NotesPanel.tsx';
import type { Notes } from './notes/book/use-notes.ts';
import type { ShowPassage } from './PassageButton.tsx';
import type { PopupActions } from './popup-actions.ts';
import { QuestionPanel } from './questions/QuestionPanel.tsx';
import type { Questions } from './questions/use-questions.ts';
import type { StatementFilter } from './statements/filter-statements.ts';
import { StatementList } from './statements/StatementList.tsx';
import { VoiceMap } from './voices/VoiceMap.tsx';
import type { Announcement } from './use-announcement.ts';

/** What there is to look at; voices in the panel only. */
export type FindingsTab = 'actors' | 'questions' | 'statements' | 'note' | 'voices';

interface FindingsPanelProps {
  readonly tab: FindingsTab;
  readonly reading: Reading;
  /** `null` where the shelf could not be opened. */
  readonly keptWork: KeptWork | null;
  readonly questions: Questions;
  readonly notes: Notes;
  readonly filter: StatementFilter;
  readonly actions: PopupActions;
  readonly decide: DecideActor;
  readonly announcement: Announcement;
  readonly onFilter: (filter: StatementFilter) => void;
  readonly onShow: ShowPassage;
}

/** What one of the tabs shows. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { tab, reading, keptWork, questions, notes, actions, announcement, onShow } = props;
  const { tellFailure } = announcement;
  if (tab === 'actors') {
    return <ActorList {...{ reading, actions, announcement, onShow }} decide={props.decide} />;
  }
  if (tab === 'statements') {
    const { filter, onFilter } = props;
    return <StatementList {...{ reading, notes, filter, onFilter, onShow, tellFailure }} />;
  }
  if (tab === 'voices') return <VoiceMap {...{ reading, onShow }} />;
  // Words that could not be kept must not be asked for.
  if (keptWork === null) return <p class="nothing">{i18n.t('popup.note.unavailable')}</p>;
  if (tab === 'note') {
    const { byNote } = questions;
    return (
      <NotesPanel
        {...{ actions, reading, keptWork, notes, tellFailure, onShow }}
        questions={byNote}
      />
    );
  }
  return <QuestionPanel {...{ questions, notes, onShow, tellFailure }} />;
}
