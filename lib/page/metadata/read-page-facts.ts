import type { PageFacts } from '../../domain/page-article.ts';
import { bylinesOf } from './visible-bylines.ts';

const MOST_META_TAGS = 500;
/** More than any name, title or address that is believed later. */
const LONGEST_CONTENT_CHARACTERS = 2_400;
const LONGEST_JSON_LD_CHARACTERS = 2_000_000;

const TIMES =
  'time[datetime][pubdate], [itemprop~="datePublished"][datetime], article time[datetime], time[datetime]';
const WRITTEN_TIMES = 'time, [class*="pub-date" i], [class*="publish" i], [class*="timestamp" i]';
const LONGEST_TIME_CHARACTERS = 80;

/** Takes down what a page says about itself; judging it is not the page's work, see `readMetadata`. */
export function readPageFacts(document: Document): PageFacts {
  return {
    title: document.title,
    language: document.documentElement.getAttribute('lang'),
    metaTags: [...metaTagsOf(document)],
    jsonLdScripts: jsonLdOf(document),
    canonicalLink: attributeOf(document, 'link[rel~="canonical" i]', 'href'),
    time: attributeOf(document, TIMES, 'datetime') ?? writtenTime(document),
    bylines: bylinesOf(document),
  };
}

function attributeOf(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function writtenTime(document: Document): string | null {
  const text = document.querySelector(WRITTEN_TIMES)?.textContent ?? null;
  return text?.trim().slice(0, LONGEST_TIME_CHARACTERS) ?? null;
}

/** Name, property and itemprop tags alike; of several with one name the first that says something. */
function metaTagsOf(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta[content]')).slice(
    0,
    MOST_META_TAGS,
  )) {
    const content = tag.getAttribute('content')?.trim().slice(0, LONGEST_CONTENT_CHARACTERS);
    const names = ['property', 'name', 'itemprop'].map((key) => tag.getAttribute(key) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      if (name !== '' && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function jsonLdOf(document: Document): string[] {
  let left = LONGEST_JSON_LD_CHARACTERS;
  return Array.from(document.querySelectorAll('script[type="application/ld+json" i]'))
    .map((script) => script.textContent ?? '')
    .filter(({ length }) => length <= left && (left -= length) >= 0);
}
