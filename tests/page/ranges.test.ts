// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { rangesOf } from '../../lib/page/text-map.ts';
import { readPage, STORY_HTML } from './make-page.ts';

describe('the ranges of a span', () => {
  it('begin and end where its words do, one in each text node', () => {
    const page = new DOMParser().parseFromString(
      `<article><h1>Storm</h1>${STORY_HTML}<p>The <b>old</b> harbour, which was built a hundred years ago, is gone.</p></article>`,
      'text/html',
    );
    document.body.replaceChildren(...page.body.childNodes);
    const { article, textMap } = readPage(document);
    const start = article.text.indexOf('old harbour');
    const ranges = rangesOf(textMap, { start, end: start + 'old harbour'.length });
    expect(ranges.map(String)).toEqual(['old', ' harbour']);
  });
});
