import { browser } from 'wxt/browser';

import type { SiteAccessActions } from '../../components/popup-actions.ts';
import type { SiteAccess } from '../../lib/domain/site.ts';
import {
  declineSiteAccess,
  requestSiteAccess,
  revokeSiteAccess,
  siteAccess,
} from '../../lib/settings/site-access.ts';

/**
 * What the reader allows on the site of the tab. The browser hides the address of a page that we may
 * not see; then Chromium can be asked for the tab, and Firefox for the site that was `readLast` in it,
 * which one seldom leaves.
 */
export function connectSiteAccess(
  tab: Promise<number>,
  readLast: () => string | null,
): SiteAccessActions {
  // Known from `siteAccess` on: a click that asks the browser may wait for nothing first.
  let address: string | null = null;
  return {
    async siteAccess() {
      const { url } = await browser.tabs.get(await tab);
      address = url ?? (canAskForTabs() ? null : readLast());
      if (address === null) return canAskForTabs() ? 'askable' : 'impossible';
      const access = await siteAccess(address);
      return url === undefined ? ofUnseenPage(access) : access;
    },
    requestSiteAccess: () => (address === null ? askForTab(tab) : requestSiteAccess(address)),
    declineSiteAccess: () => declineSiteAccess(address ?? ''),
    revokeSiteAccess: () => revokeSiteAccess(address ?? ''),
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}

/** A page of a site that we may see would be seen, so this is one of another. */
function ofUnseenPage(access: SiteAccess): SiteAccess {
  return access === 'granted' ? 'impossible' : access;
}

/** Chromium from 133. */
function canAskForTabs(): boolean {
  return (
    (browser.permissions as Partial<typeof browser.permissions>).addHostAccessRequest !== undefined
  );
}

/** The browser asks in its toolbar, whenever it likes: nothing is allowed by the time it has heard. */
async function askForTab(tab: Promise<number>): Promise<boolean> {
  await browser.permissions.addHostAccessRequest({ tabId: await tab });
  return false;
}
