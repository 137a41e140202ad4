// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { openPage } from '../../../lib/page/living/open-page.ts';
import { whatHolds } from '../../../lib/page/living/what-holds.ts';
import type { LentPage, OpenPage, TakenText } from '../../../lib/page/open-page.ts';
import { isPieceThere } from '../../../lib/page/text-map.ts';
import { STORY_HTML } from '../make-page.ts';
import { take } from './living-text.ts';

const PAGE = `<main><article><h1>Storm floods Westby</h1><div id="body">${STORY_HTML}</div></article></main>`;

let observers = 0;
/** Counts the observers that observe. */
class CountedObserver extends MutationObserver {
  /** What the last one calls. */
  static last: ((records: MutationRecord[]) => void) | null = null;
  #isCounted = false;
  constructor(callback: MutationCallback) {
    super(callback);
    CountedObserver.last = (records) => callback(records, this);
  }
  override observe(target: Node, options: MutationObserverInit): void {
    super.observe(target, options);
    if (!this.#isCounted) observers++;
    this.#isCounted = true;
  }
  override disconnect(): void {
    super.disconnect();
    if (this.#isCounted) observers--;
    this.#isCounted = false;
  }
}

let life = new AbortController();
let isPainted = false;

function lendPage(): LentPage & { readonly looks: () => number } {
  let taken: TakenText | null = take(document, location.href);
  let looks = 0;
  const lent = {
    get taken() {
      return taken;
    },
    get isPainted() {
      return isPainted;
    },
    async look() {
      looks++;
      lent.accept(whatHolds(taken, await Promise.resolve(take(document, location.href))));
    },
    accept(text: TakenText | null) {
      taken = text;
      for (const listener of lent.listeners) listener();
    },
    listeners: new Set<() => void>(),
    looks: () => looks,
  };
  return lent;
}

function renderAnew(html = STORY_HTML): void {
  const body = document.querySelector('#body');
  if (body !== null) body.innerHTML = html;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('MutationObserver', CountedObserver);
  life = new AbortController();
  isPainted = false;
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function open(lent: LentPage): { page: OpenPage; heard: (TakenText | null)[] } {
  const page = openPage(lent, life.signal);
  const heard: (TakenText | null)[] = [];
  page.onTaken((taken) => heard.push(taken), life.signal);
  return { page, heard };
}

describe('a living page', () => {
  test('bears a flood of changes in one go, and looks again after it', async () => {
    const lent = lendPage();
    const { page } = open(lent);
    page.setWatched(true);
    await vi.advanceTimersByTimeAsync(0);
    const list = document.body.appendChild(document.createElement('div'));
    const records: unknown[] = [];
    for (let at = 0; at < 200_000; at++)
      records.push({ type: 'childList', target: list, addedNodes: [] });
    const came = document.createElement('p');
    came.textContent = 'Words that nobody has read before, and enough of them to be read now.';
    list.prepend(came);
    records.push({ type: 'childList', target: list, addedNodes: [came] });
    CountedObserver.last?.(records as MutationRecord[]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(lent.looks()).toBe(1);
  });

  test('costs nothing while there are no notes and nothing is painted', async () => {
    const lent = lendPage();
    const { page, heard } = open(lent);
    renderAnew(STORY_HTML.replace('two bridges', 'three bridges'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([observers, vi.getTimerCount(), lent.looks(), heard.length]).toEqual([0, 0, 0, 0]);
    page.setWatched(true);
    expect(observers).toBe(1);
    page.setWatched(false);
    expect([observers, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test('is watched while statements are painted', () => {
    const lent = lendPage();
    open(lent);
    isPainted = true;
    lent.listeners.forEach((listener) => listener());
    expect(observers).toBe(1);
    isPainted = false;
    lent.listeners.forEach((listener) => listener());
    expect(observers).toBe(0);
  });

  test('moves its words to new nodes without reading the page again', async () => {
    const lent = lendPage();
    const { page, heard } = open(lent);
    page.setWatched(true);
    renderAnew();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.textMap.pieces.every(isPieceThere(heard[0].textMap))).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lent.looks()).toBe(0);
  });

  test('is taken again where its words changed, once for a burst of changes', async () => {
    const lent = lendPage();
    const { page, heard } = open(lent);
    page.setWatched(true);
    for (let at = 3; at < 8; at++) {
      renderAnew(STORY_HTML.replace('two bridges', `${at} bridges`));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(lent.looks()).toBe(1);
    expect(heard.at(-1)?.article.text).toContain('7 bridges');
  });

  test('hears of words that were written into the same nodes again', async () => {
    const lent = lendPage();
    const { page, heard } = open(lent);
    page.setWatched(true);
    const text = document.querySelector('#body p')?.firstChild as Text;
    const { data } = text;
    text.data = data;
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
    expect(lent.looks()).toBe(0);
  });

  test('does not mind a clock, a script or our own host', async () => {
    const lent = lendPage();
    const { page, heard } = open(lent);
    page.setWatched(true);
    document.body.insertAdjacentHTML('beforeend', '<p id="clock">12:00</p>');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'window.advertisement = "a long line of code that nobody reads";'.repeat(
      5,
    );
    document.body.append(script, document.createElement('says-who-overlay'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([lent.looks(), heard.length]).toEqual([0, 0]);
  });

  test('is taken again after the address changed, watched or not', async () => {
    const lent = lendPage();
    open(lent);
    history.pushState(null, '', '#other');
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lent.looks()).toBe(1);
    expect(observers).toBe(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(observers).toBe(0);
  });

  test('leaves nothing behind', async () => {
    const lent = lendPage();
    const { page } = open(lent);
    page.setWatched(true);
    history.pushState(null, '', '#elsewhere');
    window.dispatchEvent(new Event('popstate'));
    life.abort();
    expect([observers, vi.getTimerCount(), lent.listeners.size]).toEqual([0, 0, 0]);
    renderAnew(STORY_HTML.replace('two bridges', 'three bridges'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lent.looks()).toBe(0);
  });

  test('says what holds when asked to look', async () => {
    const lent = lendPage();
    const { page } = open(lent);
    expect(await page.refresh()).toBe(lent.taken);
    expect(page.taken).toBe(lent.taken);
  });

  test('tells nobody who has gone', async () => {
    const lent = lendPage();
    const page = openPage(lent, life.signal);
    const gone = new AbortController();
    const listener = vi.fn();
    page.onTaken(listener, gone.signal);
    gone.abort();
    page.setWatched(true);
    renderAnew();
    await vi.advanceTimersByTimeAsync(0);
    expect(listener).not.toHaveBeenCalled();
  });
});
