import { DAY_MS } from '../../domain/day.ts';
import type { PageFacts } from '../../domain/page-article.ts';
import { dayInAddress } from './day-in-address.ts';
import { dayInWords } from './day-in-words.ts';
import type { JsonLd } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { isoDate } from './published.ts';

const PUBLISHED_TAGS = [
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date_published',
  'publication_date',
  'article:publicationdate',
  'article_date_original',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
/** When the page was changed last: better than no day at all. */
const CHANGED_TAGS = ['revision_date', 'last-modified'];

/** Clocks of different time zones, and an evening's paper of the next day, are no contradiction. */
const DAYS_APART = 2;

/**
 * When the article was published, as far as the page tells. What is said of the article itself is believed;
 * dates elsewhere on the page are often those of a film or of the site, so a day in the address outweighs them.
 */
export function readPublished(
  facts: PageFacts,
  tags: MetaTags,
  { jsonLd, url }: { readonly jsonLd: JsonLd | null; readonly url: string },
): string | null {
  const own = [jsonLd?.article['datePublished'], tags.get('article:published_time')];
  const others = [
    jsonLd?.article['dateCreated'],
    ...PUBLISHED_TAGS.map((name) => tags.get(name)),
    facts.time,
  ];
  const stated = datesOf(others);
  const day = dayInAddress(url);
  const agreed = day === null ? stated[0] : (stated.find((date) => isNear(date, day)) ?? day);
  return datesOf(own)[0] ?? agreed ?? seenDay(facts) ?? changed(tags);
}

function datesOf(written: readonly unknown[]): readonly string[] {
  return written.map(isoDate).filter((date) => date !== null);
}

function isNear(date: string, day: string): boolean {
  return Math.abs(Date.parse(date.slice(0, 10)) - Date.parse(day)) <= DAYS_APART * DAY_MS;
}

/** The day that stands beside the writers' names. */
function seenDay({ bylines }: PageFacts): string | null {
  return bylines.map((lines) => dayInWords(lines.join(' '))).find((day) => day !== null) ?? null;
}

function changed(tags: MetaTags): string | null {
  return datesOf(CHANGED_TAGS.map((name) => tags.get(name)))[0] ?? null;
}
