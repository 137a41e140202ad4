import { linkShareOf, type Run } from '../runs/run.ts';

const asPattern = (names: string): string => names.trim().split(/\s+/).join('|');

/** Names that sites give to what stands around an article, as words in class, id or role. */
const FURNITURE_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${asPattern(`
    ads? advert\\w* sponsor\\w* promo(?:s|tion)? outbrain taboola
    related(?:-?\\w+)? recirc\\w* recommend\\w* read-?more more-?(?:on|from|stories) most-?(?:read|popular) trending
    see-?also newsletters? sign-?up subscri(?:be|ption)s?
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
    String.raw`(?:please )?(?:wait|loading)\b.*|enlarge(?: (?:this )?image)?|view (?:gallery|photos|image|slideshow).*|(?:video|photo|image) tools|watch (?:now|live)|play(?: video)?|close|more|back to top|(?:previous|next|\s)+`,
    String.raw`related(?: (?:articles?|stories|content|topics|coverage|links))?:?|read (?:more|also|next):?|see also:?|most (?:read|popular).*|more (?:on|from|in) .{0,40}|recommended.*|you (?:may|might) (?:also )?(?:like|be interested).*|(?:topics?|tags?|categor(?:y|ies)|filed under)(?::.*)?`,
    String.raw`(?:sign up|subscribe|get updates|follow us|follow @?\w+|like us|download (?:our|the) app|get our)\b.{0,100}`,
    String.raw`(?:have your say|got a (?:story|tip|news)|send us (?:your|a)|do you have a (?:story|tip))\b.*`,
    String.raw`(?:©|copyright\b|all rights reserved).*`,
  ].join('|')})$`,
  'i',
);

/** "RELATED: …", "Read more: …" with a link behind. */
const POINTER =
  /^(?:related|read (?:more|also|next)|see also|more|also read|watch|listen|recommended|don['’]t miss|in pictures)\b.{0,30}:/i;

const LONGEST_LINE_CHARACTERS = 140;
/** Share of an article above which a name is no furniture: some sites class all they charge for "subscription". */
const LARGEST_SHARE = 0.3;
const MOSTLY_LINKS = 0.8;
/** Sites with a class for every tag of an article reach a thousand. */
const LONGEST_NAME_CHARACTERS = 2_000;

/** Whether the words of the run are those of a button, a label or a pointer to another page. */
export function readsLikeFurniture(run: Run): boolean {
  if (run.text.length <= LONGEST_LINE_CHARACTERS && FURNITURE_LINE.test(run.text)) return true;
  return POINTER.test(run.text) && linkShareOf(run) > 0;
}

/** Whether the run is a bare link: the name of another article, or a way to a part of the site. */
export function isBareLink(run: Run): boolean {
  return linkShareOf(run) >= MOSTLY_LINKS && !/[.!?]["'”’)]*$/.test(run.text);
}

/**
 * Tells whether a run stands in an element that is named like furniture. A name that holds a good
 * part of the chosen runs is the site's name for the article itself.
 */
export function furnitureAround(chosen: readonly Run[]): (run: Run) => boolean {
  const names = nameReader();
  const lengths = new Map<string, number>();
  for (const run of chosen) {
    for (const name of names(run.container)) {
      lengths.set(name, (lengths.get(name) ?? 0) + run.text.length);
    }
  }
  const total = chosen.reduce((sum, run) => sum + run.text.length, 0);
  const isFurniture = (name: string): boolean => (lengths.get(name) ?? 0) <= LARGEST_SHARE * total;
  return (run) => names(run.container).some(isFurniture);
}

/** The furniture names of an element and all around it, each element looked at once. */
function nameReader(): (element: Element) => readonly string[] {
  const known = new Map<Element, readonly string[]>();
  return (element) => {
    // No recursion: a page may nest deeper than the stack reaches.
    const unknown: Element[] = [];
    let outer: Element | null = element;
    for (; outer && !known.has(outer); outer = outer.parentElement) unknown.push(outer);
    let names = (outer && known.get(outer)) ?? [];
    for (const inner of unknown.toReversed()) {
      const own = furnitureNameOf(inner);
      if (own !== null && !names.includes(own)) names = [...names, own];
      known.set(inner, names);
    }
    return names;
  };
}

function furnitureNameOf(element: Element): string | null {
  if (/^(?:form|footer|address)$/i.test(element.tagName)) return element.tagName;
  const nameOf = (attribute: string): string =>
    element.getAttribute(attribute)?.slice(0, LONGEST_NAME_CHARACTERS) ?? '';
  const names = ['class', 'id', 'role'].map(nameOf).join(' ');
  return FURNITURE_NAME.exec(names)?.[0].trim().toLowerCase() ?? null;
}
