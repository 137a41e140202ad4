import './SiteAccessChoice.css';
import { i18n } from '#i18n';

import type { SiteAccessActions } from '../../popup-actions.ts';
import type { TellFailure } from '../../use-announcement.ts';
import { useSiteAccess } from './use-site-access.ts';

interface SiteAccessChoiceProps {
  readonly actions: SiteAccessActions;
  readonly hasNotes: boolean;
  readonly tellFailure: TellFailure;
}

/** Whether notes show by themselves on this site: asked once there is one, taken back in one press. */
export function SiteAccessChoice({ actions, hasNotes, tellFailure }: SiteAccessChoiceProps) {
  const { access, allow, decline, revoke } = useSiteAccess(actions, tellFailure);
  if (access === 'granted') {
    return (
      <p class="site-access">
        {i18n.t('popup.notes.access.granted')}{' '}
        <button type="button" class="text-button" onClick={revoke}>
          {i18n.t('popup.notes.access.stop')}
        </button>
      </p>
    );
  }
  if (!hasNotes || access === null || access === 'impossible') return null;
  if (access === 'declined') {
    return (
      <button type="button" class="text-button site-access" onClick={allow}>
        {i18n.t('popup.notes.access.allow')}
      </button>
    );
  }
  return (
    <section class="site-access site-access--question" aria-labelledby="site-access-question">
      <p id="site-access-question">{i18n.t('popup.notes.access.question')}</p>
      <p class="hint">{i18n.t('popup.notes.access.hint')}</p>
      <div class="site-access-answers">
        <button type="button" class="button button--main" onClick={allow}>
          {i18n.t('popup.notes.access.yes')}
        </button>
        <button type="button" class="button" onClick={decline}>
          {i18n.t('popup.notes.access.notNow')}
        </button>
      </div>
    </section>
  );
}
