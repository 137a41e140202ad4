import type { ArticleMetadata } from '../../domain/article.ts';
import { cleanByline, joinNames, visibleByline } from './byline.ts';
import { canonicalAddress } from './canonical-address.ts';
import { asList, readJsonLd, type JsonLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { firstOf, readMetaTags, type MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import { isoDate } from './published.ts';
import { withoutOutlet } from './title.ts';

const LONGEST_TITLE_CHARACTERS = 300;
const LONGEST_OUTLET_CHARACTERS = 100;

const BYLINE_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'dcterms.creator',
];
const OUTLET_TAGS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const PUBLISHED_TAGS = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

/** What an article's page says, beside its text, about it. */
export interface PageContext {
  readonly document: Document;
  readonly url: string;
  /** The article's text, to check the language against. */
  readonly text: string;
  /** The headline on the page, `null` where none was found. */
  readonly headline: string | null;
}

/** What the page says about its article; nothing of it is trusted to be true, or even to be text. */
export function readMetadata({ document, url, text, headline }: PageContext): ArticleMetadata {
  const tags = readMetaTags(document);
  const jsonLd = readJsonLd(document, url);
  const outlet = readOutlet(tags, jsonLd);
  return {
    url,
    canonicalUrl: canonicalAddress(addressesIn(document, tags, jsonLd), url),
    title: readTitle(document, tags, jsonLd, headline, [
      outlet ?? '',
      URL.parse(url)?.hostname ?? '',
    ]),
    byline: readByline(document, tags, jsonLd),
    outlet,
    published: readPublished(document, tags, jsonLd),
    language: languageOf(
      [
        document.documentElement.getAttribute('lang'),
        tags.get('og:locale'),
        jsonLd?.article['inLanguage'],
      ],
      text,
    ),
  };
}

function readTitle(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd | null,
  headline: string | null,
  outletNames: readonly string[],
): string {
  const candidates = [
    headline,
    firstOf(tags, ['og:title', 'twitter:title']),
    jsonLd?.article['headline'],
    document.title,
  ];
  for (const candidate of candidates) {
    const title = plainText(candidate, LONGEST_TITLE_CHARACTERS);
    if (title) return withoutOutlet(title, outletNames);
  }
  return '';
}

function readByline(document: Document, tags: MetaTags, jsonLd: JsonLd | null): string | null {
  const authors = asList(jsonLd?.article['author']).filter((author) => typeof author === 'string');
  const named =
    jsonLd?.nodesOf(jsonLd.article['author']).flatMap((author) => asList(author['name'])) ?? [];
  return (
    joinNames([...named, ...authors]) ??
    BYLINE_TAGS.map((name) => cleanByline(tags.get(name))).find((name) => name !== null) ??
    visibleByline(document)
  );
}

function readOutlet(tags: MetaTags, jsonLd: JsonLd | null): string | null {
  const publisher = jsonLd?.nodesOf(jsonLd.article['publisher'])[0]?.['name'];
  return plainText(publisher ?? firstOf(tags, OUTLET_TAGS), LONGEST_OUTLET_CHARACTERS);
}

function readPublished(document: Document, tags: MetaTags, jsonLd: JsonLd | null): string | null {
  const time = document.querySelector(
    'time[datetime][pubdate], [itemprop~="datePublished"][datetime], article time[datetime], time[datetime]',
  );
  const candidates = [
    jsonLd?.article['datePublished'],
    jsonLd?.article['dateCreated'],
    ...PUBLISHED_TAGS.map((name) => tags.get(name)),
    time?.getAttribute('datetime'),
  ];
  return candidates.map(isoDate).find((date) => date !== null) ?? null;
}

function addressesIn(document: Document, tags: MetaTags, jsonLd: JsonLd | null): unknown[] {
  const page = jsonLd?.article['mainEntityOfPage'];
  return [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    tags.get('og:url'),
    jsonLd?.article['url'],
    page,
    jsonLd?.nodesOf(page)[0]?.['@id'],
  ];
}
