import type { ArticleMetadata } from '../../domain/article.ts';
import type { PageArticle, PageFacts } from '../../domain/page-article.ts';
import { cleanByline, joinNames, visibleByline } from './byline.ts';
import { canonicalAddress } from './canonical-address.ts';
import { asList, readJsonLd, type JsonLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import { readPublished } from './read-published.ts';
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
/** What a page says about its article; nothing of it is trusted to be true, or even to be text. */
export function readMetadata({
  url,
  text,
  headline,
  facts,
}: Pick<PageArticle, 'url' | 'text' | 'headline' | 'facts'>): ArticleMetadata {
  const tags = new Map(facts.metaTags);
  const jsonLd = readJsonLd(facts.jsonLdScripts, url);
  const outlet = readOutlet(tags, jsonLd);
  const titles = [
    headline,
    firstOf(tags, ['og:title', 'twitter:title']),
    jsonLd?.article['headline'],
    facts.title,
  ];
  const languages = [facts.language, tags.get('og:locale'), jsonLd?.article['inLanguage']];
  return {
    url,
    canonicalUrl: canonicalAddress(addressesIn(facts, tags, jsonLd), url),
    title: readTitle(titles, [outlet ?? '', URL.parse(url)?.hostname ?? '']),
    byline: readByline(facts, tags, jsonLd),
    outlet,
    published: readPublished(facts, tags, { jsonLd, url }),
    language: languageOf(languages, text),
  };
}

function readTitle(titles: readonly unknown[], outletNames: readonly string[]): string {
  for (const candidate of titles) {
    const title = plainText(candidate, LONGEST_TITLE_CHARACTERS);
    if (title) return withoutOutlet(title, outletNames);
  }
  return '';
}

function readByline(facts: PageFacts, tags: MetaTags, jsonLd: JsonLd | null): string | null {
  const authors = asList(jsonLd?.article['author']).filter((author) => typeof author === 'string');
  const named =
    jsonLd?.nodesOf(jsonLd.article['author']).flatMap((author) => asList(author['name'])) ?? [];
  return (
    joinNames([...named, ...authors]) ??
    BYLINE_TAGS.map((name) => cleanByline(tags.get(name))).find((name) => name !== null) ??
    visibleByline(facts.bylines)
  );
}

function readOutlet(tags: MetaTags, jsonLd: JsonLd | null): string | null {
  const publisher = jsonLd?.nodesOf(jsonLd.article['publisher'])[0]?.['name'];
  return plainText(publisher ?? firstOf(tags, OUTLET_TAGS), LONGEST_OUTLET_CHARACTERS);
}

function addressesIn(facts: PageFacts, tags: MetaTags, jsonLd: JsonLd | null): unknown[] {
  const page = jsonLd?.article['mainEntityOfPage'];
  return [
    facts.canonicalLink,
    tags.get('og:url'),
    jsonLd?.article['url'],
    page,
    jsonLd?.nodesOf(page)[0]?.['@id'],
  ];
}
