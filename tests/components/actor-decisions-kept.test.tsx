// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { PopupActions } from '../../components/popup-actions.ts';
import { decisionStock } from './actor-sample.ts';
import { button, closePopup, find, press, rest, type } from './mount-popup.tsx';
import { noteStock } from './note-stock.ts';
import { announced, names, openCard, SAMPLE, submit, toggleOf } from './open-actors.ts';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('a decision', () => {
  it('that cannot be kept changes nothing, says so, and leaves what was typed', async () => {
    const decideActor = () => Promise.reject(new Error('full'));
    const actions = await openCard('moss', { decideActor });
    await press(button('Rename'));
    await type('.decision-form input', 'Mayor Moss');
    await submit();
    expect(announced()).toBe('That could not be kept, and nothing was changed. Please try again.');
    expect((find('.decision-form input') as HTMLInputElement).value).toBe('Mayor Moss');
    expect(actions.reportError).toHaveBeenCalledTimes(1);
  });

  it('that is kept while the page is gone says that it is', async () => {
    let isGone = false;
    const readTab: PopupActions['readTab'] = async () =>
      isGone
        ? { state: 'unreadable', reason: 'no-access' }
        : { state: 'read', reading: SAMPLE, isPainted: true };
    await openCard('clara', { readTab });
    isGone = true;
    await press(button('Same as…'));
    await press(find('.choice'));
    expect(announced()).toMatch(/^That is kept/);
    expect(names()).toContain('Clara Moss');
  });

  it('is made once, however often it is pressed', async () => {
    let settle: () => void = () => undefined;
    const kept = new Promise<void>((resolve) => (settle = resolve));
    const actions = await openCard('clara', { decideActor: () => kept });
    await press(button('Same as…'));
    const choice = find('.choice');
    await press(choice);
    await press(choice);
    await rest(settle);
    expect(actions.decideActor).toHaveBeenCalledTimes(1);
  });

  it('is undone with all else, and the cards are as before', async () => {
    const stock = decisionStock(SAMPLE);
    await openCard('clara', {
      ...stock,
      getNotes: async (article) => ({
        article,
        articleId: 'article',
        notes: [],
        unreadable: 0,
        changes: null,
        canUndo: true,
        canRedo: false,
        tags: [],
      }),
    });
    await press(button('Same as…'));
    await press(find('.choice'));
    expect(names()).not.toContain('Clara Moss');
    await press(button('Undo'));
    expect(names()).toContain('Clara Moss');
  });

  it('made in another view is shown here, too', async () => {
    const stock = decisionStock(SAMPLE);
    await openCard('moss', stock);
    const decision = { kind: 'rename', actor: 'person:bo lind', name: 'B. Lind' } as const;
    await rest(() => void stock.decideActor(SAMPLE.article, decision));
    expect(names()[1]).toBe('B. Lind');
    expect(toggleOf('moss').getAttribute('aria-expanded')).toBe('true');
  });

  it('on another article is no news here', async () => {
    let tell: (articleId: string) => void = () => undefined;
    const onActorNews = (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    };
    const { getNotes } = noteStock(SAMPLE.article).actions;
    const actions = await openCard('moss', {
      onActorNews,
      getNotes: async (article) => ({ ...(await getNotes(article)), articleId: 'ours' }),
    });
    await rest(() => tell('another'));
    expect(actions.readTab).toHaveBeenCalledTimes(1);
    await rest(() => tell('ours'));
    expect(actions.readTab).toHaveBeenCalledTimes(2);
  });

  it('is not mixed with a page that has other words by now', async () => {
    const other = readingOf([{ text: 'Other words.' }], { actors: [actorOf('x', 'Xaver Ort')] });
    let now = SAMPLE;
    await openCard('clara', {
      readTab: async () => ({ state: 'read', reading: now, isPainted: true }),
    });
    now = other;
    await press(button('Same as…'));
    await press(find('.choice'));
    expect(names()).not.toContain('Xaver Ort');
    expect(announced()).toMatch(/^That is kept/);
  });

  it('leaves notes and questions as they are', async () => {
    const getNotes = vi.fn(noteStock(SAMPLE.article).actions.getNotes);
    await openCard('clara', { getNotes });
    await press(find('#tab-questions'));
    await type('#new-question', 'Who pays?');
    await press(find('#tab-actors'));
    await press(button('Same as…'));
    await press(find('.choice'));
    expect((find('#new-question') as HTMLInputElement).value).toBe('Who pays?');
    expect(getNotes).toHaveBeenCalledTimes(1);
  });
});
