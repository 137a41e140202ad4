// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import type { PageNotes } from '../../../lib/domain/note.ts';
import type { PageArticle } from '../../../lib/domain/page-article.ts';
import { NoteBook } from '../../../lib/page/notes/book/note-book.ts';
import type { NoteKeeper } from '../../../lib/page/notes/book/note-keeper.ts';
import type { TakenText } from '../../../lib/page/open-page.ts';
import { makeTextMap } from '../../../lib/page/text-map.ts';
import { articleWith } from '../../store/fixtures.ts';
import { memoryKeeper, placedNote } from './memory-keeper.ts';

const ARTICLE = articleWith();
const SPAN = { start: 4, end: 10 };
const CONTENT = { colour: 'blue', comment: '', tags: [], flag: null } as const;

/** The article's text as a page shows it; every call gives new nodes. */
function taken(text = ARTICLE.text): TakenText {
  const node = document.createTextNode(text);
  document.body.replaceChildren(node);
  const pieces = [{ start: 0, end: text.length, node, nodeStart: 0 }];
  // Of the article the book looks at the address only.
  const article = { url: ARTICLE.url, text } as PageArticle;
  return { article, textMap: makeTextMap(text, pieces) };
}

interface Opening {
  book: NoteBook;
  page: { taken: TakenText | null };
  keeper: ReturnType<typeof memoryKeeper>;
  changes: () => number;
}

function openBook(kept = [placedNote(ARTICLE.text, SPAN, { id: 'kept' })]): Opening {
  const page: { taken: TakenText | null } = { taken: taken() };
  const keeper = memoryKeeper(ARTICLE, kept);
  let count = 0;
  return { page, keeper, book: new NoteBook(keeper, page, () => count++), changes: () => count };
}

/** A keeper whose first answers wait to be let go. */
function held(keeper: NoteKeeper): { keeper: NoteKeeper; asked: PageArticle[]; letGo: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const asked: PageArticle[] = [];
  return {
    asked,
    letGo: resolve,
    keeper: {
      ...keeper,
      async open(article, inView): Promise<PageNotes> {
        asked.push(article);
        const notes = await keeper.open(article, inView);
        await promise;
        return notes;
      },
    },
  };
}

