import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { BackupTask } from '../../../components/library/backup/backup-actions.ts';
import { backupStream } from '../../../entrypoints/background/backup/backup-stream.ts';
import {
  lookIntoBackup,
  restoreBackup,
  type Restorer,
} from '../../../entrypoints/library/restore-backup.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import { changeNoteSettings, getNoteSettings } from '../../../lib/settings/note-settings.ts';
import { getReaderChoices } from '../../../lib/settings/reader-choices.ts';
import type { LibraryStore, Store } from '../../../lib/store/index.ts';
import { someDossier } from '../../exchange/some-dossier.ts';
import { copyWith } from '../../store/copies/some-copy.ts';
import { readingOf } from '../../store/fixtures.ts';
import {
  articleNamed,
  emptyDevice,
  keepArticle,
  openBoth,
} from '../../store/library/library-fixtures.ts';

let store: Store;
let library: LibraryStore;

function newDevice(): void {
  store?.close();
  library?.close();
  emptyDevice();
  ({ store, library } = openBoth());
}

beforeEach(() => {
  fakeBrowser.reset();
  newDevice();
});

const patient = (): BackupTask => ({ signal: new AbortController().signal, tell: () => {} });

async function backUp(): Promise<Blob> {
  const stream = await backupStream(
    { library, choices: await getReaderChoices() },
    0,
    patient().signal,
    () => {},
  );
  return await new Response(stream).blob();
}

async function everything(): Promise<readonly Dossier[]> {
  const dossiers: Dossier[] = [];
  for await (const dossier of library.eachDossier(null, patient().signal)) dossiers.push(dossier);
  return dossiers;
}

async function bringBack(file: Blob, isWithChoices = false, task = patient()) {
  const tellChanged = (): void => {};
  return await restoreBackup({ ...library, tellChanged }, { file, isWithChoices }, task);
}

/** Parts of a backup that nobody made with this store. */
async function* partsOf(dossiers: readonly Dossier[]) {
  for (const dossier of dossiers)
    yield await Promise.resolve({ kind: 'dossier' as const, dossier });
}

describe('a backup that is brought back', () => {
  test('into an empty library makes it what it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someDossier, { maxLength: 4, selector: ({ article }) => article.id }),
        async (dossiers) => {
          newDevice();
          await library.restore(partsOf(dossiers), { ...patient(), tell: () => {} });
          const before = await everything();
          const file = await backUp();
          newDevice();
          await bringBack(file);
          expect(await everything()).toEqual(before);
          expect(before).toHaveLength(dossiers.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('brings collections and searches along', async () => {
    await keepArticle(store, 'ferry');
    const { id } = await library.addCollection('Harbour');
    const file = await backUp();
    newDevice();
    await bringBack(file);
    expect(await library.collections()).toMatchObject([{ id, name: 'Harbour' }]);
  });

  test('brings along how saved articles looked', async () => {
    const { id } = await store.setSaved(readingOf(articleNamed('ferry')), true);
    await store.keepCopy(id, copyWith());
    const file = await backUp();
    newDevice();
    await bringBack(file);
    expect((await library.copies(id)).map(({ copy }) => copy)).toEqual([copyWith()]);
  });

  test('adds to what is there, and leaves what is newer', async () => {
    const ferry = await keepArticle(store, 'ferry');
    const file = await backUp();
    const tram = await keepArticle(store, 'tram');
    const [note] = (await library.dossier(ferry))?.notes ?? [];
    await store.changeNote(note!, { comment: 'newer' });
    expect((await bringBack(file)).notes).toMatchObject({ added: 0, newerHere: 1 });
    expect((await library.dossier(ferry))?.notes[0]?.comment).toBe('newer');
    expect(await library.dossier(tram)).not.toBeNull();
  });

  test('twice changes nothing the second time', async () => {
    await keepArticle(store, 'ferry');
    const file = await backUp();
    newDevice();
    await bringBack(file);
    const before = await everything();
    const { outcome } = await lookIntoBackup(library, file, patient());
    expect(outcome.articles).toEqual({ added: 0, updated: 0, same: 1, newerHere: 0 });
    await bringBack(file);
    expect(await everything()).toEqual(before);
  });

  test('brings settings back where the reader wants them', async () => {
    await changeNoteSettings({ isToolbarOn: false });
    const file = await backUp();
    await changeNoteSettings({ isToolbarOn: true });
    await bringBack(file, false);
    expect((await getNoteSettings()).isToolbarOn).toBe(true);
    await bringBack(file, true);
    expect((await getNoteSettings()).isToolbarOn).toBe(false);
  });
});

describe('nothing is changed', () => {
  test('by looking into a backup', async () => {
    await keepArticle(store, 'ferry');
    const file = await backUp();
    newDevice();
    const contents = await lookIntoBackup(library, file, patient());
    expect(contents).toMatchObject({ hasChoices: true, outcome: { articles: { added: 1 } } });
    expect(await everything()).toEqual([]);
  });

  test('by a backup of which any one byte is another', async () => {
    await keepArticle(store, 'ferry');
    const bytes = new Uint8Array(await (await backUp()).arrayBuffer());
    newDevice();
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at]! ^= 0x10;
      await expect(bringBack(new Blob([changed]), true)).rejects.toThrow(/damaged|not-ours/);
    }
    expect(await everything()).toEqual([]);
  });

  test('by a restore that is given up', async () => {
    for (let number = 0; number < 40; number++) await keepArticle(store, `ferry-${number}`);
    const file = await backUp();
    newDevice();
    const life = new AbortController();
    const task: BackupTask = {
      signal: life.signal,
      tell: (step) => {
        if (step === 'restoring') life.abort();
      },
    };
    await expect(bringBack(file, true, task)).rejects.toThrow('abort');
    expect(await everything()).toEqual([]);
  });
});

test('nobody hears of a restore before it is checked: they would index meanwhile', async () => {
  await changeNoteSettings({ isToolbarOn: false });
  await keepArticle(store, 'ferry');
  const file = await backUp();
  await changeNoteSettings({ isToolbarOn: true });
  newDevice();
  const happened: string[] = [];
  fakeBrowser.storage.onChanged.addListener(() => void happened.push('settings'));
  const restorer = { ...library, tellChanged: () => void happened.push('told') };
  const task = { ...patient(), tell: (step: string) => void happened.push(step) };
  await restoreBackup(restorer, { file, isWithChoices: true }, task);
  const steps = ['checking', 'restoring', 'verifying', 'settings', 'told'];
  expect([...new Set(happened)]).toEqual(steps);
});

test('a restore that did not bring everything says so, and has everybody look again', async () => {
  await keepArticle(store, 'ferry');
  const file = await backUp();
  newDevice();
  const outcome = await library.previewRestore(partsOf([]), { ...patient(), tell: () => {} });
  const forgetful = {
    ...library,
    restore: async () => await Promise.resolve({ ...outcome, articleIds: [] }),
    tellChanged: vi.fn<Restorer['tellChanged']>(),
  };
  const restoring = restoreBackup(forgetful, { file, isWithChoices: false }, patient());
  await expect(restoring).rejects.toMatchObject({ name: 'NotVerifiedError' });
  expect(forgetful.tellChanged).toHaveBeenCalledOnce();
});
