import { linkShareOf, type Run } from '../runs/run.ts';

const asPattern = (names: string): string => names.trim().split(/\s+/).join('|');

/** Names that sites give to what stands around an article, as words in class, id or role. */
const FURNITURE_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${asPattern(`
    ads? advert\\w* sponsor\\w* promo(?:s|tion)? outbrain taboola
    related(?:-?\\w+)? recirc\\w* recommend\\w* read-?more more-?(?:on|from|stories) most-?(?:read|popular) trending
    see-?also newsletters? sign-?up subscri\\w* paywall regwall
    share sharing social follow comments? disqus respond discussion
    cookies? consent gdpr modal overlay popup dialog alertdialog
    tags? topics? breadcrumbs? pagination pager toolbar tools navigation menu
    bylines? author-?(?:bio|info|box|card) user-?bio biography contributors?
    dateline timestamp published? publish-date \\w+-meta metadata
    footer contentinfo copyright disclaimer skip-?link
    sr-only visually-?hidden screen-?reader\\w*`)})(?:$|[\\s_-])`,
  'i',
);

/** Whole lines that sites put between paragraphs; none says anything. */
const FURNITURE_LINE = new RegExp(
  `^(?:${[
    String.raw`advertise?ments?|sponsored(?: content)?|promoted|story continues below.*|continue reading.*|scroll (?:down|to continue).*`,
    String.raw`(?:\d+ )?comments?|(?:leave|post|add|write|join) (?:a|your|the) (?:comment|conversation|discussion).*|show comments|view comments.*`,
    String.raw`share(?: (?:this|on|via|with|by)\b.*)?|tweet(?: this)?|e-?mail(?: this)?|print(?: this)?|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit`,
    String.raw`(?:please )?(?:wait|loading)\b.*|enlarge(?: (?:this )?image)?|view (?:gallery|photos|image|slideshow).*|(?:video|photo|image) tools|watch (?:now|live)|play(?: video)?|close|more|back to top|next|previous`,
    String.raw`related(?: (?:articles?|stories|content|topics|coverage|links))?:?|read (?:more|also|next):?|see also:?|most (?:read|popular).*|more (?:on|from|in) .{0,40}|recommended.*|you (?:may|might) (?:also )?(?:like|be interested).*|topics?:?|tags?:?|filed under:?.*`,
    String.raw`(?:sign up|subscribe|get updates|follow us|follow @?\w+|like us|download (?:our|the) app|get our)\b.{0,100}`,
    String.raw`(?:©|copyright\b|all rights reserved).*`,
  ].join('|')})$`,
  'i',
);

/** "RELATED: …", "Read more: …" with a link behind. */
const POINTER =
  /^(?:related|read (?:more|also|next)|see also|more|also read|watch|listen|recommended|don['’]t miss|in pictures)\b.{0,30}:/i;

const LONGEST_LINE_CHARACTERS = 140;
/** Share of an article above which a part of it is the article, whatever it is called. */
const LARGEST_SHARE = 0.3;
const MOSTLY_LINKS = 0.8;

/** Whether the words of the run are those of a button, a label or a pointer to another page. */
export function readsLikeFurniture(run: Run): boolean {
  if (run.text.length <= LONGEST_LINE_CHARACTERS && FURNITURE_LINE.test(run.text)) return true;
  return POINTER.test(run.text) && linkShareOf(run) > 0;
}

/** Whether the run is a bare link: the name of another article, or a way to a part of the site. */
export function isBareLink(run: Run): boolean {
  return linkShareOf(run) >= MOSTLY_LINKS && !/[.!?]["'”’)]*$/.test(run.text);
}

/** Whether an element around the run is named like furniture; `shareOf` tells how much of the article it holds. */
export function standsInFurniture(
  container: Element,
  shareOf: (element: Element) => number,
): boolean {
  for (let element: Element | null = container; element; element = element.parentElement) {
    if (shareOf(element) > LARGEST_SHARE) return false;
    if (isNamedLikeFurniture(element)) return true;
  }
  return false;
}

function isNamedLikeFurniture(element: Element): boolean {
  if (/^(?:form|footer|address)$/i.test(element.tagName)) return true;
  const names = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return FURNITURE_NAME.test(names);
}
