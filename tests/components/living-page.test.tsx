// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Reading } from '../../lib/domain/reading.ts';
import { find, press, rest } from './mount-popup.tsx';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';
import { tabStock } from './tab-stock.ts';

beforeAll(speakEnglish);

let stock: ReturnType<typeof tabStock>;
beforeEach(() => void (stock = tabStock()));
afterEach(() => stock.closeAll());

const LINES = [{ text: 'Ines Okafor said the ferry stops in May.' }];
const OKAFOR = actorOf('a1', 'Ines Okafor');
const BEFORE = readingOf(LINES, { actors: [actorOf('a2', 'Bo Lind'), OKAFOR] });
const ELSEWHERE = { article: { url: 'https://courier.example/bridge' } };

/** The article with one more line, for which actors have other ids. */
const laterOn = (replaced: Parameters<typeof readingOf>[1] = {}) =>
  readingOf([...LINES, { text: 'Nobody was asked.' }], {
    actors: [actorOf('a5', 'Bo Lind'), { ...OKAFOR, id: 'a6' }],
    ...replaced,
  });

/** A panel with the card of Ines Okafor open and the focus on it, over a page that then has these words. */
async function openUntil(later: Reading): Promise<void> {
  let reading = BEFORE;
  const tab = await stock.open({
    readTab: async () => ({ state: 'read', reading, isPainted: true }),
  });
  const toggle = find('[data-actor=a1]');
  await press(toggle);
  toggle.focus();
  reading = later;
  await rest(() => tab.tell('read'));
}

describe('a page that gets other words while it is read', () => {
  it('leaves cards open and the focus where it was', async () => {
    await openUntil(laterOn());
    expect(find('[data-actor=a6]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[data-actor=a5]').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(find('[data-actor=a6]'));
  });

  it('leaves the focus in the view where what had it is gone', async () => {
    await openUntil(laterOn({ actors: [actorOf('a5', 'Bo Lind')] }));
    expect(document.activeElement).toBe(find('#tab-actors'));
  });

  it('begins anew for another article', async () => {
    await openUntil(laterOn(ELSEWHERE));
    expect(find('[data-actor=a6]').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(document.body);
  });
});
