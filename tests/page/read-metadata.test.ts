import { describe, expect, it } from 'vitest';

import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { readPageFacts } from '../../lib/page/metadata/read-page-facts.ts';
import { makePage, STORY } from './make-page.ts';
import { ARTICLE, jsonLd, metadataOf, PAGE } from './metadata-of.ts';

describe('what a page says about its article', () => {
  it('is read from JSON-LD', () => {
    expect(metadataOf(jsonLd(ARTICLE))).toMatchObject({
      title: 'Storm hits Westby',
      byline: 'Eva Lind, Jon Berg',
      outlet: 'The Daily Example',
      published: '2026-03-04T05:06:07+01:00',
    });
  });

  it.each([
    ['in a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] }],
    ['of several types', { ...ARTICLE, '@type': ['Thing', 'OpinionNewsArticle'] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
    [
      'with references',
      {
        '@graph': [
          { ...ARTICLE, author: { '@id': '#eva' }, publisher: { '@id': '#paper' } },
          { '@id': '#eva', '@type': 'Person', name: 'Eva Lind' },
          { '@id': '#paper', '@type': 'Organization', name: 'The Daily Example' },
        ],
      },
    ],
  ])('is found in JSON-LD %s', (_, value) => {
    const { byline, outlet } = metadataOf(jsonLd(value));
    expect(byline).toMatch(/^Eva Lind/);
    expect(outlet).toBe('The Daily Example');
  });

  it('is found in broken JSON-LD as far as it can be mended', () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm\n hits Westby","author":"Eva Lind",}</script>`;
    expect(metadataOf(broken)).toMatchObject({ title: 'Storm hits Westby', byline: 'Eva Lind' });
    expect(metadataOf('<script type="application/ld+json">{"@type":</script>').title).toBe('');
  });

  it('is no worse for values of any type', () => {
    const hostile = {
      '@type': 'NewsArticle',
      headline: { a: ['b'] },
      author: [null, 7, { name: { name: 'x' } }, [['y']]],
      publisher: [[]],
      datePublished: 20_260_304,
      mainEntityOfPage: [[{ '@id': 3 }]],
      url: ['javascript:alert(1)'],
      inLanguage: { name: 'English' },
    };
    expect(metadataOf(jsonLd(hostile))).toEqual({
      url: PAGE,
      canonicalUrl: null,
      title: '',
      byline: null,
      outlet: null,
      published: null,
      language: 'en',
    });
  });

  it('is one line of bounded length, without characters that are not seen', () => {
    const title = `<meta property="og:title" content="Storm\u202E hits\n\u200BWestby &amp;amp; Norland">`;
    expect(metadataOf(title).title).toBe('Storm hits Westby & Norland');
    const long = metadataOf(jsonLd({ ...ARTICLE, headline: 'storm '.repeat(10_000) }));
    expect(long.title.length).toBeLessThanOrEqual(300);
  });

  it('is read from meta tags where there is no JSON-LD', () => {
    const head = `<title>Storm hits Westby | The Daily Example</title>
      <meta name="author" content="By Eva Lind">
      <meta property="og:site_name" content="The Daily Example">
      <meta property="article:published_time" content="2026-03-04 05:06:07 +0100">`;
    expect(metadataOf(head)).toMatchObject({
      title: 'Storm hits Westby',
      byline: 'Eva Lind',
      outlet: 'The Daily Example',
      published: '2026-03-04T05:06:07+01:00',
    });
  });

  it('is read from what the reader sees where there is nothing else', () => {
    const body = `<h1>Storm</h1><p class="byline">By <a href="/lind">Eva Lind</a> and <a href="/berg">Jon Berg</a><span>March 4, 2026</span></p>
      <time datetime="2026-03-04T05:06Z">March 4</time>`;
    expect(metadataOf('', body)).toMatchObject({
      byline: 'Eva Lind and Jon Berg',
      published: '2026-03-04T05:06Z',
    });
  });
});

describe('the writers of an article', () => {
  it('are those behind “By”, however often it stands there, and not who took the picture', () => {
    const credit = '<p class="byline">Photograph by Ida Holm</p>';
    const byline = '<p class="byline">By<span class="visually-hidden">by</span> Eva Lind</p>';
    expect(metadataOf('', credit).byline).toBeNull();
    expect(metadataOf('', credit + byline).byline).toBe('Eva Lind');
    expect(metadataOf('<meta name="author" content="Eva Lind , CNN">').byline).toBe(
      'Eva Lind, CNN',
    );
  });
});

describe('the address of an article', () => {
  const canonical = (href: string, url = PAGE): string | null =>
    metadataOf(`<link rel="canonical" href="${href}">`, '', url).canonicalUrl;

  it('is the canonical one on the same site', () => {
    expect(canonical('/2026/03/storm')).toBe('https://www.news.example/2026/03/storm');
    expect(canonical('https://m.news.example/storm')).toBe('https://m.news.example/storm');
  });

  it('is never that of another site, a script, or the front page', () => {
    expect(canonical('https://other.example/storm')).toBeNull();
    expect(canonical('https://b.co.uk/storm', 'https://a.co.uk/storm')).toBeNull();
    expect(canonical('javascript:alert(1)')).toBeNull();
    expect(canonical('https://www.news.example/')).toBeNull();
  });
});

describe('the language of an article', () => {
  const SPANISH =
    'El presidente dijo que la ley no va a cambiar, pero los jueces de la capital creen que es una de las más duras para el país.';
  const languageOf = (lang: string, text: string): string | null => {
    const document = makePage('');
    document.documentElement.setAttribute('lang', lang);
    return readMetadata({
      facts: readPageFacts(document),
      url: PAGE,
      text,
      headline: null,
    }).language;
  };

  it('is what the page says when the text agrees', () => {
    expect(languageOf('en-GB', STORY.join(' '))).toBe('en-GB');
    expect(languageOf('es-419', SPANISH)).toBe('es-419');
  });

  it('is what the text says when the page is wrong or silent', () => {
    expect(languageOf('en', SPANISH)).toBe('es');
    expect(languageOf('', STORY.join(' '))).toBe('en');
    expect(languageOf('not a language', STORY.join(' '))).toBe('en');
  });
});
