import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { SiteAccess } from '../../../lib/domain/site.ts';
import type { SiteAccessActions } from '../../popup-actions.ts';
import type { TellFailure } from '../../use-announcement.ts';

interface SiteAccessState {
  /** `null` until it is known. */
  readonly access: SiteAccess | null;
  readonly allow: () => void;
  readonly decline: () => void;
  readonly revoke: () => void;
}

/** What the reader allows on this site, and the ways to change it. */
export function useSiteAccess(
  actions: SiteAccessActions,
  tellFailure: TellFailure,
): SiteAccessState {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const look = async () => setAccess(await actions.siteAccess());
  const change = (work: Promise<unknown>) =>
    void work.then(look).catch((error: unknown) => {
      tellFailure(error, i18n.t('popup.notes.access.failed'));
    });
  useEffect(() => change(Promise.resolve()), [actions]);
  return {
    access,
    // Browsers open their question only in the click itself: nothing may be waited for before.
    allow: () => change(actions.requestSiteAccess()),
    decline: () => change(actions.declineSiteAccess()),
    revoke: () => change(actions.revokeSiteAccess()),
  };
}
