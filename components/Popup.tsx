import './theme.css';
import './Popup.css';
import { i18n } from '#i18n';

import { Explanation } from './Explanation.tsx';
import type { PopupActions } from './popup-actions.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReadingView } from './ReadingView.tsx';
import { UnreadablePage } from './UnreadablePage.tsx';
import { useReading } from './use-reading.ts';

/** The whole popup: reads the tab, then shows what was found or why nothing can be. */
export function Popup({ actions }: { readonly actions: PopupActions }) {
  const [state, readAgain] = useReading(actions);
  switch (state.phase) {
    case 'reading':
      return <ReadingProgress progress={state.progress} />;
    case 'read':
      return <ReadingView {...state} actions={actions} />;
    case 'unreadable':
      return <UnreadablePage reason={state.reason} onRetry={readAgain} />;
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
