import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  type BackupWatcher,
  makeBackupBlob,
} from '../../../../entrypoints/background/backup/backup-blob.ts';
import type { BackupSource } from '../../../../entrypoints/background/backup/backup-stream.ts';
import { getReaderChoices } from '../../../../lib/settings/reader-choices.ts';
import type { LibraryStore, Store } from '../../../../lib/store/index.ts';
import { emptyDevice, keepArticle, openBoth } from '../../../store/library/library-fixtures.ts';

let store: Store;
let library: LibraryStore;

beforeEach(async () => {
  fakeBrowser.reset();
  store?.close();
  library?.close();
  emptyDevice();
  ({ store, library } = openBoth());
  for (const word of ['ferry', 'tram', 'harbour']) await keepArticle(store, word);
});

const watcher = (tell: BackupWatcher['tell'] = () => {}, life = new AbortController()) => ({
  tell,
  signal: life.signal,
});

async function make(given: Partial<BackupSource['library']>, by = watcher()) {
  const source = { library: { ...library, ...given }, choices: await getReaderChoices() };
  return await makeBackupBlob(source, 0, by);
}

test('a backup is written and read again, and tells of both', async () => {
  const steps = new Set<string>();
  const { articles, bytes, blob, leftOut } = await make(
    {},
    watcher((step) => steps.add(step)),
  );
  expect([...steps]).toEqual(['writing', 'rereading']);
  expect({ articles, bytes, leftOut }).toEqual({ articles: 3, bytes: blob.size, leftOut: 0 });
});

test('articles that cannot be read are counted', async () => {
  const countArticles = async () => (await library.countArticles()) + 2;
  expect((await make({ countArticles })).leftOut).toBe(2);
});

test('articles that were deleted meanwhile are not', async () => {
  const counts = [4, 3];
  const countArticles = async () => await Promise.resolve(counts.shift() ?? 0);
  expect((await make({ countArticles })).leftOut).toBe(0);
});

test('what could not be brought back is no backup', async () => {
  async function* eachDossier(ids: readonly string[] | null, signal: AbortSignal) {
    for await (const dossier of library.eachDossier(ids, signal)) {
      yield { ...dossier, article: { ...dossier.article, created: Number.NaN } };
    }
  }
  await expect(make({ eachDossier })).rejects.toMatchObject({ name: 'BackupProblemError' });
});

test('given up while it is written, it is not read again and comes to nothing', async () => {
  const life = new AbortController();
  const steps = new Set<string>();
  const giveUp: BackupWatcher['tell'] = (step) => {
    steps.add(step);
    life.abort();
  };
  await expect(make({}, watcher(giveUp, life))).rejects.toMatchObject({ name: 'AbortError' });
  expect([...steps]).toEqual(['writing']);
});
