import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { whatHolds } from '../../../lib/page/living/what-holds.ts';
import { STORY_HTML } from '../make-page.ts';
import { livingPage, take } from './living-text.ts';

const HERE = 'https://news.example/2026/storm';
const ELSEWHERE = 'https://news.example/2026/harbour';
const OTHER_HTML = [
  'The harbour of Westby will open again in spring, the port authority said on Monday, after months of repairs.',
  'Its director, Jon Brandt, told the council that 40 ships had waited for a berth since the storm in autumn.',
  'The council had asked for a report on the cost, which nobody has seen, although it was promised for January.',
  'Fishermen who sold their boats say that the repairs came too late for them, and that the town knew it all along.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n');

const article = (title: string, body: string): string =>
  `<article><h1>${title}</h1>${body}</article>`;
const STORM = article('Storm floods Westby', STORY_HTML);
const HARBOUR = article('Harbour to open in spring', OTHER_HTML);

function setAddress(href: string): void {
  vi.stubGlobal('location', { href });
}

beforeEach(() => setAddress(HERE));
afterEach(() => vi.unstubAllGlobals());

describe('what holds after another look', () => {
  test('is what held before where nothing changed', () => {
    const document = livingPage(STORM);
    const before = take(document);
    expect(whatHolds(before, take(document))).toBe(before);
  });

  test('is the same text in its new nodes where the page was rendered anew', () => {
    const document = livingPage(STORM);
    const before = take(document);
    document.body.innerHTML = STORM;
    const now = take(document);
    expect(now.article.text).toBe(before.article.text);
    expect(whatHolds(before, now)).toBe(now);
  });

  test('is the longer text where more of the article came', () => {
    const document = livingPage(STORM);
    const before = take(document);
    const more =
      'A week later the water had gone, and with it the road to the lighthouse, which was built in 1902.';
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${more}</p>`);
    const holds = whatHolds(before, take(document));
    expect(holds?.article.text).toBe(`${before.article.text}\n\n${more}`);
  });

  test('is the first article where another was set below it', () => {
    const document = livingPage(`<main>${STORM}</main>`);
    const before = take(document);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', HARBOUR);
    expect(whatHolds(before, take(document))).toBe(before);
  });

  test('is the first article where the extractor turns to a longer one below', () => {
    const document = livingPage(`<main>${STORM}</main>`);
    const before = take(document);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', HARBOUR + OTHER_HTML);
    const longer = take(livingPage(HARBOUR));
    expect(whatHolds(before, longer)).toBe(before);
  });

  test('is the other article where it took the place of the first', () => {
    const document = livingPage(STORM);
    const before = take(document);
    document.body.innerHTML = HARBOUR;
    setAddress(ELSEWHERE);
    const now = take(document, ELSEWHERE);
    expect(whatHolds(before, now)).toBe(now);
  });

  test('is the old text while the page is empty, and none once the reader is elsewhere', () => {
    const document = livingPage(STORM);
    const before = take(document);
    document.body.innerHTML = '';
    expect(whatHolds(before, null)).toBe(before);
    setAddress(ELSEWHERE);
    expect(whatHolds(before, null)).toBe(null);
  });
});
