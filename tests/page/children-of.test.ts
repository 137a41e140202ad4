// @vitest-environment happy-dom

import { beforeEach, describe, expect, test } from 'vitest';

import { childrenOf } from '../../lib/page/runs/children-of.ts';
import { takingSteps } from '../../lib/page/take-article.ts';
import { STORY, STORY_HTML } from './make-page.ts';

function textOf(document: Document): string {
  const steps = takingSteps(document, 'https://news.example/2026/storm');
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.state === 'read' ? value.article.text : value.reason;
  }
}

function addHost(mode: 'open' | 'closed', html: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what stands in an element', () => {
  test('is the open shadow tree of a host, not its children', () => {
    const root = addHost('open', `<article>${STORY_HTML}</article>`);
    root.host.innerHTML =
      '<p>What no slot shows is not seen by anybody, however long it may be.</p>';
    expect(childrenOf(root.host)).toEqual([...root.childNodes]);
    expect(textOf(document)).toBe(STORY.join('\n\n'));
  });

  test('is what was put into a slot, where the slot stands', () => {
    const [first = '', ...others] = STORY;
    const paragraphs = others.map((words) => `<p>${words}</p>`).join('');
    const root = addHost('open', `<article><slot></slot>${paragraphs}</article>`);
    root.host.innerHTML = `<p>${first}</p>`;
    const slot = root.querySelector('slot');
    expect(slot && childrenOf(slot)).toEqual([root.host.firstChild]);
    expect(textOf(document)).toBe(STORY.join('\n\n'));
  });

  test('is what a slot shows by itself where nothing was put into it', () => {
    addHost('open', `<article><slot>${STORY_HTML}</slot></article>`);
    expect(textOf(document)).toBe(STORY.join('\n\n'));
  });

  test('is nothing in a closed tree', () => {
    addHost('closed', `<article>${STORY_HTML}</article>`);
    expect(textOf(document)).toBe('empty-page');
  });
});
