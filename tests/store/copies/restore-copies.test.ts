import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';

import type { RestorePart } from '../../../lib/domain/restore.ts';
import { readingOf } from '../fixtures.ts';
import { articleNamed, rawRecords } from '../library/library-fixtures.ts';
import {
  backUp,
  type Device,
  everything,
  isNothingToDo,
  newDevice,
  partsOf,
  unheard,
} from '../library/restore-device.ts';
import { copyWith, PICTURE } from './some-copy.ts';

let device: Device;

beforeEach(() => {
  device = newDevice();
});

/** A saved article with two looks, and a backup of it as files of ours hold it. */
async function keptLooks(): Promise<{ id: string; parts: readonly RestorePart[] }> {
  const { id } = await device.store.setSaved(readingOf(articleNamed('ferry')), true);
  await device.store.keepCopy(id, copyWith({ pictures: [{ ...PICTURE, alt: 'first' }] }));
  await device.store.keepCopy(id, copyWith());
  return { id, parts: [...(await backUp(device)), ...(await looksOf(id))] };
}

async function looksOf(id: string): Promise<readonly RestorePart[]> {
  return (await device.library.copies(id)).map((copy) => ({ kind: 'copy', copy }));
}

/** More than are put aside at once. */
const MANY = 60;

/** A file that breaks off once all of this was put aside. */
async function* broken(parts: readonly RestorePart[]): AsyncGenerator<RestorePart, void> {
  yield* partsOf(parts);
  for (let at = 0; at < MANY; at++) {
    const kept = { created: 1, changed: 1, deleted: null, revision: 1 };
    yield { kind: 'collection', collection: { ...kept, id: crypto.randomUUID(), name: `${at}` } };
  }
  throw new Error('cut off');
}

describe('how an article looked', () => {
  test('comes back with it, and then there is nothing left to do', async () => {
    const { id, parts } = await keptLooks();
    const before = await device.library.copies(id);
    expect(before).toHaveLength(2);
    device = newDevice();
    await device.library.restore(partsOf(parts), unheard());
    expect(await device.library.copies(id)).toEqual(before);
    expect(isNothingToDo(await device.library.previewRestore(partsOf(parts), unheard()))).toBe(
      true,
    );
    await device.library.restore(partsOf(parts), unheard());
    expect(await device.library.copies(id)).toEqual(before);
  });

  test('comes back to an article that is here without it', async () => {
    const { id, parts } = await keptLooks();
    await device.store.dropCopies(id);
    await device.library.restore(partsOf(parts), unheard());
    expect(await device.library.copies(id)).toHaveLength(2);
  });

  test('leaves nothing behind where the restore does not come to its end', async () => {
    const { parts } = await keptLooks();
    device = newDevice();
    await expect(device.library.restore(broken(parts), unheard())).rejects.toThrow('cut off');
    expect(await everything(device)).toEqual([]);
    // Nobody waits for what nobody sees.
    await expect.poll(() => rawRecords('says-who', 'copies')).toEqual([]);
    await expect.poll(() => rawRecords('says-who', 'restores')).toEqual([]);
  });

  test('is not seen on an article that is here before the restore came to its end', async () => {
    const { id, parts } = await keptLooks();
    device = newDevice();
    const withoutLooks = parts.filter(({ kind }) => kind !== 'copy');
    await device.library.restore(partsOf(withoutLooks), unheard());
    await expect(device.library.restore(broken(parts), unheard())).rejects.toThrow('cut off');
    expect(await device.library.copies(id)).toEqual([]);
  });
});
