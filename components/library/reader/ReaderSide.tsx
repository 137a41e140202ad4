import { i18n } from '#i18n';

import { FindingsPanel, type FindingsTab } from '../../FindingsPanel.tsx';
import { findingsTabs } from '../../findings-tabs.ts';
import { ArticleNote } from '../../notes/ArticleNote.tsx';
import { Tabs } from '../../Tabs.tsx';
import { NotesMargin } from './margin/NotesMargin.tsx';
import type { KeptText } from './reader-actions.ts';
import type { Opened } from './use-opened-article.ts';

interface ReaderSideProps {
  readonly opened: Opened;
  readonly text: KeptText;
}

/** The notes come first, as they stand beside the text. */
const ORDER: readonly FindingsTab[] = ['note', 'questions', 'actors', 'statements', 'voices'];

/** What can be told without findings. */
const WITHOUT_FINDINGS: readonly FindingsTab[] = ['note', 'questions'];

/** Beside the text: the notes at their words, or one of the other views of what was found. */
export function ReaderSide({ opened, text }: ReaderSideProps) {
  const { work, actions, tab, setTab, filter, setFilter } = opened;
  const { reading, notes, questions, announcement, decide } = work;
  const { keptWork, hasFindings } = text;
  const counts = { questions: questions.count, notes: notes.page?.notes.length ?? null };
  const tabs = findingsTabs(reading, counts, true);
  const order = hasFindings ? ORDER : WITHOUT_FINDINGS;
  return (
    <aside class={`reader-side reader-side--${tab}`} aria-label={i18n.t('library.reader.beside')}>
      <Tabs
        label={i18n.t('popup.tabs.label')}
        tabs={order.flatMap((id) => tabs.find((one) => one.id === id) ?? [])}
        selected={tab}
        onSelect={setTab}
      >
        {(id) =>
          id === 'note' ? (
            <OwnNotes {...{ opened, text }} />
          ) : (
            <FindingsPanel
              tab={id}
              {...{ reading, keptWork, questions, notes, filter, actions, decide, announcement }}
              onFilter={setFilter}
              onShow={opened.inArticle.deeds.showPassage}
            />
          )
        }
      </Tabs>
    </aside>
  );
}

/** The notes at their words, and below them the note on it all. */
function OwnNotes({ opened: { work, actions, signs }, text }: ReaderSideProps) {
  const { reading, notes, questions, announcement } = work;
  const { tellFailure } = announcement;
  return (
    <>
      <NotesMargin {...{ notes, signs, tellFailure }} questions={questions.byNote} />
      <div class="reader-article-note">
        <ArticleNote {...{ actions, reading, tellFailure }} kept={text.keptWork.article} />
      </div>
    </>
  );
}
