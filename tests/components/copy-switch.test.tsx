// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { CopyActions, PopupActions } from '../../components/popup-actions.ts';
import type { CopyFacts } from '../../lib/domain/page-copy.ts';
import {
  actionsOn,
  button,
  closePopup,
  keptArticle,
  mountPopup,
  press,
  wordsOf,
} from './mount-popup.tsx';
import { noteStock } from './note-stock.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const READING = readingOf([
  { text: 'The ferry is old, the mayor said.', source: ['the mayor', 'role'] },
]);
const FACTS: CopyFacts = { taken: 1, kept: 5, shown: 5, bytes: 1_240_000 };
const SAVED = {
  article: keptArticle({ isSaved: true }),
  questions: [],
  unreadableQuestions: 0,
};

/** Opens the notes of an article; what is done about its copy is remembered. */
async function openNotes(copies: Partial<CopyActions>, given: Partial<PopupActions> = {}) {
  const keepCopy = vi.fn(copies.keepCopy ?? (async () => FACTS));
  const removeCopy = vi.fn(copies.removeCopy ?? (async () => null));
  await mountPopup(actionsOn(READING, { ...given, ...copies, keepCopy, removeCopy }));
  await press(button('Notes'));
  return { keepCopy, removeCopy };
}

const words = () => wordsOf('.copy-words').join();
const isOn = () => button('Keep its pictures').getAttribute('aria-checked');

describe('the pictures of an article', () => {
  it('are no question before the article is saved', async () => {
    await openNotes({});
    expect(document.querySelector('.copy-switch')).toBeNull();
  });

  it('are left alone when the article is saved, where they were not asked for', async () => {
    const { keepCopy } = await openNotes({});
    await press(button('Keep this article'));
    expect(keepCopy).not.toHaveBeenCalled();
    expect(isOn()).toBe('false');
    expect(words()).toContain('asked for once more');
  });

  it('are kept with every article where the reader chose so', async () => {
    const { keepCopy } = await openNotes({ isCopyWanted: async () => true });
    await press(button('Keep this article'));
    expect(keepCopy).toHaveBeenCalledExactlyOnceWith('article');
    expect(isOn()).toBe('true');
    expect(words()).toBe('Kept as it looks, with its 5 pictures (1.2 MB).');
  });

  it('are not taken again only because the article is looked at', async () => {
    const { keepCopy } = await openNotes(
      { isCopyWanted: async () => true, getCopyFacts: async () => FACTS },
      { getKeptWork: async () => SAVED },
    );
    expect(keepCopy).not.toHaveBeenCalled();
    expect(isOn()).toBe('true');
  });

  it('are taken again with an article that is kept again', async () => {
    const before = 'The boat left at two.';
    const part = { before: { start: 0, end: before.length }, after: { start: 0, end: 3 } };
    const change = { kind: 'changed', ...part, parts: [] } as const;
    const changes = { since: 1, before, changes: [change] };
    const { keepCopy } = await openNotes(
      { getCopyFacts: async () => FACTS, keepCopy: async () => ({ ...FACTS, kept: 4 }) },
      { ...noteStock(READING.article, [], { changes }).actions, getKeptWork: async () => SAVED },
    );
    expect(words()).toContain('its 5 pictures');
    await press(button('Keep it as it is now'));
    expect(keepCopy).toHaveBeenCalledOnce();
    expect(words()).toContain('4 of 5 pictures');
  });

  it('come and go with the switch', async () => {
    const { keepCopy, removeCopy } = await openNotes({}, { getKeptWork: async () => SAVED });
    await press(button('Keep its pictures'));
    expect(keepCopy).toHaveBeenCalledOnce();
    await press(button('Keep its pictures'));
    expect(removeCopy).toHaveBeenCalledExactlyOnceWith('article');
    expect(isOn()).toBe('false');
  });

  it.each([
    [{ ...FACTS, kept: 3 }, 'Kept as it looks, with 3 of 5 pictures'],
    [{ ...FACTS, kept: 1, shown: 1 }, 'Kept as it looks, with its picture (1.2 MB).'],
    [{ ...FACTS, kept: 0 }, 'Kept as it looks, without its 5 pictures (1.2 MB). They were'],
    [{ ...FACTS, kept: 0, shown: 1 }, 'Kept as it looks, without its picture (1.2 MB). It was'],
    [{ ...FACTS, kept: 0, shown: 0 }, 'It shows no pictures.'],
    [null, 'The pictures could not be kept. The text is.'],
  ])('say what came of them: %j', async (facts, sentence) => {
    await openNotes({ keepCopy: async () => facts }, { getKeptWork: async () => SAVED });
    await press(button('Keep its pictures'));
    expect(words()).toContain(sentence);
    expect(isOn()).toBe(facts === null ? 'false' : 'true');
  });

  it('say so where they could not be kept or removed', async () => {
    const fails = () => Promise.reject(new Error('full'));
    await openNotes(
      { keepCopy: fails, removeCopy: fails, getCopyFacts: async () => FACTS },
      { getKeptWork: async () => SAVED },
    );
    await press(button('Keep its pictures'));
    expect(wordsOf('.announcement')).toEqual(['The pictures could not be removed. Try again.']);
    expect(isOn()).toBe('true');
  });
});
