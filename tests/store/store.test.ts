import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { openLibraryStore, openStore, type Store } from '../../lib/store/index.ts';
import { articleWith, newNote, questionWith, readingOf, tickingClock } from './fixtures.ts';

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

describe('a note on an article', () => {
  test('is there again when another context opens the store', async () => {
    await store.saveNote(articleWith(), 'Ask the builder.');
    store.close();
    const kept = await openStore(tickingClock()).getKeptWork(articleWith());
    expect(kept.article?.note).toBe('Ask the builder.');
  });

  test('belongs to the article however the reader came to it', async () => {
    const shared = articleWith({ url: `${articleWith().url}/?utm_source=mail#comments` });
    const first = await store.saveNote(articleWith(), 'One');
    const second = await store.saveNote(shared, 'Two');
    expect(second.id).toBe(first.id);
    expect(second.revision).toBeGreaterThan(first.revision);
  });

  test('stays when the article is saved and taken off the shelf again', async () => {
    await store.saveNote(articleWith(), 'Keep me');
    const saved = await store.setSaved(readingOf(articleWith()), true);
    expect(saved).toMatchObject({ note: 'Keep me', isSaved: true });
    const taken = await store.setSaved(readingOf(articleWith()), false);
    expect(taken).toMatchObject({ note: 'Keep me', isSaved: false });
  });
});

describe('a question', () => {
  test('keeps its id and grows by one revision with each change', async () => {
    const asked = await store.saveQuestion(articleWith(), questionWith());
    const answered = await store.saveQuestion(
      articleWith(),
      questionWith({ id: asked.id, isAnswered: true, answer: 'The city.' }),
    );
    expect(answered).toMatchObject({ id: asked.id, created: asked.created, revision: 2 });
    expect(answered.changed).toBeGreaterThan(asked.changed);
  });

  test('of the article is kept once, though two tabs tick it off', async () => {
    const gap = questionWith({ kind: 'gap', text: 'Which officials?' });
    await Promise.all([
      store.saveQuestion(articleWith(), gap),
      store.saveQuestion(articleWith(), { ...gap, isAnswered: true }),
    ]);
    const { questions } = await store.getKeptWork(articleWith());
    expect(questions).toHaveLength(1);
  });

  test('of the reader may be asked twice in the same words', async () => {
    await store.saveQuestion(articleWith(), questionWith());
    await store.saveQuestion(articleWith(), questionWith());
    const { questions } = await store.getKeptWork(articleWith());
    expect(questions).toHaveLength(2);
  });

  test('once deleted is gone from the list and leaves none of its words', async () => {
    const { id } = await store.saveQuestion(articleWith(), questionWith());
    await store.deleteQuestion(id);
    expect((await store.getKeptWork(articleWith())).questions).toEqual([]);
    const left: unknown = await new Dexie('says-who')
      .open()
      .then((d) => d.table('questions').get(id));
    expect(left).toMatchObject({ id, text: '', answer: '', quote: '', revision: 2 });
    expect(left).not.toMatchObject({ deleted: null });
  });

  test('comes back when it is written after its deletion', async () => {
    const { id } = await store.saveQuestion(articleWith(), questionWith());
    await store.deleteQuestion(id);
    await store.saveQuestion(articleWith(), questionWith({ id, answer: 'Still mine' }));
    expect((await store.getKeptWork(articleWith())).questions).toMatchObject([
      { answer: 'Still mine' },
    ]);
  });
});

test('loses nothing when two contexts write to the same article at once', async () => {
  const write = fc.record({
    byOther: fc.boolean(),
    what: fc.constantFrom('note', 'saved', 'question'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
      Dexie.dependencies.indexedDB = new IDBFactory();
      const clock = tickingClock();
      const [one, other] = [openStore(clock), openStore(clock)];
      await Promise.all(
        writes.map(({ byOther, what }, index) => {
          const context = byOther ? other : one;
          if (what === 'note') return context.saveNote(articleWith(), 'note');
          if (what === 'saved') return context.setSaved(readingOf(articleWith()), true);
          return context.saveQuestion(articleWith(), questionWith({ text: `Question ${index}` }));
        }),
      );
      const kept = await one.getKeptWork(articleWith());
      const count = (what: string): number => writes.filter((w) => w.what === what).length;
      expect(kept.questions).toHaveLength(count('question'));
      expect(kept.article?.note ?? '').toBe(count('note') > 0 ? 'note' : '');
      expect(kept.article?.isSaved ?? false).toBe(count('saved') > 0);
    }),
    { numRuns: 20 },
  );
}, 60_000);

describe('saving again', () => {
  const REPAIRED = 'The bridge is open again, the mayor said. Nobody says what it cost.';

  test('keeps what the article was saved with before, to tell what has changed since', async () => {
    await store.setSaved(readingOf(articleWith()), true);
    const changed = articleWith({ text: REPAIRED });
    await store.setSaved(readingOf(changed), true);
    const { firstText } = await store.getNotes(changed);
    expect(firstText?.article?.text).toBe(articleWith().text);
    const again = articleWith({ text: `${REPAIRED} Yet.` });
    await store.setSaved(readingOf(again), true);
    expect((await store.getNotes(again)).firstText?.article?.text).toBe(articleWith().text);
  });

  test('tells what has changed since, with a note made in between, too', async () => {
    await store.setSaved(readingOf(articleWith()), true);
    await store.addNote(newNote(articleWith()), null);
    const changed = articleWith({ text: REPAIRED });
    await store.setSaved(readingOf(changed), true);
    expect((await store.getNotes(changed)).firstText?.article?.text).toBe(articleWith().text);
  });

  test('keeps no second copy where the text is what it was', async () => {
    await store.setSaved(readingOf(articleWith()), true);
    const { id } = await store.setSaved(readingOf(articleWith()), true);
    const dossier = await openLibraryStore(tickingClock()).dossier(id);
    expect(dossier?.texts.map(({ role }) => role)).toEqual(['saved']);
  });
});
