import { describe, expect, it } from 'vitest';

import { ARTICLE, jsonLd, metadataOf, PAGE } from './metadata-of.ts';

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