describe('the book of a page', () => {
  test('is empty before it was read, and then holds what is kept', async () => {
    const { book } = openBook();
    expect([book.notes, book.textMap, book.find('kept')]).toEqual([[], null, null]);
    await book.refresh();
    expect(book.notes.map(({ note }) => note.id)).toEqual(['kept']);
    expect(book.findOn(SPAN)?.note.id).toBe('kept');
    expect(book.findOn({ start: 4, end: 11 })).toBeNull();
  });

  test('has the same words in new nodes at once, before the keeper answers', async () => {
    const { book, page, keeper } = openBook();
    await book.refresh();
    const slow = held(keeper);
    const again = new NoteBook(slow.keeper, page, () => undefined);
    slow.letGo();
    await again.refresh();
    page.taken = taken();
    void again.refresh();
    expect(again.textMap).toBe(page.taken.textMap);
    expect(again.notes).toHaveLength(1);
  });

  test('keeps notes in the text they were placed in until another text has its own', async () => {
    const { book, page } = openBook();
    await book.refresh();
    const before = book.textMap;
    page.taken = taken('Another text altogether.');
    const reading = book.refresh();
    expect(book.textMap).toBe(before);
    await reading;
    expect(book.textMap).toBe(page.taken.textMap);
  });

  test('does not take back what the reader did while it was read', async () => {
    const { keeper, page } = openBook([]);
    const slow = held(keeper);
    const book = new NoteBook(slow.keeper, page, () => undefined);
    const first = new NoteBook(keeper, page, () => undefined);
    await first.refresh();
    slow.letGo();
    await book.refresh();
    const stuck = held(keeper);
    const busy = new NoteBook(stuck.keeper, page, () => undefined);
    const reading = busy.refresh();
    await first.add(SPAN, CONTENT);
    void busy.refresh();
    stuck.letGo();
    await reading;
    expect(busy.notes).toHaveLength(1);
    expect(stuck.asked.length).toBeGreaterThan(1);
  });

  test('reads a text that came while it was reading, and only the last of many', async () => {
    const { keeper, page } = openBook();
    const slow = held(keeper);
    const book = new NoteBook(slow.keeper, page, () => undefined);
    const reading = book.refresh();
    for (const text of ['First text.', 'Second text.', 'Third text.']) {
      page.taken = taken(text);
      void book.refresh();
    }
    slow.letGo();
    await reading;
    expect(slow.asked.map(({ text }) => text)).toEqual([ARTICLE.text, 'Third text.']);
    expect(book.textMap?.text).toBe('Third text.');
  });

  test('asks nobody when the same words come in new nodes, and has the notes in these', async () => {
    const { page, keeper } = openBook();
    const { keeper: counted, asked, letGo } = held(keeper);
    letGo();
    const book = new NoteBook(counted, page, () => undefined);
    await book.refresh();
    page.taken = taken();
    await book.follow();
    expect(asked).toHaveLength(1);
    expect(book.textMap).toBe(page.taken.textMap);
    expect(book.notes).toHaveLength(1);
  });

  test('asks once when the nodes change while it is read, and ends with the last of them', async () => {
    const { page, keeper } = openBook();
    const slow = held(keeper);
    const book = new NoteBook(slow.keeper, page, () => undefined);
    const reading = book.refresh();
    page.taken = taken();
    const following = book.follow();
    slow.letGo();
    await Promise.all([reading, following]);
    expect(slow.asked).toHaveLength(1);
    expect(book.textMap).toBe(page.taken.textMap);
    expect(book.notes).toHaveLength(1);
  });

  test.each([
    ['other words', (now: TakenText) => ({ ...now.article, text: 'Another text.' })],
    ['another address', (now: TakenText) => ({ ...now.article, url: `${now.article.url}/2` })],
    [
      'another canonical address',
      (now: TakenText) => ({ ...now.article, facts: { canonicalLink: 'x' } as never }),
    ],
  ])('asks again when the page shows %s', async (_, change) => {
    const { page, keeper } = openBook();
    const { keeper: counted, asked, letGo } = held(keeper);
    letGo();
    const book = new NoteBook(counted, page, () => undefined);
    await book.refresh();
    const next = taken();
    page.taken = { ...next, article: change(next) };
    await book.follow();
    expect(asked).toHaveLength(2);
  });

  test('asks again after the keeper failed, though the words are the same', async () => {
    const { page, keeper } = openBook();
    const answers: (() => Promise<PageNotes>)[] = [
      async () => await Promise.reject(new Error('asleep')),
      async () => await keeper.open(ARTICLE as never, null),
    ];
    const open = async (): Promise<PageNotes> => await answers.shift()!();
    const book = new NoteBook({ ...keeper, open }, page, () => undefined);
    await expect(book.refresh()).rejects.toThrow('asleep');
    page.taken = taken();
    await book.follow();
    expect(book.notes).toHaveLength(1);
  });

  test('changes a note from the revision it was shown at', async () => {
    const { book, keeper } = openBook();
    await book.refresh();
    await book.change('kept', { comment: 'one' });
    await book.change('kept', { comment: 'two' });
    expect(keeper.notes.get('kept')?.note).toMatchObject({ comment: 'two', revision: 3 });
    expect(book.find('kept')?.note.comment).toBe('two');
  });

  test('says so when a change cannot be kept, and stays as it was', async () => {
    const { book, keeper } = openBook();
    await book.refresh();
    keeper.failNext(new Error('full'));
    await expect(book.change('kept', { comment: 'lost' })).rejects.toThrow('full');
    expect(book.find('kept')?.note.comment).toBe('');
  });

  test('undoes the first thing ever done to an article', async () => {
    const { book } = openBook([]);
    await book.refresh();
    await book.add(SPAN, CONTENT);
    expect(await book.undo()).not.toBeNull();
    expect(book.notes).toEqual([]);
  });

  test('empties when the page shows no article any more', async () => {
    const { book, page, changes } = openBook();
    await book.refresh();
    const before = changes();
    page.taken = null;
    await book.refresh();
    expect([book.notes, book.textMap]).toEqual([[], null]);
    expect(changes()).toBeGreaterThan(before);
    await expect(book.add(SPAN, CONTENT)).rejects.toThrow('no article');
  });
});
