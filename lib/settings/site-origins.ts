import { siteOf, type GrantedSite } from '../domain/site.ts';
import { LOOK_UP_ORIGINS } from './look-up-origins.ts';

/**
 * What to ask the browser for so that notes show on the site of a page: this host, and the one with or
 * without “www.” – not all hosts below, which may be other people's. Empty for what is no site.
 */
export function originsToAskFor(address: string): string[] {
  const site = siteOf(address);
  // Match patterns have no numbers in brackets.
  if (site === null || site.startsWith('[')) return [];
  const { hostname } = new URL(address);
  const hosts = hostname === site ? [site] : [hostname, site];
  return hosts.map((host) => `*://${host}/*`);
}

/** The origins that the browser grants, site by site; every site comes first. */
export function grantedSites(origins: readonly string[]): readonly GrantedSite[] {
  const bySite = Map.groupBy(origins.filter(isForNotes), siteOfOrigin);
  const sites = Array.from(bySite, ([site, ofSite]) => ({ site, origins: ofSite }));
  return sites.toSorted((one, other) => (one.site ?? '').localeCompare(other.site ?? ''));
}

/** Firefox lists our own address, too, and what looking up was allowed is not for notes. */
function isForNotes(origin: string): boolean {
  if (LOOK_UP_ORIGINS.includes(origin)) return false;
  return origin === '<all_urls>' || /^(?:\*|https?):\/\//.test(origin);
}

function siteOfOrigin(origin: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? '*';
  if (host === '*') return null;
  return host.startsWith('*.') ? host : siteOf(`https://${host}/`);
}
