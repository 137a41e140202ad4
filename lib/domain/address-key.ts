import { articleAddress } from './article-address.ts';

/**
 * What the addresses of one article have in common – AMP and its caches, mobile hosts, print
 * versions, `index.html`, parameters of campaigns – and other articles mostly have not: whoever finds
 * the same key still compares the texts. Doing it twice changes nothing.
 */
export function addressKey(address: string): string {
  const url = URL.parse(unwrapped(articleAddress(address)));
  if (url === null || !/^https?:$/.test(url.protocol)) return address;
  const path = plainPath(url.pathname);
  return `${plainHost(url.host)}${path}${plainSearch(url.searchParams)}${url.hash}`;
}

/** The site an address belongs to, whatever the host for phones is called; `null` where it is none of the web. */
export function siteKey(address: string): string | null {
  const url = URL.parse(unwrapped(address));
  return url !== null && /^https?:$/.test(url.protocol) ? plainHost(url.host) : null;
}

/** Where others show an article of somebody else's: the host, and the path with the real address in it. */
const WRAPPERS: readonly (readonly [RegExp, RegExp])[] = [
  // https://paper-example.cdn.ampproject.org/c/s/paper.example/story.amp
  [/(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, /^\/(?:c|v|wp)\/(?:s\/)?(.+)$/],
  // https://www.google.com/amp/s/paper.example/story/amp
  [/^www\.(?:google\.(?:com|[a-z]{2}|com?\.[a-z]{2})|bing\.com)$/, /^\/amp\/(?:s\/)?(.+)$/],
];

function unwrapped(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  for (const [host, path] of WRAPPERS) {
    const inner = host.test(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
    if (inner !== undefined) return articleAddress(`https://${inner}${url.search}`);
  }
  return address;
}

/** One paper under many names: “www.”, “m.”, “amp.”, also in the middle (“en.m.wiki.example”). */
const HOST_LABEL = /^(?:www\d?|m|mobile|mobil|touch|wap|amp|print)$/;

/** Names right below these are of different owners: “m.co.uk” is no host for phones of “co.uk”. */
const SHARED_NAME =
  /(?:^|\.)(?!www\d?\.)[^.]+\.(?:(?:com?|org|net|ac|ne|or|go)\.[a-z]{2}|(?:github|gitlab)\.io|(?:pages|workers)\.dev|(?:netlify|vercel|web)\.app|(?:blogspot|wordpress|substack|tumblr)\.com)(?::\d+)?$/;

function plainHost(host: string): string {
  const labels = host.split('.');
  const own = SHARED_NAME.test(host) ? -3 : -2;
  const [name, top] = [labels.slice(0, own), labels.slice(own)];
  return [...name.filter((label) => !HOST_LABEL.test(label)), ...top].join('.');
}

/** Ends and beginnings of paths that say how an article is shown. */
const PATH_PARTS: readonly (readonly [RegExp, string])[] = [
  [/;jsessionid=[^/]*/i, ''],
  [/\/{2,}/g, '/'],
  [/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, ''],
  [/^\/(?:amp|m|mobile|print)(?=\/.)/i, ''],
  [/(?<=.)\/(?:amp|amp\.html?|print|printable|m)\/?$/i, ''],
  [/[.-](?:amp|print)(?=(?:\.html?)?$)/i, ''],
  [/\/+$/, ''],
];

function plainPath(path: string): string {
  const plain = PATH_PARTS.reduce((rest, [part, instead]) => rest.replace(part, instead), path);
  // What is taken off may uncover another: “/story/amp/index.html”.
  return plain === path ? plain : plainPath(plain);
}

/** Parameters of campaigns and of the way an article is shown. */
const IDLE_PARAMETER =
  /^(?:amp\w*|_amp\w*|usqp|outputtype|output|print\w*|single\w*|pagewanted|m|mobile|nomobile|view|mode|src|source|from|via|cid|s_cid|cmp|campaign\w*|mod|reflink|st|feature|gaa_\w+|gad_\w+|gbraid|wbraid|yclid|twclid|ttclid|li_fat_id|spm|wt_\w+|_hs\w+|hs\w+|vero_\w+|oly_\w+|soc_\w+|tsrc|soc|taid|instance_id|segment_id|regi_id|user_id|nl|te|unlocked_article_code|giftcopy|accesstoken|smid|intcmp|int_\w+|itm_\w+|icid|linkid|trk\w*|rss|feed\w*|platform|app\w*|__twitter_impression|sref|leadsource|mbid|cndid|bxid|esrc|hashed_\w+)$/i;

function plainSearch(parameters: URLSearchParams): string {
  const kept = new URLSearchParams(
    Array.from(parameters).filter(([name, value]) => !IDLE_PARAMETER.test(name) && value !== ''),
  );
  kept.sort();
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}
