import { describe, expect, it } from 'vitest';

import type { ArticleMetadata } from '../../lib/domain/article.ts';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { readPageFacts } from '../../lib/page/metadata/read-page-facts.ts';
import { makePage, STORY } from './make-page.ts';

const PAGE = 'https://www.news.example/2026/storm';

function metadataOf(head: string, body = '', url = PAGE): ArticleMetadata {
  const facts = readPageFacts(makePage(body, head));
  return readMetadata({ facts, url, text: STORY.join('\n\n'), headline: null });
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
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

describe('the day an article was published', () => {
  const published = (head: string, url = PAGE, body = ''): string | null =>
    metadataOf(head, body, url).published;
  const tag = (name: string, content: string): string =>
    `<meta name="${name}" content="${content}">`;

  it.each([
    ['https://news.example/2014/12/29/storm', '2014-12-29'],
    ['https://news.example/2009/oct/14/storm', '2009-10-14'],
    ['https://news.example/story/2019-08-27/storm', '2019-08-27'],
    ['https://news.example/2010/POLITICS/08/13/storm.html', '2010-08-13'],
    ['https://news.example/ct-storm-20161213-story.html', '2016-12-13'],
    ['https://news.example/2014/12/storm', null],
    ['https://news.example/2014/13/45/storm', null],
    ['https://news.example/id-201612139/storm?day=2016/12/13', null],
  ])('is read from the address %s', (url, day) => {
    expect(published('', url)).toBe(day);
  });

  it.each([
    ['article_date_original', 'Monday, December 29, 2014,  3:02 PM', '2014-12-29'],
    ['publish-date', 'Thu, 06 Oct 2011 08:10:27 EST', '2011-10-06'],
    ['revision_date', 'Mon Dec 29 23:57:54 UTC 2014', '2014-12-29'],
    ['date', 'the 31st of February 2014', null],
  ])('is read from the tag %s: %s', (name, content, day) => {
    expect(published(tag(name, content))).toBe(day);
  });

  it('is none of another day than the address has, unless the article itself is said to be of it', () => {
    const url = 'https://news.example/2014/12/29/storm';
    const film = '<meta itemprop="datePublished" content="2014-11-20T16:00:49Z">';
    expect(published(film, url)).toBe('2014-12-29');
    expect(published(film + tag('dc.date', '2014-12-30'), url)).toBe('2014-12-30');
    expect(published(jsonLd(ARTICLE), url)).toBe(ARTICLE.datePublished);
  });

  it('is what the reader sees, where the page says nothing to machines', () => {
    expect(published('', PAGE, '<p class="byline">Eva Lind <i>Dec. 5th, 2014</i></p>')).toBe(
      '2014-12-05',
    );
    expect(published('', PAGE, '<p><span class="pub-date">March 9 2017 4:21 PM</span></p>')).toBe(
      '2017-03-09',
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
