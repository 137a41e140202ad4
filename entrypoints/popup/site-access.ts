import { browser } from 'wxt/browser';

import type { SiteAccessActions } from '../../components/popup-actions.ts';
import {
  declineSiteAccess,
  requestSiteAccess,
  revokeSiteAccess,
  siteAccess,
} from '../../lib/settings/site-access.ts';

/** What the reader allows on the site of the tab. */
export function connectSiteAccess(tab: Promise<number>): SiteAccessActions {
  // Known from `siteAccess` on: a click that asks the browser may wait for nothing first.
  let address = '';
  return {
    async siteAccess() {
      // The click that opened the popup lets us see it.
      address = (await browser.tabs.get(await tab)).url ?? '';
      return await siteAccess(address);
    },
    requestSiteAccess: () => requestSiteAccess(address),
    declineSiteAccess: () => declineSiteAccess(address),
    revokeSiteAccess: () => revokeSiteAccess(address),
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
