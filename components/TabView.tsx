import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Explanation } from './Explanation.tsx';
import type { FindingsTab } from './FindingsPanel.tsx';
import type { PopupActions } from './popup-actions.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReadingView, type ViewPlace } from './ReadingView.tsx';
import { AskToRead } from './side-panel/AskToRead.tsx';
import { UnreadablePage } from './UnreadablePage.tsx';
import { useReading } from './use-reading.ts';
import { useViewMemory, ViewMemories } from './view-memory.ts';

interface TabViewProps {
  readonly actions: PopupActions;
  readonly place: ViewPlace;
}

/** Reads a tab and shows what was found, or why nothing can be. */
export function TabView({ actions, place }: TabViewProps) {
  const [state, readAgain] = useReading(actions);
  // Here, so that the next article opens as the reader left the one before.
  const [selectedTab, setSelectedTab] = useState<FindingsTab>('actors');
  const memory = useViewMemory(state.phase === 'read' ? state.visit : 0);
  switch (state.phase) {
    case 'reading':
      return <ReadingProgress progress={state.progress} />;
    case 'read': {
      const { visit, ...read } = state;
      return (
        <ViewMemories.Provider value={memory}>
          <ReadingView
            key={visit}
            {...read}
            {...{ actions, place, selectedTab }}
            onSelectTab={setSelectedTab}
          />
        </ViewMemories.Provider>
      );
    }
    case 'unreadable':
      return place === 'panel' && state.reason === 'no-access' ? (
        <AskToRead actions={actions} onRetry={readAgain} />
      ) : (
        <UnreadablePage reason={state.reason} onRetry={readAgain} />
      );
    case 'failed':
      return (
        <Explanation
          title={i18n.t('popup.failed.title')}
          sentence={i18n.t('popup.failed.sentence')}
          wayOn={i18n.t('popup.failed.wayOn')}
          onRetry={readAgain}
        />
      );
  }
}
