import './AskToRead.css';
import { i18n } from '#i18n';

import { useSiteAccess } from '../notes/site-access/use-site-access.ts';
import type { PopupActions } from '../popup-actions.ts';
import { UnreadablePage } from '../UnreadablePage.tsx';
import { useAnnouncement } from '../use-announcement.ts';

interface AskToReadProps {
  readonly actions: PopupActions;
  readonly onRetry: () => void;
}

/** A page that nobody has asked us to read yet, and the two ways to ask. */
export function AskToRead({ actions, onRetry }: AskToReadProps) {
  const { sentence, tellFailure } = useAnnouncement(actions);
  const { access, allow } = useSiteAccess(actions, tellFailure);
  // Some pages are closed to everybody, whatever the reader allows.
  if (access === 'granted') return <UnreadablePage reason="no-access" onRetry={onRetry} />;
  return (
    <main class="explanation">
      <h1 class="explanation-title">{i18n.t('panel.ask.title')}</h1>
      <p>{i18n.t('panel.ask.sentence')}</p>
      <p>{i18n.t('panel.ask.once')}</p>
      {(access === 'askable' || access === 'declined') && (
        <>
          <button type="button" class="button button--main" onClick={allow}>
            {i18n.t('panel.ask.read')}
          </button>
          <p class="hint">{i18n.t('panel.ask.always')}</p>
        </>
      )}
      <output class="announcement">{sentence}</output>
    </main>
  );
}
