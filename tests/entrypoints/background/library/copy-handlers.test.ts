import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { copyHandlers } from '../../../../entrypoints/background/library/copy-handlers.ts';
import type { PageCopy } from '../../../../lib/domain/page-copy.ts';

const COPY: PageCopy = {
  url: 'https://paper.example/bridge?utm_source=mail',
  text: 'The bridge is closed.',
  blocks: [{ kind: 'paragraph', start: 0, end: 21, level: 0, isNumbered: false }],
  links: [],
  stresses: [],
  pictures: [{ before: 0, alt: '', address: '', width: 4, height: 3, data: null }],
};

const FACTS = { taken: 5, kept: 0, shown: 1, bytes: 21 };

/** Handlers over a store that keeps everything, for a page that answers so. */
function handlersFor(answer: () => unknown) {
  const keepCopy = vi.fn(async () => FACTS);
  const dropCopies = vi.fn(async () => undefined);
  fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ ok: true, response: answer() }));
  const handlers = copyHandlers({
    keepCopy,
    dropCopies,
    getCopies: async () => [],
    getArticleKeys: async () => ['paper.example/bridge'],
  });
  return { handlers, keepCopy, dropCopies };
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.scripting.executeScript = async () => [];
});

test('what the page shows is kept', async () => {
  const { handlers, keepCopy } = handlersFor(() => COPY);
  expect(await handlers.keepCopy({ articleId: 'a', tabId: 1 })).toEqual(FACTS);
  expect(keepCopy).toHaveBeenCalledWith('a', COPY);
});

test.each([
  ['another page', { ...COPY, url: 'https://paper.example/ferry' }],
  ['no article any more', null],
  ['a picture that could run', pictured('data:image/svg+xml;base64,PHN2Zz4=')],
  ['a picture that would be loaded', pictured('https://spy.example/1.png')],
  [
    'more than a copy holds',
    { ...COPY, pictures: Array.from({ length: 61 }, () => COPY.pictures[0]) },
  ],
  ['positions outside of its text', { ...COPY, stresses: [{ start: 0, end: 99, kind: 'strong' }] }],
])('nothing is kept where the tab answers with %s', async (_, answer) => {
  const { handlers, keepCopy } = handlersFor(() => answer);
  expect(await handlers.keepCopy({ articleId: 'a', tabId: 1 })).toBeNull();
  expect(keepCopy).not.toHaveBeenCalled();
});

test('nothing is kept of a tab we may not enter, or that went away', async () => {
  const { handlers, keepCopy } = handlersFor(() => COPY);
  fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
  expect(await handlers.keepCopy({ articleId: 'a', tabId: 1 })).toBeNull();
  fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access'));
  expect(await handlers.keepCopy({ articleId: 'a', tabId: 1 })).toBeNull();
  expect(keepCopy).not.toHaveBeenCalled();
});

test('copies go when they are not wanted any more', async () => {
  const { handlers, dropCopies } = handlersFor(() => COPY);
  await handlers.removeCopy({ articleId: 'a' });
  expect(dropCopies).toHaveBeenCalledWith('a');
  expect(await handlers.getCopyFacts({ articleId: 'a' })).toBeNull();
});

function pictured(data: string): PageCopy {
  return { ...COPY, pictures: COPY.pictures.map((picture) => ({ ...picture, data })) };
}
