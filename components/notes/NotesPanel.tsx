import './NotesPanel.css';
import { i18n } from '#i18n';

import type { Reading } from '../../lib/domain/reading.ts';
import type { KeptWork } from '../../lib/domain/shelf.ts';
import type { Span } from '../../lib/domain/span.ts';
import type { PopupActions } from '../popup-actions.ts';
import type { QuestionsByNote } from '../questions/use-questions.ts';
import type { TellFailure } from '../use-announcement.ts';
import { ArticleChangesView } from './changes/ArticleChangesView.tsx';
import { ArticleNote } from './ArticleNote.tsx';
import { NoteLists } from './NoteLists.tsx';
import { ShelfSwitch } from './ShelfSwitch.tsx';
import { SiteAccessChoice } from './site-access/SiteAccessChoice.tsx';
import type { Notes } from './book/use-notes.ts';

interface NotesPanelProps {
  readonly actions: PopupActions;
  readonly reading: Reading;
  readonly keptWork: KeptWork;
  readonly notes: Notes;
  readonly questions: QuestionsByNote;
  readonly tellFailure: TellFailure;
  readonly onShow: (span: Span) => void;
}

/** The reader's own work on the article: what changed under it, the note on it all, every note in it. */
export function NotesPanel(props: NotesPanelProps) {
  const { actions, reading, keptWork, notes, questions, tellFailure, onShow } = props;
  const { page } = notes;
  return (
    <>
      {page !== null && page.changes !== null && (
        <ArticleChangesView changes={page.changes} text={page.article.text} onShow={onShow} />
      )}
      <ArticleNote {...{ actions, reading, tellFailure }} kept={keptWork.article} />
      <NoteLists {...{ notes, questions, tellFailure }} />
      <SiteAccessChoice
        actions={actions}
        hasNotes={(page?.notes.length ?? 0) > 0}
        tellFailure={tellFailure}
      />
      <ShelfSwitch
        kept={keptWork.article}
        hasChanged={page !== null && page.changes !== null}
        onSave={(isSaved) => actions.setSaved(reading, isSaved)}
        actions={actions}
        tellFailure={tellFailure}
      />
      <button
        type="button"
        class="text-button notes-options"
        onClick={() => void actions.openOptions().catch(tellFailure)}
      >
        {i18n.t('popup.notes.options')}
      </button>
    </>
  );
}
