import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import type { RestorePart } from '../../../lib/domain/restore.ts';
import { articleWith } from '../fixtures.ts';
import { articleNamed, takeInAll } from './library-fixtures.ts';
import {
  changedDossiers,
  everything,
  isNothingToDo,
  MINUTE_MS,
  newDevice,
  partsOf,
  someBackedUp,
  unheard,
} from './restore-device.ts';

/** More than are put aside at once. */
const MANY = 120;

test('what is not read through is not seen, and appears in no search', async () => {
  const { parts } = await someBackedUp();
  const device = newDevice();
  const { library, store, clock } = device;
  async function* looking(): AsyncGenerator<RestorePart, void> {
    yield* partsOf(parts);
    for (let at = 0; at < MANY; at++) yield* partsOf(parts.slice(0, 1));
    await takeInAll(clock);
    expect(await library.digests()).toEqual([]);
    expect(await library.flagged(null)).toEqual([]);
    expect((await store.getNotes(articleNamed('ferry'))).notes).toEqual([]);
    const other = articleWith({ url: 'https://paper.example/other' });
    const { appearances } = await store.findAppearances(other, ['person:jane harlow']);
    expect(appearances).toEqual([]);
  }
  await library.restore(looking(), unheard());
  expect(await everything(device)).toHaveLength(2);
});

test('what the reader changes while it is restored stays as they changed it', async () => {
  const { device, parts: then } = await someBackedUp();
  const { store, library } = device;
  const { notes } = await store.getNotes(articleNamed('ferry'));
  const seen = { id: notes[0]?.id ?? '', revision: 1 };
  const changed = device.clock();
  const parts = changedDossiers(then, (dossier) => ({
    notes: dossier.notes.map((note) => ({ ...note, comment: 'Then', changed })),
  }));
  async function* changing(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < MANY; at++) yield* partsOf(parts);
    device.waitMinutes(1);
    await store.changeNote(seen, { comment: 'Now' });
    yield* partsOf(parts);
  }
  await library.restore(changing(), unheard());
  expect(await store.getNote(seen.id)).toMatchObject({ comment: 'Now' });
  expect((await store.getNotes(articleNamed('bridge'))).notes).toMatchObject([{ comment: 'Then' }]);
});

test('an article that comes twice is as it was changed last', async () => {
  const { device: first, parts } = await someBackedUp();
  const changed = first.clock() + MINUTE_MS;
  const later = changedDossiers(parts, ({ article }) => ({
    article: { ...article, note: 'Later', changed },
  }));
  const device = newDevice();
  await device.library.restore(partsOf([...parts, ...later]), unheard());
  const notes = (await everything(device)).map(({ article }) => article.note);
  expect(notes).toEqual(['Later', 'Later']);
  expect(isNothingToDo(await device.library.previewRestore(partsOf(later), unheard()))).toBe(true);
});

test('however long a backup is, no more of it is held than fits', async () => {
  const [first] = (await someBackedUp()).before;
  if (first === undefined) throw new Error('Nothing was kept');
  const device = newDevice();
  let [read, done, held] = [0, 0, 0];
  async function* long(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < 500; at++) {
      held = Math.max(held, ++read - done);
      const article = { ...first!.article, id: `article-${at}` };
      const dossier = { article, texts: [], notes: [], questions: [], decisions: [] };
      yield await Promise.resolve({ kind: 'dossier', dossier });
    }
  }
  const tell = (articles: number): void => void (done = articles);
  await device.library.restore(long(), { ...unheard(), tell });
  expect(await device.library.countArticles()).toBe(500);
  expect(held).toBeLessThan(200);
});
