/** Query parameters that say where a reader came from, not which article it is. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref|ref_src|ref_url|smid|smtyp|partner|emc|ftag|ncid|ocid|xtor|at_\w+|ns_\w+|guccounter|guce_\w+|_ga|mkt_tok|share|sh)$/i;

/**
 * The address without what does not tell articles apart: no fragment, no tracking parameters. All else stays
 * as the site writes it, so it still opens; an unreadable address is kept as it is.
 */
export function openAddress(url: string): string {
  const address = URL.parse(url);
  return address === null ? url : withoutTraces(address).href;
}

/** One address of all that differ by more than that: by `http`, a trailing slash, the order of parameters. */
export function articleAddress(url: string): string {
  const address = URL.parse(url);
  if (address === null) return url;
  withoutTraces(address);
  if (address.protocol === 'http:') address.protocol = 'https:';
  address.searchParams.sort();
  if (address.pathname.length > 1) address.pathname = address.pathname.replace(/\/+$/, '');
  return address.href;
}

function withoutTraces(address: URL): URL {
  // Some sites name the article behind a `#/` or `#!/`.
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  const names = Array.from(address.searchParams.keys());
  for (const name of names.filter((one) => TRACKING_PARAMETER.test(one))) {
    address.searchParams.delete(name);
  }
  return address;
}
