import { expect, test } from 'vitest';

import { siteOf } from '../../lib/domain/site.ts';

test.each([
  ['https://www.paper.example/a?b#c', 'paper.example'],
  ['http://paper.example:8080/', 'paper.example'],
  ['https://m.paper.example/a', 'm.paper.example'],
  ['http://127.0.0.1:4000/a', '127.0.0.1'],
  ['http://localhost/', 'localhost'],
  ['https://www.example/', 'www.example'],
  ['file:///home/ada/article.html', null],
  ['about:blank', null],
  ['nonsense', null],
  ['', null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
