import './ReadingView.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { SourceKind } from '../lib/domain/analysis.ts';
import type { MutedKind } from '../lib/domain/muted-kind.ts';
import type { PageNotes } from '../lib/domain/note.ts';
import type { Reading } from '../lib/domain/reading.ts';
import type { KeptWork } from '../lib/domain/shelf.ts';
import { useDecidedReading } from './actors/use-decided-reading.ts';
import { ArticleHeader } from './article-header/ArticleHeader.tsx';
import { VoicesBar } from './article-header/VoicesBar.tsx';
import { ArticleLanguage, languageTag } from './ArticleText.tsx';
import { FindingsPanel, type FindingsTab } from './FindingsPanel.tsx';
import { useNotes } from './notes/book/use-notes.ts';
import type { PopupActions } from './popup-actions.ts';
import { useQuestions } from './questions/use-questions.ts';
import { showPassage } from './show-passage.ts';
import { SkipLink } from './side-panel/SkipLink.tsx';
import { NO_FILTER } from './statements/filter-statements.ts';
import { type Tab, Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useFirstFocus } from './use-first-focus.ts';

/** Where the view stands: over the page for a moment, or beside it for longer work. */
export type ViewPlace = 'popup' | 'panel';

interface ReadingViewProps {
  readonly place: ViewPlace;
  readonly reading: Reading;
  readonly isPainted: boolean;
  /** `null` where the shelf could not be opened. */
  readonly keptWork: KeptWork | null;
  /** The key that paints and unpaints; `null` where there is none. */
  readonly paintingKey: string | null;
  /** Kinds of questions that the reader turned off; `null` where that could not be had. */
  readonly mutedKinds: readonly MutedKind[] | null;
  /** The notes on the article, asked for with all the rest. */
  readonly whenNotes: Promise<PageNotes>;
  readonly actions: PopupActions;
  readonly selectedTab: FindingsTab;
  readonly onSelectTab: (tab: FindingsTab) => void;
}

/** What was found in the article, and what the reader makes of it. */
export function ReadingView(props: ReadingViewProps) {
  const { isPainted, keptWork, paintingKey, whenNotes, actions } = props;
  const { place, selectedTab, onSelectTab } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const announcement = useAnnouncement(actions);
  const { sentence, tellFailure } = announcement;
  const questions = useQuestions(actions, props.reading, keptWork, props.mutedKinds);
  const notes = useNotes(actions, props.reading.article, whenNotes, announcement);
  const articleId = notes.page?.articleId ?? null;
  const { reading, decide } = useDecidedReading(actions, props.reading, articleId, announcement);

  // Arrows lead on from there. In the panel the focus stays in the page.
  useFirstFocus(`tab-${selectedTab}`, place === 'popup');

  const showKind = (source: SourceKind) => {
    setFilter({ ...NO_FILTER, source });
    onSelectTab('statements');
    document.getElementById('tab-statements')?.focus();
  };

  return (
    <ArticleLanguage.Provider value={languageTag(reading.article.language)}>
      <main class="reading-view">
        {place === 'panel' && <SkipLink to={`panel-${selectedTab}`} />}
        <TopBar {...{ actions, notes, isPainted, paintingKey, tellFailure }} />
        <ArticleHeader article={reading.article} />
        {reading.isModelMissing && (
          <p class="model-missing hint">{i18n.t('popup.reading.modelMissing')}</p>
        )}
        <VoicesBar voices={reading.voices} onShowKind={showKind} />
        <Tabs
          label={i18n.t('popup.tabs.label')}
          tabs={tabsOf(reading, questions.count, notes.page?.notes.length ?? null)}
          selected={selectedTab}
          onSelect={onSelectTab}
        >
          {(tab) => (
            <FindingsPanel
              tab={tab}
              {...{ reading, keptWork, questions, notes, filter, actions, decide, announcement }}
              onFilter={setFilter}
              onShow={(span) => void showPassage(span, actions, announcement)}
            />
          )}
        </Tabs>
        <output class="announcement">{sentence}</output>
      </main>
    </ArticleLanguage.Provider>
  );
}

function tabsOf(
  { cards, analysis }: Reading,
  questionCount: number,
  noteCount: number | null,
): Tab<FindingsTab>[] {
  return [
    { id: 'actors', label: i18n.t('popup.tabs.actors'), count: cards.length },
    { id: 'questions', label: i18n.t('popup.tabs.questions'), count: questionCount },
    { id: 'statements', label: i18n.t('popup.tabs.statements'), count: analysis.statements.length },
    { id: 'note', label: i18n.t('popup.tabs.notes'), count: noteCount },
  ];
}
