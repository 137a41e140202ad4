import { expect, test } from 'vitest';

import { whyClosed, whyRefused } from '../../../entrypoints/background/closed-addresses.ts';

test.each([
  ['https://paper.example/article', null],
  ['http://localhost:8000/', null],
  ['file:///home/ada/article.html', null],
  ['https://chromewebstore.google.com/detail/abc', 'extension-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
  ['https://microsoftedge.microsoft.com/addons/detail/abc', 'extension-store'],
  ['https://microsoftedge.microsoft.com/news', null],
  ['chrome://settings', 'browser-page'],
  ['about:reader?url=https://paper.example/', 'browser-page'],
  ['moz-extension://abc/popup.html', 'browser-page'],
  ['view-source:https://paper.example/', 'browser-page'],
])('tells before trying what is closed: %s', (address, reason) => {
  expect(whyClosed(address)).toBe(reason);
});

const NO_HOST = 'Cannot access contents of the page. Extension manifest must request permission.';

test.each([
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'The extensions gallery cannot be scripted.', 'extension-store'],
  [undefined, NO_HOST, 'no-access'],
  ['https://court.example/ruling.PDF?page=2', 'Missing host permission for the tab', 'pdf'],
  ['https://court.example/about-pdfs', 'Missing host permission for the tab', 'no-access'],
])('tells from a refusal what was closed: %s, “%s”', (address, refusal, reason) => {
  expect(whyRefused({ url: address }, refusal)).toBe(reason);
});

test('a viewer that shows the name of a PDF gives it away', () => {
  const tab = { url: 'https://court.example/download?id=7', title: 'Ruling – ruling-7.pdf' };
  expect(whyRefused(tab, 'Missing host permission for the tab')).toBe('pdf');
});
