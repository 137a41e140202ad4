import { expect, test } from 'vitest';

import { isSameArticle } from '../../lib/store/same-article.ts';
import { textAbout } from './fixtures.ts';

const bridge = { title: 'Bridge closed for repairs', text: textAbout('bridge') };
const ferry = { title: 'Ferry crews end their strike', text: textAbout('ferry') };

/** Every so-manieth word is another one. */
function edited(text: string, every: number): string {
  return text.replace(/\S+/g, word(every));
}

function word(every: number): (word: string) => string {
  let count = 0;
  return (old) => (++count % every === 0 ? `new${count}` : old);
}

test('an article is the same when it is cut short to a teaser', () => {
  const teaser = { ...bridge, text: bridge.text.split(' ').slice(0, 60).join(' ') };
  expect(isSameArticle(bridge, { ...teaser, title: 'Read on: the bridge' })).toBe(true);
});

test('an article is the same when it has grown under another headline', () => {
  const grown = { title: 'City names date for bridge', text: `${ferry.text} ${bridge.text}` };
  expect(isSameArticle(bridge, grown)).toBe(true);
});

test('an article is the same with every fourth word replaced and its headline kept', () => {
  expect(isSameArticle(bridge, { ...bridge, text: edited(bridge.text, 4) })).toBe(true);
});

test('two articles are two, whichever of them is asked about first', () => {
  expect(isSameArticle(bridge, ferry)).toBe(false);
  expect(isSameArticle(ferry, bridge)).toBe(false);
});

test('two entries of a series with one headline are two', () => {
  expect(isSameArticle(bridge, { ...ferry, title: bridge.title })).toBe(false);
});

test('two articles with the same lines around them are two', () => {
  const frame = 'Sign up for our morning letter. This is a developing story, check back for more.';
  const framed = (text: string): string => `${frame} ${text} ${frame}`;
  expect(
    isSameArticle({ ...bridge, text: framed(bridge.text) }, { ...ferry, text: framed(ferry.text) }),
  ).toBe(false);
});

test('without enough text the headlines decide, and without a headline the address does', () => {
  const [untold, short] = [
    { ...bridge, text: null },
    { ...bridge, text: 'The bridge is closed.' },
  ];
  expect(isSameArticle(untold, bridge)).toBe(true);
  expect(isSameArticle(short, { ...bridge, title: 'Bridge closed for repairs | Paper' })).toBe(
    true,
  );
  expect(isSameArticle(untold, ferry)).toBe(false);
  expect(isSameArticle({ ...untold, title: '' }, ferry)).toBe(true);
});

test('any script has words', () => {
  const text = 'الجسر مغلق اليوم، قالت رئيسة البلدية إن الإصلاح سيبدأ غدا. ';
  const long = Array.from({ length: 30 }, (_, at) => `${text}${at}`).join(' ');
  expect(isSameArticle({ title: 'أ', text: long }, { title: 'ب', text: long })).toBe(true);
});
