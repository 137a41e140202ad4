import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';

import { contentWith } from '../../../store/fixtures.ts';
import { answering, ferry, WAGES } from './ferry.ts';
import { pageAt, POPUP, spanOf, takenFrom } from './fixtures.ts';

const evil = pageAt('https://evil.example/story');

let { store, handlers, addNote } = answering();

beforeEach(() => {
  ({ store, handlers, addNote } = answering());
});

describe('what a page may ask', () => {
  test('is nothing about an article of another site', async () => {
    const span = spanOf(ferry, WAGES);
    const { note } = await addNote(WAGES);
    const { id, revision, articleId } = note;
    const taken = takenFrom(ferry);
    const asked = [
      () => handlers.openPageNotes({ article: taken, inView: null }, evil),
      () => handlers.addNote({ article: ferry, span, content: contentWith() }, evil),
      () => handlers.askAbout({ article: ferry, span, text: 'Why?' }, evil),
      () => handlers.changeNote({ id, revision, change: { comment: 'x' } }, evil),
      () => handlers.attachNote({ id, revision, article: ferry, span }, evil),
      () => handlers.deleteNote({ id }, evil),
      () => handlers.undo({ articleId }, evil),
      () => handlers.redo({ articleId }, evil),
      () => handlers.textLink({ article: ferry, span }, evil),
    ];
    for (const ask of asked) {
      await expect(Promise.resolve().then<unknown>(ask)).rejects.toThrow('another site');
    }
    expect(await store.getNote(id)).toEqual(note);
  });

  test('is not widened by calling another site’s article canonical', async () => {
    await addNote(WAGES);
    const claiming = { ...ferry, url: evil.page!, canonicalUrl: ferry.url };
    const { notes } = await handlers.openPageNotes(
      { article: takenFrom(claiming), inView: null },
      evil,
    );
    expect(notes).toEqual([]);
  });

  test('is not widened by attaching another site’s note to an article of its own', async () => {
    const { note } = await addNote(WAGES);
    const own = { ...ferry, url: evil.page! };
    const request = { id: note.id, revision: 1, article: own, span: spanOf(own, WAGES) };
    await expect(handlers.attachNote(request, evil)).rejects.toThrow('another site');
  });

  test.each(['https://m.paper.example/x', 'https://www.paper.example/', `${ferry.url}#note`])(
    'is what belongs to its own site, also from %s',
    async (address) => {
      const { note } = await addNote(WAGES);
      const asker = pageAt(address);
      await expect(handlers.deleteNote({ id: note.id }, asker)).resolves.toBeNull();
    },
  );

  test.each([
    'https://paper.example.evil.example/',
    'https://evilpaper.example/',
    'https://paper.exam/',
    '',
    'nonsense',
  ])('is nothing for %j, which only looks like the site', async (address) => {
    const { note } = await addNote(WAGES);
    await expect(handlers.deleteNote({ id: note.id }, pageAt(address))).rejects.toThrow('site');
  });

  test('is its own notes for a file on the reader’s disk, and no other’s', async () => {
    const file = { ...ferry, url: 'file:///home/me/ferry.html' };
    const span = spanOf(file, WAGES);
    const add = { article: file, span, content: contentWith() };
    const { note } = await handlers.addNote(add, pageAt(file.url));
    const other = pageAt('file:///home/me/other.html');
    await expect(handlers.deleteNote({ id: note.id }, other)).rejects.toThrow('another site');
    await expect(handlers.deleteNote({ id: note.id }, pageAt(file.url))).resolves.toBeNull();
  });

  test('our own pages may ask for everything', async () => {
    const { note } = await addNote(WAGES);
    const change = { id: note.id, revision: 1, change: { comment: 'From the popup' } };
    await expect(handlers.changeNote(change, POPUP)).resolves.toMatchObject({ revision: 2 });
    expect(await handlers.getNoteVersions({ id: note.id })).toEqual([note]);
  });
});
