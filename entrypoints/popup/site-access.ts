import { browser } from 'wxt/browser';

import type { SiteAccessActions } from '../../components/popup-actions.ts';

/** What the reader allows on the site of the tab. */
export function connectSiteAccess(): SiteAccessActions {
  return {
    siteAccess: async () => 'impossible',
    requestSiteAccess: async () => false,
    declineSiteAccess: async () => null,
    revokeSiteAccess: async () => null,
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
