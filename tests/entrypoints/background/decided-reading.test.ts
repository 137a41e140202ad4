import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { decidedReading } from '../../../entrypoints/background/decided-reading.ts';
import { actorHandlers } from '../../../entrypoints/background/notes/actor-handlers.ts';
import type { TellNews } from '../../../entrypoints/background/notes/change-handlers.ts';
import type { ActorDecision } from '../../../lib/domain/actor-decision.ts';
import { NO_BACKGROUND } from '../../../lib/domain/background.ts';
import type { ReadOutcome } from '../../../lib/domain/reading.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { tickingClock } from '../../store/fixtures.ts';
import { storyOf } from '../../store/stories.ts';

const reading = storyOf('bridge', [
  { name: 'Jane Harlow', says: ['The bridge must close.'] },
  { name: 'Harlow', says: ['At once.'] },
  { name: 'Bo Lund' },
]);
const RENAME: ActorDecision = { kind: 'rename', actor: 'person:bo lund', name: 'Bosse Lund' };
const MERGE: ActorDecision = { kind: 'merge', actor: 'person:harlow', into: 'person:jane harlow' };
const READ: ReadOutcome = { state: 'read', reading, isPainted: true };

let store: Store;
const tellNews = vi.fn<TellNews>();

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
  tellNews.mockReset().mockResolvedValue();
});
afterEach(() => vi.unstubAllGlobals());

async function read(
  outcome: ReadOutcome = READ,
  getDecisions = store.getDecisions,
): Promise<ReadOutcome> {
  const readAsDecided = decidedReading(
    () => Promise.resolve(outcome),
    getDecisions,
    () => NO_BACKGROUND,
  );
  return await readAsDecided(7);
}

async function decide(decision: ActorDecision): Promise<void> {
  const handlers = actorHandlers(store, () => NO_BACKGROUND, tellNews);
  await handlers.decideActor({ article: reading.article, decision });
}

function namesIn(outcome: ReadOutcome): readonly string[] {
  if (outcome.state !== 'read') return [];
  return outcome.reading.cards.map(({ actor }) => actor.name).toSorted();
}

describe('a page that is read', () => {
  test('is as it was found where nothing was decided', async () => {
    expect(await read()).toEqual(READ);
  });

  test('has cards, findings and voices as the reader decided', async () => {
    await decide(MERGE);
    await decide(RENAME);
    const outcome = await read();
    expect(namesIn(outcome)).toEqual(['Bosse Lund', 'Jane Harlow']);
    expect(outcome).toMatchObject({
      isPainted: true,
      reading: {
        cards: [{ actor: { name: 'Jane Harlow' }, statements: ['s1', 's2'] }, {}],
        voiceMap: { voices: [{ name: 'Jane Harlow', statements: ['s1', 's2'] }] },
      },
    });
  });

  test('has both where two views decide at once', async () => {
    await Promise.all([decide(MERGE), decide(RENAME)]);
    expect(namesIn(await read())).toEqual(['Bosse Lund', 'Jane Harlow']);
  });

  test('is as before once it is undone', async () => {
    await decide(RENAME);
    await store.undo(tellNews.mock.calls[0]?.[0] ?? '');
    expect(await read()).toEqual(READ);
  });

  test('is saved as it was decided', async () => {
    await decide(RENAME);
    const outcome = await read();
    if (outcome.state === 'read') await store.setSaved(outcome.reading, true);
    const other = storyOf('other', []).article;
    const { appearances } = await store.findAppearances(other, ['person:bosse lund']);
    expect(appearances).toHaveLength(1);
  });

  test('is shown as found where the reader’s work cannot be had, and that is reported', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const broken = new Error('The database is gone.');
    expect(await read(READ, () => Promise.reject(broken))).toEqual(READ);
    expect(reported).toHaveBeenCalledExactlyOnceWith(broken);
  });
});

test('a page that could not be read is not decided about', async () => {
  const getDecisions = vi.fn<Store['getDecisions']>();
  const unreadable = { state: 'unreadable', reason: 'pdf' } as const;
  expect(await read(unreadable, getDecisions)).toEqual(unreadable);
  expect(getDecisions).not.toHaveBeenCalled();
});

describe('a decision', () => {
  test('is told of, so that every view reads again', async () => {
    await decide(RENAME);
    const { articleId } = await store.getNotes(reading.article);
    expect(tellNews.mock.calls.map(([told]) => told)).toEqual([articleId]);
  });

  test('is kept though nobody can be told of it', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    tellNews.mockRejectedValue(new Error('no room for news'));
    await decide(RENAME);
    expect(await store.getDecisions(reading.article)).toEqual([RENAME]);
    expect(reported).toHaveBeenCalledOnce();
  });
});
