import 'fake-indexeddb/auto';

import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { RestoreOutcome, RestorePart } from '../../../lib/domain/restore.ts';
import type { LibraryStore, Store } from '../../../lib/store/index.ts';
import { questionWith } from '../fixtures.ts';
import { articleNamed, emptyDevice, keepArticle, openBoth } from './library-fixtures.ts';

export const MINUTE_MS = 60 * 1_000;

/** A device with a clock that ticks, and both faces of its store. */
export interface Device {
  readonly clock: () => number;
  readonly store: Store;
  readonly library: LibraryStore;
  readonly waitMinutes: (minutes: number) => void;
  /** The same after a start of the browser. */
  readonly startAgain: () => Device;
}

let now = 1_000;
const clock = (): number => now++;

/** A device with nothing on it; one that was used before is gone. */
export function newDevice(): Device {
  emptyDevice();
  return started();
}

function started(): Device {
  const waitMinutes = (minutes: number): void => void (now += minutes * MINUTE_MS);
  return { ...openBoth(clock), clock, waitMinutes, startAgain: started };
}

export const unheard = () => ({ signal: new AbortController().signal, tell: () => undefined });

export async function* partsOf(parts: readonly RestorePart[]): AsyncGenerator<RestorePart, void> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** Everything that is kept on this device. */
export async function everything({ library }: Device): Promise<Dossier[]> {
  const all: Dossier[] = [];
  for await (const dossier of library.eachDossier(null, unheard().signal)) all.push(dossier);
  return all.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** What a backup of this device holds. */
export async function backUp(device: Device): Promise<RestorePart[]> {
  const dossiers = (await everything(device)).map(
    (dossier) => ({ kind: 'dossier', dossier }) as const,
  );
  const collections = await device.library.collections();
  return [
    ...dossiers,
    ...collections.map((collection) => ({ kind: 'collection', collection }) as const),
  ];
}

/** Two articles, one of them with all that can be kept on it; comes back with its id. */
async function keepSome({ store, library }: Device): Promise<string> {
  const ferry = await keepArticle(store, 'ferry', { comment: 'Late', tags: ['harbour'] });
  await keepArticle(store, 'bridge');
  await store.saveQuestion(articleNamed('ferry'), questionWith());
  await store.decideActor(articleNamed('ferry'), {
    kind: 'rename',
    actor: 'person:ada moss',
    name: 'Ada',
  });
  const { id } = await library.addCollection('Water');
  await library.changeArticles([ferry], { addCollections: [id] });
  return ferry;
}

/** A device on which some is kept, what that is, and a backup of it; `ferry` is the article with most on it. */
export async function someBackedUp() {
  const device = newDevice();
  const ferry = await keepSome(device);
  return { device, ferry, before: await everything(device), parts: await backUp(device) };
}

/** The dossiers of a backup, each changed. */
export function changedDossiers(
  parts: readonly RestorePart[],
  change: (dossier: Dossier) => Partial<Dossier>,
): RestorePart[] {
  return parts.map((part) =>
    part.kind === 'dossier'
      ? { kind: 'dossier', dossier: { ...part.dossier, ...change(part.dossier) } }
      : part,
  );
}

export const isNothingToDo = (outcome: RestoreOutcome): boolean =>
  Object.values({ ...outcome, articleIds: null }).every(
    (count) => count === null || (count.added === 0 && count.updated === 0),
  );
