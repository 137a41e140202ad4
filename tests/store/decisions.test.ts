import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');
const ferry = articleAbout('ferry');

const RENAME: ActorDecision = { kind: 'rename', actor: 'person:clinton', name: 'Hillary Clinton' };
const MERGE: ActorDecision = { kind: 'merge', actor: 'person:bo', into: 'person:bo lund' };
const SPLIT: ActorDecision = { kind: 'split', actor: 'person:bo lund', alias: 'Lund' };

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

async function decide(...decisions: readonly ActorDecision[]): Promise<string> {
  let articleId = '';
  for (const decision of decisions) ({ articleId } = await store.decideActor(bridge, decision));
  return articleId;
}

async function records(): Promise<readonly unknown[]> {
  const raw = await new Dexie('says-who').open();
  const found: unknown[] = await raw.table('decisions').toArray();
  raw.close();
  return found;
}

describe('decisions on actors', () => {
  test('come back in the order in which they were made, in another context too', async () => {
    await decide(SPLIT, RENAME, MERGE);
    store.close();
    expect(await openStore(tickingClock()).getDecisions(bridge)).toEqual([SPLIT, RENAME, MERGE]);
  });

  test('keep their order though the clock was set back', async () => {
    let now = 1_000;
    const backwards = openStore(() => now--);
    for (const decision of [SPLIT, RENAME, MERGE]) await backwards.decideActor(bridge, decision);
    expect(await backwards.getDecisions(bridge)).toEqual([SPLIT, RENAME, MERGE]);
  });

  test('belong to their article, however the reader came to it, and to no other', async () => {
    await decide(RENAME);
    expect(await store.getDecisions({ ...bridge, url: `${bridge.url}?utm_source=x` })).toEqual([
      RENAME,
    ]);
    expect(await store.getDecisions(ferry)).toEqual([]);
  });

  test('are not lost when two views decide at once', async () => {
    const other = openStore(tickingClock());
    const many = Array.from({ length: 12 }, (_, at): ActorDecision => ({
      kind: 'rename',
      actor: `person:p${at}`,
      name: `Person ${at}`,
    }));
    await Promise.all(
      many.map((one, at) => (at % 2 === 0 ? store : other).decideActor(bridge, one)),
    );
    const kept = await store.getDecisions(bridge);
    expect(kept).toHaveLength(many.length);
    expect(kept).toEqual(expect.arrayContaining(many));
    const places = (await records()).map((record) => (record as { place: number }).place);
    expect(new Set(places).size).toBe(many.length);
  });

  test('made twice in a row are made once', async () => {
    const articleId = await decide(RENAME, { ...RENAME });
    await store.undo(articleId);
    expect(await store.getDecisions(bridge)).toEqual([]);
  });

  test('may be made again after another', async () => {
    const back: ActorDecision = { ...RENAME, name: 'Clinton' };
    await decide(RENAME, back, RENAME);
    expect(await store.getDecisions(bridge)).toEqual([RENAME, back, RENAME]);
  });

  test('go to the one record when two turn out to be of the same article', async () => {
    const address = 'https://paper.example/amp/x';
    await store.decideActor({ ...bridge, url: address }, RENAME);
    await decide(MERGE);
    const joined = await store.getDecisions({ ...bridge, canonicalUrl: address });
    expect(joined).toEqual(expect.arrayContaining([RENAME, MERGE]));
  });

  test('that cannot be read decide nothing and stay', async () => {
    await decide(RENAME, MERGE);
    const raw = await new Dexie('says-who').open();
    await raw
      .table<{ place: number; decision: unknown }>('decisions')
      .filter(({ place }) => place === 1)
      .modify({ decision: { kind: 'rename' } });
    raw.close();
    expect(await store.getDecisions(bridge)).toEqual([MERGE]);
    await decide(SPLIT);
    expect(await store.getDecisions(bridge)).toEqual([MERGE, SPLIT]);
    expect(await records()).toHaveLength(3);
  });
});

describe('undoing a decision', () => {
  test.each([
    [RENAME, 'renamed'],
    [MERGE, 'merged'],
    [SPLIT, 'split'],
  ])('%o', async (decision, deed) => {
    const articleId = await decide(decision);
    expect(await store.undo(articleId)).toEqual({ deed, noteId: null });
    expect(await store.getDecisions(bridge)).toEqual([]);
    expect(await store.redo(articleId)).toEqual({ deed, noteId: null });
    expect(await store.getDecisions(bridge)).toEqual([decision]);
  });

  test('takes turns with notes, the last thing first', async () => {
    const { articleId, id } = await store.addNote(newNote(bridge), null);
    await decide(RENAME);
    await store.undo(articleId);
    expect(await store.getNote(id)).toMatchObject({ deleted: null });
    expect(await store.undo(articleId)).toMatchObject({ deed: 'added', noteId: id });
    await store.redo(articleId);
    await store.redo(articleId);
    expect(await store.getDecisions(bridge)).toEqual([RENAME]);
  });

  test('leaves none of its words, and brings it back to its place', async () => {
    const articleId = await decide(SPLIT, RENAME, MERGE);
    await store.undo(articleId);
    await store.undo(articleId);
    const left = (await records()).filter((record) => JSON.stringify(record).includes('linton'));
    expect(left).toEqual([]);
    await store.redo(articleId);
    await store.redo(articleId);
    expect(await store.getDecisions(bridge)).toEqual([SPLIT, RENAME, MERGE]);
  });

  test('shows that there is something to undo', async () => {
    const articleId = await decide(RENAME);
    expect(await store.getNotes(bridge)).toMatchObject({ articleId, canUndo: true });
  });
});
