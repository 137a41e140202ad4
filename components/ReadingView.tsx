import './ReadingView.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { SourceKind } from '../lib/domain/analysis.ts';
import { ArticleHeader } from './article-header/ArticleHeader.tsx';
import { VoicesBar } from './article-header/VoicesBar.tsx';
import { ArticleLanguage, languageTag } from './ArticleText.tsx';
import { FindingsPanel, type FindingsTab } from './FindingsPanel.tsx';
import { findingsTabs } from './findings-tabs.ts';
import type { PopupActions } from './popup-actions.ts';
import { showPassage } from './show-passage.ts';
import { SkipLink } from './side-panel/SkipLink.tsx';
import { NO_FILTER } from './statements/filter-statements.ts';
import type { ReadTab } from './tab-reader.ts';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useReadingWork } from './use-reading-work.ts';
import { useKeptPlace } from './view-memory.ts';

/** Where the view stands: over the page for a moment, or beside it for longer work. */
export type ViewPlace = 'popup' | 'panel';

interface ReadingViewProps extends Omit<ReadTab, 'phase' | 'visit'> {
  readonly place: ViewPlace;
  readonly actions: PopupActions;
  readonly selectedTab: FindingsTab;
  readonly onSelectTab: (tab: FindingsTab) => void;
}

/** What was found in the article, and what the reader makes of it. */
export function ReadingView(props: ReadingViewProps) {
  const { isPainted, keptWork, paintingKey, actions, place, selectedTab, onSelectTab } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const { announcement, reading, decide, questions, notes } = useReadingWork(props);
  const { sentence, tellFailure } = announcement;
  const view = useKeptPlace(reading.article.url);
  // Arrows lead on from there. In the panel the focus stays in the page.
  useFirstFocus(`tab-${selectedTab}`, place === 'popup');

  const showKind = (source: SourceKind) => {
    setFilter({ ...NO_FILTER, source });
    onSelectTab('statements');
    document.getElementById('tab-statements')?.focus();
  };

  const counts = { questions: questions.count, notes: notes.page?.notes.length ?? null };
  return (
    <ArticleLanguage.Provider value={languageTag(reading.article.language)}>
      <main class="reading-view" ref={view}>
        {place === 'panel' && <SkipLink to={`panel-${selectedTab}`} />}
        <TopBar {...{ actions, notes, isPainted, paintingKey, tellFailure }} />
        <ArticleHeader article={reading.article} />
        {reading.isModelMissing && (
          <p class="model-missing hint">{i18n.t('popup.reading.modelMissing')}</p>
        )}
        <VoicesBar voices={reading.voices} onShowKind={showKind} />
        <Tabs
          label={i18n.t('popup.tabs.label')}
          tabs={findingsTabs(reading, counts, place === 'panel')}
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
