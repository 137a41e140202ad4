import { describe, expect, it } from 'vitest';

import type { ArticleMetadata } from '../../lib/domain/article.ts';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { readPageFacts } from '../../lib/page/metadata/read-page-facts.ts';
import { makePage, STORY } from './make-page.ts';
import { metadataOf } from './metadata-of.ts';

describe('the outlet and the title of an article', () => {
  it('of one letter, again and again, hold nobody up', () => {
    const words = Array.from({ length: 6 }, () => 'a'.repeat(40)).join(' ');
    const title = `<title>${Array.from({ length: 2 }, () => words).join(' | ')}</title>`;
    const url = `https://${'a'.repeat(62)}b.example/a`;
    expect(metadataOf(title, '', url).outlet).toBeNull();
  });

  const titled = (title: string, url: string, headline: string | null = null): ArticleMetadata =>
    readMetadata({
      facts: readPageFacts(makePage('', `<title>${title}</title>`)),
      url,
      text: STORY.join('\n\n'),
      headline,
    });

  it.each([
    [
      'Storm hits Westby - The Westby Evening Times',
      'https://www.wetimes.example/a',
      'The Westby Evening Times',
    ],
    ['Storm hits Westby | Westby UK', 'https://uk.westby.example/a', 'Westby UK'],
    ['WESTBY.com: Storm hits coast | Weather', 'https://westby.example/a', null],
    ['Storm | Live – WESTBY.com', 'https://westby.example/a', 'WESTBY.com'],
    ['Storm hits Westby - what we know', 'https://www.wetimes.example/a', null],
    ['Westby', 'https://westby.example/a', null],
  ])('are told apart in “%s” by the host', (title, url, outlet) => {
    expect(titled(title, url).outlet).toBe(outlet);
  });

  it('are no addresses', () => {
    const head = '<meta property="og:site_name" content="http://www.westby.example">';
    expect(
      metadataOf(`${head}<title>Storm - Westby</title>`, '', 'https://westby.example/a').outlet,
    ).toBe('Westby');
  });

  it('are told apart from what the page puts beside the headline, and from its own name', () => {
    const url = 'https://westby.example/a';
    const title = 'Storm hits Westby after midnight';
    expect(titled(title, url, `${title} Add to …`).title).toBe(title);
    expect(titled(title, url, 'Westby').title).toBe(title);
    expect(titled('Live', url, 'Live from Westby').title).toBe('Live from Westby');
  });
});
