import { describe, expect, test } from 'vitest';

import { isPieceThere, stretchesOf } from '../../../lib/page/text-map.ts';
import { transplant } from '../../../lib/page/living/transplant.ts';
import { STORY, STORY_HTML } from '../make-page.ts';
import { livingPage, take, textsIn } from './living-text.ts';

const PAGE = `<article><h1>Storm floods Westby</h1><div id="body">${STORY_HTML}</div></article>`;

/** Renders the body anew, as frameworks do that keep no nodes. */
function renderAnew(document: Document, html: string): Text[] {
  const body = document.querySelector('#body');
  if (body === null) throw new Error('the page has no body of its article');
  body.innerHTML = html;
  return textsIn(body);
}

describe('words in new nodes', () => {
  test('are found again where the page sets the same paragraphs anew', () => {
    const document = livingPage(PAGE);
    const { textMap } = take(document);
    const moved = transplant(textMap, renderAnew(document, STORY_HTML));
    expect(moved.isWhole).toBe(true);
    expect(moved.unknown).toEqual([]);
    expect(moved.textMap.pieces.every(isPieceThere(moved.textMap))).toBe(true);
    const span = { start: textMap.text.indexOf('two bridges'), end: 0 };
    const [stretch] = stretchesOf(moved.textMap, { ...span, end: span.start + 11 });
    expect(stretch?.node.isConnected).toBe(true);
    expect(stretch?.node.data.slice(stretch.start, stretch.end)).toBe('two bridges');
  });

  test('stay apart where a line stands twice', () => {
    const refrain = `<p>${STORY[0]}</p><p>Nobody knew.</p><p>${STORY[1]}</p><p>Nobody knew.</p>`;
    const document = livingPage(PAGE.replace(STORY_HTML, STORY_HTML + refrain));
    const { textMap } = take(document);
    const moved = transplant(textMap, renderAnew(document, STORY_HTML + refrain));
    const nodes = moved.textMap.pieces.map(({ node }) => node);
    expect(new Set(nodes).size).toBe(new Set(textMap.pieces.map(({ node }) => node)).size);
  });

  test('are missing where the page writes other words', () => {
    const document = livingPage(PAGE);
    const { textMap } = take(document);
    const changed = STORY_HTML.replace('two bridges', 'three bridges');
    const moved = transplant(textMap, renderAnew(document, changed));
    expect(moved.isWhole).toBe(false);
    expect(moved.unknown.map(({ data }) => data)).toEqual([
      STORY[1]?.replace('two bridges', 'three bridges'),
    ]);
  });

  test('are missing where the same node says something else', () => {
    const document = livingPage(PAGE);
    const { textMap } = take(document);
    const [node] = textsIn(document.querySelector('#body') as Element);
    if (node) node.data = 'This article was withdrawn.';
    expect(transplant(textMap, node ? [node] : []).isWhole).toBe(false);
  });

  test('leave the map alone where nothing is gone', () => {
    const document = livingPage(PAGE);
    const { textMap } = take(document);
    const more = document.createElement('p');
    more.textContent = 'The bridges were built in 1931, when the town was half as large.';
    document.querySelector('#body')?.append(more);
    const moved = transplant(textMap, textsIn(more));
    expect(moved.textMap).toBe(textMap);
    expect(moved.unknown).toHaveLength(1);
  });
});
