import { browser } from 'wxt/browser';

import { siteOf, type GrantedSite, type SiteAccess } from '../domain/site.ts';
import { getNoteSettings, setDeclined } from './note-settings.ts';
import { grantedSites, originsToAskFor } from './site-origins.ts';

/** Every site, in the browser's words; the manifest offers it as optional. */
const EVERY_SITE = ['*://*/*'];

/** Whether notes come back by themselves on the site of a page. */
export async function siteAccess(address: string): Promise<SiteAccess> {
  const site = siteOf(address);
  const origins = originsToAskFor(address);
  if (site === null || origins.length === 0) return 'impossible';
  if (await hasAccessTo(address)) return 'granted';
  const { declinedSites } = await getNoteSettings();
  return declinedSites.includes(site) ? 'declined' : 'askable';
}

/**
 * Has the browser ask the reader for the site of a page; comes back with the answer. Browsers allow it
 * in the click itself only: nothing may be waited for before.
 */
export async function requestSiteAccess(address: string): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: originsToAskFor(address) });
  const site = siteOf(address);
  if (site !== null && isGranted) await setDeclined(site, false);
  return isGranted;
}

/** Like `requestSiteAccess`, for every site there is. */
export async function requestEverySite(): Promise<boolean> {
  return await browser.permissions.request({ origins: EVERY_SITE });
}

/** Remembers that the reader does not want to be asked for the site of this page again. */
export async function declineSiteAccess(address: string): Promise<void> {
  const site = siteOf(address);
  if (site !== null) await setDeclined(site, true);
}

/** Gives back what the browser allows on the site of a page, and does not ask for it again. */
export async function revokeSiteAccess(address: string): Promise<void> {
  const site = siteOf(address);
  const granted = (await sitesWithAccess()).find((one) => one.site === site);
  await revokeSite({ site, origins: granted?.origins ?? originsToAskFor(address) });
}

/** Gives back what the browser allows on a site, or on every site. */
export async function revokeSite({ site, origins }: GrantedSite): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
  if (site !== null) await setDeclined(site, true);
}

/** The sites where notes come back by themselves. */
export async function sitesWithAccess(): Promise<readonly GrantedSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return grantedSites(origins);
}

/** Calls back when the reader allowed a site or took it back, here or in the browser's settings. */
export function onSiteAccessChange(listener: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const news of [onAdded, onRemoved]) {
    news.addListener(listener);
    signal?.addEventListener('abort', () => news.removeListener(listener), { once: true });
  }
}

/** Readers may allow a part of what was asked for: only `https`, in the browser's settings. */
async function hasAccessTo(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
