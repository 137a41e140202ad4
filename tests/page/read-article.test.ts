import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { completeArticle } from '../../lib/page/complete-article.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';
import {
  blocksOf,
  makePage,
  outline,
  pageTextOf,
  readPage,
  STORY,
  STORY_HTML,
} from './make-page.ts';

const storyWith = (...inserted: string[]): string => {
  const [first = '', ...rest] = STORY.map((paragraph) => `<p>${paragraph}</p>`);
  return [first, ...inserted, ...rest].join('\n');
};

describe('the article of a page', () => {
  it('holds the paragraphs in reading order, an empty line between them', () => {
    const { article } = readPage(
      makePage(`<article><h1>Storm hits Westby</h1>${STORY_HTML}</article>`),
    );
    expect(article.text).toBe(['Storm hits Westby', ...STORY].join('\n\n'));
  });

  it('is read without changing the page', () => {
    const page = makePage(
      `<nav><a href="/">Home</a></nav><article><h1>Storm</h1>${STORY_HTML}</article>`,
    );
    const before = page.documentElement.outerHTML;
    readPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('has its headline once, also when it stands outside and is repeated inside', () => {
    const head = '<title>Storm hits Westby | Norland News</title>';
    const page = makePage(
      `<header><h1>Storm hits Westby</h1></header><main><h2>Storm hits Westby</h2>${STORY_HTML}</main>`,
      head,
    );
    const read = readPage(page);
    expect(outline(read).filter((block) => block.includes('Storm hits Westby'))).toEqual([
      'headline: Storm hits Westby',
    ]);
    expect(read.article.title).toBe('Storm hits Westby');
  });

  it('keeps headings, lists and quotations as what they are', () => {
    const read = readPage(
      makePage(
        `<article><h1>Storm</h1>${storyWith(
          '<h2>What comes next</h2>',
          '<ul><li>Schools stay closed.</li><li>Trains run again from noon.</li></ul>',
          '<blockquote><p>It was the longest night of my life.</p></blockquote>',
        )}</article>`,
      ),
    );
    expect(blocksOf(read, 'heading')).toEqual(['What comes next']);
    expect(blocksOf(read, 'list-item')).toEqual([
      'Schools stay closed.',
      'Trains run again from noon.',
    ]);
    expect(blocksOf(read, 'block-quote')).toEqual(['It was the longest night of my life.']);
  });

  it('keeps captions and credits apart from what the article says', () => {
    const read = readPage(
      makePage(
        `<article><h1>Storm</h1>${storyWith(
          '<figure><img src="a.jpg"><figcaption>The harbour of Westby. <span>Photo: Eva Lind</span></figcaption></figure>',
        )}</article>`,
      ),
    );
    expect(blocksOf(read, 'caption')).toEqual(['The harbour of Westby. Photo: Eva Lind']);
    expect(blocksOf(read, 'paragraph')).toEqual(STORY);
  });

  it('parts a credit from the headline it stands behind', () => {
    const read = readPage(
      makePage(`<h1>Storm hits <b>Westby</b> (Photo: Eva Lind)</h1>${STORY_HTML}`),
    );
    expect(outline(read).slice(0, 2)).toEqual([
      'headline: Storm hits Westby',
      'caption: (Photo: Eva Lind)',
    ]);
    expect(read.article.title).toBe('Storm hits Westby');
    const { start, end } = read.article.blocks[1] ?? { start: 0, end: 0 };
    expect(pageTextOf(read.textMap, start, end)).toBe('(Photo: Eva Lind)');
  });

  it('keeps apart what is said about the article and its writer', () => {
    const notes = [
      'Eva Lind is a reporter in Westby. She has covered storms since 2009.',
      'Correction: An earlier version of this article gave another number of houses.',
      'This article was updated on Tuesday with the name of the mayor.',
    ];
    const html = notes.map((note) => `<p>${note}</p>`).join('');
    const head = '<meta name="author" content="Eva Lind">';
    const read = readPage(makePage(`<article><h1>Storm</h1>${STORY_HTML}${html}</article>`, head));
    expect(blocksOf(read, 'aside')).toEqual(notes);
    expect(blocksOf(read, 'paragraph')).toEqual(STORY);
  });

  it('leaves out what is not shown, and what is around it', () => {
    const around = [
      '<p hidden>Hidden words of some length, that nobody reads.</p>',
      '<p style="display: none">More hidden words of some length, that nobody reads.</p>',
      '<p>ADVERTISEMENT</p>',
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Ten storms we remember</a></li></ul></div>',
      '<p>Read more: <a href="/b">How rivers rise</a></p>',
      '<form class="newsletter"><p>Sign up for our newsletter, and get the news every morning.</p></form>',
      '<script>var text = "The harbour";</script>',
    ];
    const read = readPage(makePage(`<article><h1>Storm</h1>${storyWith(...around)}</article>`));
    expect(outline(read)).toEqual([
      'headline: Storm',
      ...STORY.map((text) => `paragraph: ${text}`),
    ]);
  });

  it('has no text twice: neither pull quotes nor paragraphs set again in another box', () => {
    const pullQuote = '<aside class="pull-quote">We cannot pay for this alone</aside>';
    const again = `<div class="narrow-only"><p>${STORY[1]}</p></div>`;
    const read = readPage(
      makePage(`<article><h1>Storm</h1>${storyWith(pullQuote)}${again}</article>`),
    );
    expect(outline(read)).toEqual([
      'headline: Storm',
      ...STORY.map((text) => `paragraph: ${text}`),
    ]);
  });

  it('keeps a paragraph that the writer says again', () => {
    const refrain = `<p>${STORY[1]}</p>`;
    const read = readPage(
      makePage(`<article><h1>Storm</h1>${STORY_HTML}${refrain}${refrain}</article>`),
    );
    expect(outline(read)).toEqual([
      'headline: Storm',
      ...[...STORY, STORY[1], STORY[1]].map((text) => `paragraph: ${text}`),
    ]);
  });

  it('keeps an article whose every paragraph is named like furniture', () => {
    const paid = STORY.map((text) => `<div class="paywall subscription"><p>${text}</p></div>`).join(
      '',
    );
    expect(
      blocksOf(readPage(makePage(`<article><h1>Storm</h1>${paid}</article>`)), 'paragraph'),
    ).toEqual(STORY);
  });

  it('takes back a first paragraph that stands apart', () => {
    const [first, ...rest] = STORY;
    const body = `<div class="body"><div class="opening"><p>${first}</p></div>${rest.map((text) => `<div><p>${text}</p></div>`).join('')}</div>`;
    expect(blocksOf(readPage(makePage(`<h1>Storm</h1>${body}`)), 'paragraph')).toEqual(STORY);
  });

  it('reads the entries of a live blog', () => {
    const entries = STORY.map(
      (text, at) =>
        `<div class="entry"><h3>${at + 1}:25 p.m.</h3><div class="body"><p>${text}</p></div></div>`,
    ).join('');
    const read = readPage(
      makePage(`<main><h1>Storm: live updates</h1><div class="live">${entries}</div></main>`),
    );
    expect(blocksOf(read, 'paragraph')).toEqual(STORY);
    expect(blocksOf(read, 'heading')).toContain('2:25 p.m.');
  });

  it('takes an empty line for the end of a paragraph, and one break for the end of a line', () => {
    const body = STORY.join('<br>\n<br>');
    const read = readPage(makePage(`<div class="story">${body}<br><br>Westby,<br>Norland</div>`));
    expect(blocksOf(read, 'paragraph')).toEqual([...STORY, 'Westby,\nNorland']);
  });

  it('does not split words at inline elements, soft hyphens or drop caps', () => {
    const read = readPage(
      makePage(
        `<article><h1>Storm</h1><p><span class="dropcap">T</span>he gov\u00ADern\u200Bment of Nor<b>land</b>\n has, after a long night, agreed to pay for the repair of the bridges.</p>${STORY_HTML}</article>`,
      ),
    );
    expect(blocksOf(read, 'paragraph')[0]).toMatch(/^The government of Norland has, after/);
  });

  it('says where its links lead, and keeps to web addresses', () => {
    const read = readPage(
      makePage(
        `<base href="https://news.example/"><article><h1>Storm</h1>${storyWith(
          '<p>The <a href="https://weather.example/report">report of the weather service</a> is out, <a href="javascript:alert(1)">it seems</a>, at last.</p>',
        )}</article>`,
      ),
    );
    const { links, text } = read.article;
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['report of the weather service', 'https://weather.example/report'],
    ]);
  });

  it('is the same when it is taken gently and completed elsewhere', async () => {
    const page = makePage(`<article><h1>Storm</h1>${STORY_HTML}</article>`);
    const taken = await takeArticleGently(page, 'https://news.example/', async () => undefined);
    if (taken.state === 'unreadable') throw new Error(taken.reason);
    const gently = { ...taken, article: completeArticle(taken.article) };
    expect(gently).toEqual(readArticle(page, 'https://news.example/'));
  });
});

describe('a page without an article', () => {
  it('is empty, or has none', () => {
    expect(readArticle(makePage('<div></div>'), '')).toEqual({
      state: 'unreadable',
      reason: 'empty-page',
    });
    const links = '<nav><a href="/a">Home</a></nav><ul><li><a href="/b">Sport</a></li></ul>';
    expect(readArticle(makePage(links), '')).toEqual({ state: 'unreadable', reason: 'no-article' });
  });

  it('may still be loading', () => {
    const { document } = parseHTML('<html><body></body></html>');
    Object.defineProperty(document, 'readyState', { value: 'loading' });
    expect(readArticle(document, '')).toEqual({ state: 'unreadable', reason: 'still-loading' });
  });
});
