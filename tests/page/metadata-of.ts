import type { ArticleMetadata } from '../../lib/domain/article.ts';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { readPageFacts } from '../../lib/page/metadata/read-page-facts.ts';
import { makePage, STORY } from './make-page.ts';

export const PAGE = 'https://www.news.example/2026/storm';

/** What is read of an article whose page has this head and body. */
export function metadataOf(head: string, body = '', url = PAGE): ArticleMetadata {
  const facts = readPageFacts(makePage(body, head));
  return readMetadata({ facts, url, text: STORY.join('\n\n'), headline: null });
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Storm hits Westby',
  author: [
    { '@type': 'Person', name: 'Eva Lind' },
    { '@type': 'Person', name: 'Jon Berg' },
  ],
  publisher: { '@type': 'Organization', name: 'The Daily Example' },
  datePublished: '2026-03-04T05:06:07+01:00',
};
