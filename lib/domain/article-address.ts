/** Query parameters that say where a reader came from, not which article it is. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref|ref_src|ref_url|smid|smtyp|partner|emc|ftag|ncid|ocid|xtor|at_\w+|ns_\w+|guccounter|guce_\w+|_ga|mkt_tok|share|sh)$/i;

/**
 * The address under which the same article is found again: no fragment, no tracking
 * parameters, `https`, no trailing slash. An unreadable address is kept as it is.
 */
export function articleAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  if (address.protocol === 'http:') address.protocol = 'https:';
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING_PARAMETER.test(name)) address.searchParams.delete(name);
  }
  address.searchParams.sort();
  if (address.pathname.length > 1) address.pathname = address.pathname.replace(/\/+$/, '');
  return address.href;
}
