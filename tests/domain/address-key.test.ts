import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addressKey, siteKey } from '../../lib/domain/address-key.ts';

/** For each article its plain address and others under which readers come to it. */
const ARTICLES: readonly (readonly [plain: string, ...others: string[]])[] = [
  [
    'https://paper.example/2026/11/02/bridge-closed',
    'http://paper.example/2026/11/02/bridge-closed',
    'https://www.paper.example/2026/11/02/bridge-closed/',
    'https://m.paper.example/2026/11/02/bridge-closed',
    'https://mobile.paper.example/2026/11/02/bridge-closed',
    'https://amp.paper.example/2026/11/02/bridge-closed',
    'https://amp.www.paper.example/2026/11/02/bridge-closed',
    'https://paper.example/amp/2026/11/02/bridge-closed',
    'https://paper.example/m/2026/11/02/bridge-closed',
    'https://paper.example/2026/11/02/bridge-closed/amp',
    'https://paper.example/2026/11/02/bridge-closed/amp/',
    'https://paper.example/2026/11/02/bridge-closed/amp/index.html',
    'https://paper.example/2026/11/02/bridge-closed/print',
    'https://paper.example/2026/11/02/bridge-closed/index.html',
    'https://paper.example/2026/11/02//bridge-closed',
    'https://paper.example:443/2026/11/02/bridge-closed',
    'https://paper.example/2026/11/02/bridge-closed#comments',
    'https://paper.example/2026/11/02/bridge-closed#:~:text=The%20bridge',
    'https://paper.example/2026/11/02/bridge-closed?utm_source=mail&utm_campaign=morning',
    'https://paper.example/2026/11/02/bridge-closed?fbclid=IwAR0x&amp=1',
    'https://paper.example/2026/11/02/bridge-closed?outputType=amp',
    'https://paper.example/2026/11/02/bridge-closed?CMP=share_btn_link&source=app',
    'https://paper.example/2026/11/02/bridge-closed?gaa_at=eafs&gaa_n=abc&gaa_sig=x',
    'https://paper.example/2026/11/02/bridge-closed?amp_js_v=a6&amp_gsa=1&usqp=mq331',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/2026/11/02/bridge-closed/amp',
    'https://www-paper-example.cdn.ampproject.org/v/s/www.paper.example/2026/11/02/bridge-closed?amp_js_v=0.1',
    'https://cdn.ampproject.org/c/s/paper.example/amp/2026/11/02/bridge-closed',
    'https://www.google.com/amp/s/paper.example/2026/11/02/bridge-closed/amp',
    'https://www.google.co.uk/amp/s/www.paper.example/2026/11/02/bridge-closed/amp/',
    'https://www.bing.com/amp/s/paper.example/2026/11/02/bridge-closed',
  ],
  [
    'https://courier.example/story.php?id=88412',
    'https://www.courier.example/story.php?id=88412&PHPSESSID=&ref=home',
    'https://courier.example/story.php?id=88412&print=1',
    'https://m.courier.example/story.php?mobile=1&id=88412',
    'http://courier.example/story.php;jsessionid=A1B2?id=88412',
  ],
  [
    'https://gazette.example/news/ferry-strike-ends.html',
    'https://gazette.example/news/ferry-strike-ends.amp.html',
    'https://gazette.example/news/ferry-strike-ends-print.html',
    'https://gazette.example/news/ferry-strike-ends.html?pagewanted=all',
    'https://gazette.example/news/ferry-strike-ends.html?output=amp',
  ],
  [
    'https://www.broadcaster.example/news/world-europe-67301234',
    'https://www.broadcaster.example/news/world-europe-67301234.amp',
    'https://broadcaster.example/news/world-europe-67301234?at_medium=RSS&at_campaign=KARANGA',
  ],
  [
    'https://en.wiki.example/wiki/Ferry',
    'https://en.m.wiki.example/wiki/Ferry',
    'https://en.m.wiki.example/wiki/Ferry#History',
  ],
  [
    'https://app.paper.example/#!/story/77',
    'https://app.paper.example/?utm_medium=social#!/story/77',
  ],
  ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe/'],
];

describe('the key of an address', () => {
  const pairs = ARTICLES.flatMap(([plain, ...others]) => others.map((other) => [other, plain]));

  test.each(pairs)('%s leads to %s', (other, plain) => {
    expect(addressKey(other)).toBe(addressKey(plain));
  });

  test.each([
    ['https://paper.example/story?id=1', 'https://paper.example/story?id=2'],
    ['https://paper.example/music/a', 'https://paper.example/music/b'],
    ['https://north.paper.example/a', 'https://south.paper.example/a'],
    ['https://paper.example/Story', 'https://paper.example/story'],
    ['https://paper.example:8443/a', 'https://paper.example/a'],
    ['https://paper.example/#/a', 'https://paper.example/#/b'],
    ['https://paper.example/a?page=1', 'https://paper.example/a?page=2'],
    ['https://www.google.com/amp/s/one.example/a', 'https://www.google.com/amp/s/two.example/a'],
    ['https://paper.example/news/amplifier', 'https://paper.example/news/lifier'],
    ['https://paper.example/news/blueprint', 'https://paper.example/news/blue'],
    ['https://m.example/a', 'https://paper.example/a'],
  ])('%s and %s stay apart', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  test.each(['', 'no address', 'file:///home/me/article.html', 'about:blank', 'data:text/html,x'])(
    'of %j, which is none of the web, is what it was',
    (address) => {
      expect(addressKey(address)).toBe(address);
    },
  );

  test('never throws, and its own key is itself, whatever the address', () => {
    const part = fc.constantFrom(
      'amp',
      'm',
      'print',
      'index.html',
      'a',
      'b.amp',
      '',
      '-print',
      '%2',
    );
    const web = fc
      .tuple(
        fc.array(fc.constantFrom('www', 'm', 'amp', 'en', 'paper'), { maxLength: 4 }),
        fc.array(part, { maxLength: 5 }),
        fc.webQueryParameters(),
      )
      .map(
        ([host, path, query]) =>
          `https://${[...host, 'x', 'example'].join('.')}/${path.join('/')}?${query}`,
      );
    fc.assert(
      fc.property(fc.oneof(web, fc.webUrl(), fc.string()), (address) => {
        const key = addressKey(address);
        if (key === address) return;
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the site of an address', () => {
  test.each([
    ['https://www.paper.example/a', 'paper.example'],
    ['http://m.paper.example/', 'paper.example'],
    ['https://paper-example.cdn.ampproject.org/c/s/paper.example/a', 'paper.example'],
    ['https://www.google.com/amp/s/paper.example/a', 'paper.example'],
    ['https://www.google.com/search?q=a', 'google.com'],
    ['https://paper.example.evil.example/a', 'paper.example.evil.example'],
    ['https://mobile.co.uk/a', 'mobile.co.uk'],
    ['https://print.co.uk:8080/a', 'print.co.uk:8080'],
    ['https://m.github.io/a', 'm.github.io'],
    ['https://m.paper.co.uk/a', 'paper.co.uk'],
    ['https://www.gov.uk/a', 'gov.uk'],
    ['file:///home/me/a.html', null],
    ['nothing', null],
  ])('of %s is %s', (address, site) => {
    expect(siteKey(address)).toBe(site);
  });
});
