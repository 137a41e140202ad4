import type { ArticleMetadata } from '../../domain/article.ts';
import type { PageArticle, PageFacts } from '../../domain/page-article.ts';
import { cleanByline, joinNames, visibleByline } from './byline.ts';
import { canonicalAddress } from './canonical-address.ts';
import { asList, readJsonLd, type JsonLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { namesSite } from './names-site.ts';
import { plainText } from './plain-text.ts';
import { readOutlet } from './read-outlet.ts';
import { readPublished } from './read-published.ts';
import { LONGEST_TITLE_CHARACTERS, withoutOutlet } from './title.ts';

const FEWEST_TITLE_WORDS = 4;

const BYLINE_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'dcterms.creator',
];

/** What a page says about its article; nothing of it is trusted to be true, or even to be text. */
export function readMetadata({
  url,
  text,
  headline,
  facts,
}: Pick<PageArticle, 'url' | 'text' | 'headline' | 'facts'>): ArticleMetadata {
  const tags = new Map(facts.metaTags);
  const jsonLd = readJsonLd(facts.jsonLdScripts, url);
  const hostname = URL.parse(url)?.hostname ?? '';
  const outlet = readOutlet({ title: facts.title, tags, jsonLd, hostname });
  const declared = [
    firstOf(tags, ['og:title', 'twitter:title']),
    jsonLd?.article['headline'],
    facts.title,
  ];
  const languages = [facts.language, tags.get('og:locale'), jsonLd?.article['inLanguage']];
  return {
    url,
    canonicalUrl: canonicalAddress(addressesIn(facts, tags, jsonLd), url),
    title: readTitle(headline, declared, { outlet, hostname }),
    byline: readByline(facts, tags, jsonLd),
    outlet,
    published: readPublished(facts, tags, { jsonLd, url }),
    language: languageOf(languages, text),
  };
}

/** The headline in the text, but for what a page puts beside it, which its title does not say. */
function readTitle(
  headline: unknown,
  declared: readonly unknown[],
  { outlet, hostname }: { readonly outlet: string | null; readonly hostname: string },
): string {
  const clean = (title: unknown): string =>
    withoutOutlet(plainText(title, LONGEST_TITLE_CHARACTERS) ?? '', [outlet ?? '', hostname]);
  const isTitle = (title: string): boolean => title !== '' && !namesSite(title, hostname);
  const shown = clean(headline);
  const titles = declared.map(clean).filter(isTitle);
  if (!isTitle(shown)) return titles[0] ?? shown;
  return titles.find((title) => startsWith(shown, title)) ?? shown;
}

/** "Storm hits Westby" in "Storm hits Westby Add to …"; a word or two would be a section's name. */
function startsWith(headline: string, title: string): boolean {
  return title.split(' ').length >= FEWEST_TITLE_WORDS && headline.startsWith(`${title} `);
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
