import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { describePassage } from '../../lib/anchoring/index.ts';
import type { Article } from '../../lib/domain/article.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleWith } from './fixtures.ts';

let store: Store;
beforeEach(() => {
  store = openStore(() => 1000);
});
afterEach(async () => {
  store.close();
  await Dexie.delete('says-who');
});

const CONTENT = { colour: 'yellow', comment: '', tags: [], flag: null } as const;

async function noteOn(given: Partial<Article>) {
  const article = articleWith(given);
  const passage = describePassage(article.text, { start: 4, end: 10 });
  return await store.addNote({ article, passage, sentence: '', content: CONTENT }, null);
}

describe('the sites with notes', () => {
  it('are none at first, and each is named once', async () => {
    expect(await store.hostsWithNotes()).toEqual([]);
    await noteOn({ url: 'https://www.paper.example:8080/one' });
    await noteOn({ url: 'http://m.paper.example:8080/two', text: 'Another story, all of it new.' });
    await noteOn({ url: 'https://daily.example/three', text: 'A third one, not like these.' });
    expect(await store.hostsWithNotes()).toEqual(['daily.example', 'paper.example']);
  });

  it('are not those whose last note was deleted, until it is undone', async () => {
    const { id, articleId } = await noteOn({});
    await store.deleteNote(id);
    expect(await store.hostsWithNotes()).toEqual([]);
    await store.undo(articleId);
    expect(await store.hostsWithNotes()).toEqual(['paper.example']);
  });

  it('are not those of articles that are only kept', async () => {
    await store.saveNote(articleWith(), 'About the whole article.');
    expect(await store.hostsWithNotes()).toEqual([]);
  });

  it('leave out files, which belong to no site', async () => {
    await noteOn({ url: 'file:///home/ada/story.html' });
    expect(await store.hostsWithNotes()).toEqual([]);
  });
});

describe('whether an article has notes', () => {
  const at = (url: string, canonicalUrl: string | null = null) => ({ url, canonicalUrl });

  it('is known by its addresses alone', async () => {
    await noteOn({ url: 'https://paper.example/story' });
    expect(await store.hasNotes(at('http://www.paper.example/story?utm_source=x'))).toBe(true);
    const shortAddress = at('https://paper.example/?p=7', 'https://paper.example/story');
    expect(await store.hasNotes(shortAddress)).toBe(true);
    expect(await store.hasNotes(at('https://paper.example/other'))).toBe(false);
  });

  it('is so for files, too', async () => {
    await noteOn({ url: 'file:///home/ada/story.html' });
    expect(await store.hasNotes(at('file:///home/ada/story.html'))).toBe(true);
  });

  it('is no longer so when they are deleted', async () => {
    const { id } = await noteOn({});
    await store.deleteNote(id);
    expect(await store.hasNotes(articleWith())).toBe(false);
  });
});
