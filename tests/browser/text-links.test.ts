import { expect, test } from 'vitest';

import { textFragment } from '../../lib/anchoring/index.ts';
import { inEachBrowser } from './in-each-browser.ts';

/** Paragraphs as a page has them; in the article's text their tags, line ends and soft hyphens are gone. */
const PARAGRAPHS = [
  'The dam was closed on Monday, the council said.',
  'The dam was closed on Friday, the council said.',
  'Nobody knew why – “old, cracked &amp; leaking” – it stood for twenty-five&nbsp;years.',
  'The dam was <b>closed</b> for good in\n spring, an engi&shy;neer said.',
  'Die Fähre über den Fluß: zu, sagte Müller.',
  'A bridge &#x2014; the “Long Bridge” &#x2014; is to come.<br>Nobody knows when, or from what.',
  'The dam was closed for good.',
];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The dam</title>
<style>p { margin: 0 0 1800px; font: 16px serif }</style>
<p>News, sport, weather</p>${PARAGRAPHS.map((html) => `<p>${html}</p>`).join('\n')}</html>`;

const TEXT = PARAGRAPHS.map((html) =>
  html
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&shy;', '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x2014;', '—')
    .replaceAll('<br>', '\n')
    .replaceAll(/<[^>]+>|\n(?= )/g, ''),
).join('\n\n');

const PASSAGES: readonly (readonly [words: string, which: number, paragraph: number])[] = [
  ['was closed', 0, 0],
  ['was closed', 1, 1],
  ['was closed', 2, 3],
  ['was closed for good.', 0, 6],
  ['old, cracked & leaking', 0, 2],
  ['twenty-five years', 0, 2],
  ['an engineer said', 0, 3],
  ['Fähre über den Fluß', 0, 4],
  ['“Long Bridge” — is to come.\nNobody knows', 0, 5],
  ['is to come.\nNobody knows when, or from what.\n\nThe dam was', 0, 5],
];

inEachBrowser((stage) => {
  test.each(PASSAGES)('a link leads to “%s” (%i) in paragraph %i', async (words, which, wanted) => {
    const start = placeOf(words, which);
    const fragment = textFragment(TEXT, { start, end: start + words.length });
    expect(fragment).not.toBe('');
    const page = await stage().openPage(stage().server.serve('/dam', PAGE) + fragment);
    await page.waitFor((at) => {
      const box = document.querySelectorAll('p')[at + 1]?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    }, wanted);
  });
});

function placeOf(words: string, which: number): number {
  let place = TEXT.indexOf(words);
  for (let passed = 0; passed < which; passed++) place = TEXT.indexOf(words, place + 1);
  return place;
}
