import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { RestorePart } from '../../../lib/domain/restore.ts';
import { RestoreEndedError } from '../../../lib/store/index.ts';
import { killedAnywhere } from './kill-after.ts';
import { articleNamed, keepArticle, rawRecords, takeInAll } from './library-fixtures.ts';
import {
  backUp,
  changedDossiers,
  type Device,
  everything,
  MINUTE_MS,
  newDevice,
  partsOf,
  unheard,
} from './restore-device.ts';

/** More than are put aside at once. */
const MANY = 60;

/** A backup of three articles, and a device on which one of them is kept, but not as it is in the backup. */
async function usedDevice(): Promise<{ device: Device; parts: RestorePart[]; before: Dossier[] }> {
  const first = newDevice();
  for (const name of ['ferry', 'bridge', 'school']) {
    await keepArticle(first.store, name, { tags: ['harbour'] });
  }
  const parts = await backUp(first);
  const device = newDevice();
  await device.library.restore(partsOf(parts.slice(0, 1)), unheard());
  const changed = device.clock() + MINUTE_MS;
  const newer = changedDossiers(parts, ({ article, notes }) => ({
    article: { ...article, note: 'In the backup', changed },
    notes: notes.map((note) => ({ ...note, comment: 'In the backup', changed })),
  }));
  return { device, parts: newer, before: await everything(device) };
}

/** What can be seen is as it was at once; what was put aside goes when there is time. */
async function expectNothingLeft(device: Device, before: readonly Dossier[]): Promise<void> {
  expect(await everything(device)).toEqual(before);
  await expect.poll(() => rawRecords('says-who', 'restores'), { timeout: 5_000 }).toEqual([]);
  const ids = new Set(before.map(({ article }) => article.id));
  for (const table of ['texts', 'notes', 'questions', 'decisions', 'appearances']) {
    const records = await rawRecords('says-who', table);
    expect(records.filter(({ articleId }) => !ids.has(String(articleId)))).toEqual([]);
  }
  for (const table of ['staged', 'versions']) {
    expect(await rawRecords('says-who', table)).toEqual([]);
  }
}

async function expectAllBack(device: Device): Promise<void> {
  const all = await everything(device);
  expect(all.map(({ article }) => article.note)).toEqual(Array(3).fill('In the backup'));
  expect(all.flatMap(({ notes }) => notes.map(({ comment }) => comment))).toEqual(
    Array(3).fill('In the backup'),
  );
}

test('by a file that turns out to be damaged, everything is as it was', async () => {
  const { device, parts, before } = await usedDevice();
  async function* damaged(): AsyncGenerator<RestorePart, void> {
    yield* partsOf(parts);
    throw new Error('The checksum does not fit.');
  }
  await expect(device.library.restore(damaged(), unheard())).rejects.toThrow('checksum');
  await expectNothingLeft(device, before);
});

test('by the reader, everything is as it was', async () => {
  const { device, parts, before } = await usedDevice();
  const life = new AbortController();
  async function* slow(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < MANY; at++) yield* partsOf(parts);
  }
  const tell = (articles: number): void => {
    if (articles > 20) life.abort();
  };
  const restoring = device.library.restore(slow(), { signal: life.signal, tell });
  await expect(restoring).rejects.toThrow('abort');
  await expectNothingLeft(device, before);
});

/** A signal that has it looked at so many times before it is given. */
function givenUpAfter(looks: number): AbortSignal {
  const { signal } = new AbortController();
  let left = looks;
  signal.throwIfAborted = () => {
    if (left-- <= 0) throw new Error('The reader gave up.');
  };
  return signal;
}

test('by the reader at any moment, up to the very last, everything is as it was', async () => {
  for (let moment = 0; ; moment++) {
    const { device, parts, before } = await usedDevice();
    const progress = { signal: givenUpAfter(moment), tell: () => undefined };
    const isDone = await device.library.restore(partsOf(parts), progress).then(
      () => true,
      () => false,
    );
    if (isDone) {
      // Also while it is let be seen, after all of it was read.
      expect(moment).toBeGreaterThan(parts.length + 1);
      await expectAllBack(device);
      return;
    }
    await expectNothingLeft(device, before);
  }
});

test('by a browser that is killed, it is as it was or as it should be, and never in between', async () => {
  let used = await usedDevice();
  const steps = await killedAnywhere(
    async () => {
      used = await usedDevice();
    },
    async () => {
      const { library } = used.device.startAgain();
      await library.restore(partsOf(used.parts), unheard());
    },
    async (isDone) => {
      const device = used.device.startAgain();
      if (isDone) {
        await expectAllBack(device);
        return;
      }
      expect(await everything(device)).toEqual(used.before);
      // The next day what it left behind is taken away.
      device.waitMinutes(60);
      await takeInAll(device.clock);
      await expectNothingLeft(device, used.before);
    },
  );
  expect(steps).toBeGreaterThan(30);
});

/** Begins a restore of which nothing is heard any more once much is put aside. */
async function leaveBehind({ library }: Device, parts: readonly RestorePart[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* endless(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < MANY; at++) yield* partsOf(parts.slice(at % 3, (at % 3) + 1));
    await new Promise(() => undefined);
  }
  const tell = (articles: number): void => {
    // What is still held by now is less than is put aside at once.
    if (articles >= MANY - 10) resolve();
  };
  void library.restore(endless(), { ...unheard(), tell });
  await promise;
}

test('what a killed one left is taken away, also where that is killed itself', async () => {
  let used = await usedDevice();
  const steps = await killedAnywhere(
    async () => {
      used = await usedDevice();
      await leaveBehind(used.device, used.parts);
      used.device.waitMinutes(60);
    },
    async () => await takeInAll(used.device.clock),
    async () => {
      const device = used.device.startAgain();
      expect(await everything(device)).toEqual(used.before);
      await takeInAll(device.clock);
      await expectNothingLeft(device, used.before);
    },
  );
  expect(steps).toBeGreaterThan(10);
});

test('what a killed one left is not taken for what is here', async () => {
  const { device, parts } = await usedDevice();
  const before = await device.library.previewRestore(partsOf(parts), unheard());
  await leaveBehind(device, parts);
  expect(await device.library.previewRestore(partsOf(parts), unheard())).toEqual(before);
});

test('by another one, only the later is done', async () => {
  const { device, parts } = await usedDevice();
  const other = device.startAgain().library;
  async function* interrupted(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < MANY; at++) yield* partsOf(parts.slice(0, 1));
    await other.restore(partsOf(parts), unheard());
    yield* partsOf(parts);
  }
  const restoring = device.library.restore(interrupted(), unheard());
  await expect(restoring).rejects.toThrow(RestoreEndedError);
  await expectAllBack(device);
});

test('one that is under way is not swept out', async () => {
  const { device, parts } = await usedDevice();
  async function* swept(): AsyncGenerator<RestorePart, void> {
    for (let at = 0; at < MANY; at++) yield* partsOf(parts.slice(1, 2));
    await takeInAll(device.clock);
    yield* partsOf(parts);
  }
  await device.library.restore(swept(), unheard());
  await expectAllBack(device);
  expect((await device.store.getNotes(articleNamed('ferry'))).notes).toHaveLength(1);
});
