// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { SiteAccess } from '../../lib/domain/site.ts';
import { button, field, find, press, pressKey, rest, type, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';
import { bridge, FERRY, tabStock } from './tab-stock.ts';

beforeAll(speakEnglish);

let stock: ReturnType<typeof tabStock>;
beforeEach(() => void (stock = tabStock()));
afterEach(() => stock.closeAll());

describe('rooms for tabs', () => {
  it('shows the tab in front, and only that', async () => {
    stock.add(1);
    stock.add(2, { readTab: bridge });
    await stock.show(1);
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
    await stock.show(2);
    expect(wordsOf('h1')).toEqual(['A new bridge']);
  });

  it('has a tab that was shown before there at once, as it was left', async () => {
    stock.add(1);
    stock.add(2, { readTab: bridge });
    await stock.show(1);
    await press(find('#tab-questions'));
    const answer = find('#new-question');
    await type('#new-question', 'Who buys it?');
    await stock.show(2);
    expect(find('#tab-actors').getAttribute('aria-selected')).toBe('true');

    stock.rooms.show(1);
    expect(find('#tab-questions').getAttribute('aria-selected')).toBe('true');
    expect(find('#new-question')).toBe(answer);
    expect(field('#new-question').value).toBe('Who buys it?');
  });

  it('looks whether a tab that comes back still shows the same', async () => {
    stock.add(1);
    stock.add(2);
    await stock.show(1);
    await stock.show(2);
    stock.tab(1).actions.readTab.mockImplementation(bridge);
    await stock.show(1);
    expect(wordsOf('h1')).toEqual(['A new bridge']);
    expect(stock.tab(2).actions.readTab).toHaveBeenCalledTimes(1);
  });

  it('keeps what is typed when its tab is closed', async () => {
    await stock.open();
    await press(find('#tab-note'));
    await type('#note', 'Ask the harbour.');
    await rest(() => stock.rooms.close(1));
    expect(stock.tab(1).actions.saveNote).toHaveBeenCalledWith(FERRY.article, 'Ask the harbour.');
    expect(document.body.textContent).toBe('');
  });

  it('lets the tab go that was not looked at for the longest time', async () => {
    const titles = new Map<number, HTMLElement>();
    for (let id = 1; id <= 13; id++) stock.add(id);
    for (let id = 1; id <= 12; id++) {
      await stock.show(id);
      titles.set(id, find('h1'));
    }
    await stock.show(1);
    await stock.show(13);
    await stock.show(1);
    expect(find('h1')).toBe(titles.get(1));
    await stock.show(2);
    expect(find('h1')).not.toBe(titles.get(2));
  });

  it('gives no key to a tab out of sight', async () => {
    stock.add(1);
    stock.add(2);
    const undo = vi.fn(async () => null);
    for (const id of [1, 2]) {
      const pageNotes = { notes: [], articleId: `a${id}`, canUndo: true, canRedo: false };
      Object.assign(stock.tab(id).actions, {
        undo,
        getNotes: async () => ({ ...pageNotes, changes: null, unreadable: 0 }),
      });
      await stock.show(id);
    }
    const keys = { key: 'z', ctrlKey: true, bubbles: true };
    await rest(() => document.body.dispatchEvent(new KeyboardEvent('keydown', keys)));
    expect(undo.mock.calls).toEqual([['a2']]);
  });
});

describe('news of the page', () => {
  it('brings another article, in the tab that is open, and keeps what was typed on the one before', async () => {
    const { actions, tell } = await stock.open();
    await press(find('#tab-note'));
    await type('#note', 'Ask the harbour.');
    actions.readTab.mockImplementation(bridge);
    await rest(() => tell('arrived'));
    expect(wordsOf('h1')).toEqual(['A new bridge']);
    expect(find('#tab-note').getAttribute('aria-selected')).toBe('true');
    expect(field('#note').value).toBe('');
    expect(actions.saveNote).toHaveBeenCalledWith(FERRY.article, 'Ask the harbour.');
  });

  it('leaves the view alone where the words are the same', async () => {
    const { tell } = await stock.open();
    const title = find('h1');
    await rest(() => tell('arrived'));
    await rest(() => tell('read'));
    expect(find('h1')).toBe(title);
  });

  it('is not asked for twice while the page is being read', async () => {
    let answer: (outcome: Awaited<ReturnType<typeof bridge>>) => void = () => undefined;
    const readTab = () => new Promise<never>((resolve) => (answer = resolve as never));
    const { actions, tell } = await stock.open({ readTab });
    await rest(() => tell('read'));
    expect(actions.readTab).toHaveBeenCalledTimes(1);
    answer(await bridge());
    await rest(() => undefined);
    expect(wordsOf('h1')).toEqual(['A new bridge']);
  });

  it('says so when the page that came cannot be read', async () => {
    const { actions, tell } = await stock.open();
    actions.readTab.mockImplementation(async () => ({
      state: 'unreadable',
      reason: 'browser-page',
    }));
    await rest(() => tell('arrived'));
    expect(wordsOf('h1')).toEqual(['This page belongs to the browser']);
  });

  it('is looked at again a little later where an article may be on its way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { actions, tell } = await stock.open();
      actions.readTab.mockImplementation(async () => ({
        state: 'unreadable',
        reason: 'no-article',
      }));
      await rest(() => tell('arrived'));
      actions.readTab.mockImplementation(bridge);
      await rest(() => vi.advanceTimersByTime(1_000));
      expect(wordsOf('h1')).toEqual(['A new bridge']);
      await rest(() => vi.advanceTimersByTime(10_000));
      expect(actions.readTab).toHaveBeenCalledTimes(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a page that nobody asked us to read', () => {
  const closed = async (access: SiteAccess, requestSiteAccess = async () => false) => {
    const readTab = async () => ({ state: 'unreadable', reason: 'no-access' }) as const;
    return await stock.open({ readTab, siteAccess: async () => access, requestSiteAccess });
  };

  it('is read when the reader allows its site', async () => {
    const { actions, tell } = await closed('askable', async () => true);
    expect(wordsOf('h1')).toEqual(['Not read yet']);
    await press(button('Read this page'));
    expect(actions.requestSiteAccess).toHaveBeenCalledOnce();
    actions.readTab.mockImplementation(bridge);
    await rest(() => tell('arrived'));
    expect(wordsOf('h1')).toEqual(['A new bridge']);
  });

  it.each(['askable', 'declined'] as const)('can be asked for: %s', async (access) => {
    await closed(access);
    expect(wordsOf('button')).toEqual(['Read this page']);
  });

  it('leads to the toolbar where its site is not known', async () => {
    await closed('impossible');
    expect(wordsOf('button')).toEqual([]);
    expect(wordsOf('main')[0]).toContain('Click its button in the toolbar');
  });

  it('is told from one that is closed to everybody', async () => {
    await closed('granted');
    expect(wordsOf('h1')).toEqual(['The browser does not let us in']);
  });
});

describe('by keyboard', () => {
  beforeEach(async () => {
    await stock.open();
  });

  it('a link leads past what stands above', async () => {
    expect(document.activeElement).toBe(document.body);
    await press(find('.skip-link'));
    expect(document.activeElement?.id).toBe('panel-actors');
  });

  it('Escape leads back to the tabs', async () => {
    await press(find('#tab-questions'));
    find('#new-question').focus();
    await pressKey(find('#new-question'), 'Escape');
    expect(document.activeElement?.id).toBe('tab-questions');
  });
});
