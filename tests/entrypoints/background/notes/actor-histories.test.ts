import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { actorHistories } from '../../../../entrypoints/background/notes/actor-histories.ts';
import { describePassage } from '../../../../lib/anchoring/index.ts';
import { NO_BACKGROUND } from '../../../../lib/domain/background.ts';
import type { Reading } from '../../../../lib/domain/reading.ts';
import {
  type ActorHistory,
  MOST_APPEARANCES,
  MOST_SAID,
} from '../../../../lib/domain/shelf-appearance.ts';
import { shelfActor } from '../../../../lib/domain/shelf-actor.ts';
import { openStore, type Store } from '../../../../lib/store/index.ts';
import { contentWith, tickingClock } from '../../../store/fixtures.ts';
import { storyOf } from '../../../store/stories.ts';
import { spanOf } from './fixtures.ts';

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

async function save(...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await store.setSaved(reading, true);
}

/** What the shelf tells of the actors of an article, by their names. */
async function histories(reading: Reading): Promise<Record<string, ActorHistory['appearances']>> {
  const actors = reading.cards.map((card) => shelfActor(card, reading));
  const found = await actorHistories(store, () => NO_BACKGROUND, reading.article, actors);
  return Object.fromEntries(
    found.map(({ actor, appearances }) => [
      reading.analysis.actors.find(({ id }) => id === actor)?.name ?? actor,
      appearances,
    ]),
  );
}

/** Keeps a note on these words of an article; its id. */
async function note(reading: Reading, words: string, comment: string): Promise<string> {
  const { article } = reading;
  const passage = describePassage(article.text, spanOf(article, words));
  const content = contentWith({ comment });
  const { id } = await store.addNote({ article, passage, sentence: words, content }, null);
  return id;
}

const SENATOR = { name: 'Jane Harlow', titles: ['Sen.'] };
const today = storyOf('today', [SENATOR]);

describe('an earlier saved article', () => {
  test('of the same senator tells what she said then, and where', async () => {
    const says = ['The bridge must close.'];
    const bridge = storyOf('bridge', [
      { name: 'Jane R. Harlow', titles: ['a Republican senator from Ohio'], says },
    ]);
    const { id } = await store.setSaved(bridge, true);
    expect(await histories(today)).toEqual({
      'Jane Harlow': [
        {
          articleId: id,
          title: 'All about the bridge',
          outlet: 'The Example Paper',
          published: '2026-11-02',
          address: 'https://paper.example/2026/bridge',
          certainty: 'same',
          titles: ['a Republican senator from Ohio'],
          said: [{ text: 'The bridge must close.', voice: 'quote' }],
          notes: [],
        },
      ],
    });
  });

  test('is of somebody else if the job is another, and possibly of the same if it gives none', async () => {
    await save(
      storyOf('coach', [{ name: 'Jane Harlow', titles: ['the swimming coach'] }]),
      storyOf('unknown', [{ name: 'Jane Harlow' }]),
    );
    const { 'Jane Harlow': appearances } = await histories(today);
    expect(appearances).toMatchObject([{ title: 'All about the unknown', certainty: 'possible' }]);
  });

  test('of an organization of the same name is none of the person', async () => {
    await save(storyOf('firm', [{ name: 'Jane Harlow', type: 'organization' }]));
    expect(await histories(today)).toEqual({});
  });

  test('is not found by a first name or a surname alone', async () => {
    await save(storyOf('short', [{ ...SENATOR, name: 'Harlow', aliases: ['Jane'] }]));
    expect(await histories(today)).toEqual({});
    expect(await histories(storyOf('also', [{ ...SENATOR, name: 'Harlow' }]))).toEqual({});
  });

  test('is not the article itself, nor one that was only noted on or taken off the shelf', async () => {
    const [noted, gone] = [storyOf('noted', [SENATOR]), storyOf('gone', [SENATOR])];
    await save(today, gone);
    await store.saveNote(noted.article, 'Read later');
    await store.setSaved(gone, false);
    expect(await histories(today)).toEqual({});
  });

  test('saved twice is told of once, as it is now', async () => {
    await save(storyOf('bridge', [{ ...SENATOR, says: ['Once.'] }]));
    await save(storyOf('bridge', [{ ...SENATOR, says: ['Again.'] }]));
    const { 'Jane Harlow': appearances } = await histories(today);
    expect(appearances).toMatchObject([{ said: [{ text: 'Again.' }] }]);
  });
});

describe('of what an actor said', () => {
  test('quotes come before what is told in other words, few enough, in reading order', async () => {
    const tells = ['She would not go.', 'She was tired.'];
    const says = Array.from({ length: MOST_SAID.statements - 1 }, (_, at) => `Reason ${at}.`);
    await save(storyOf('reasons', [{ ...SENATOR, tells, says }]));
    const { 'Jane Harlow': appearances } = await histories(today);
    expect(appearances?.[0]?.said.map(({ text }) => text)).toEqual(['She would not go.', ...says]);
  });

  test('a long speech is cut between words', async () => {
    await save(storyOf('speech', [{ ...SENATOR, says: ['wordier '.repeat(200)] }]));
    const said = (await histories(today))['Jane Harlow']?.[0]?.said[0]?.text ?? '';
    expect(said.length).toBeLessThanOrEqual(MOST_SAID.characters + 1);
    expect(said).toMatch(/ wordier…$/);
  });
});

describe('notes in an earlier article', () => {
  test('are those on what names the actor or what it says', async () => {
    const ada = { name: 'Ada Winter', says: ['Nobody asked me.'] };
    const bridge = storyOf('bridge', [{ ...SENATOR, says: ['The bridge must close.'] }, ada]);
    await save(bridge);
    const which = await note(bridge, 'bridge must', 'Which one?');
    await note(bridge, 'Nobody asked', 'True.');
    const elected = await note(bridge, 'Jane Harlow', 'Elected 2020.');
    const { 'Jane Harlow': appearances } = await histories(today);
    expect(appearances?.[0]?.notes).toEqual([
      { id: elected, quote: 'Jane Harlow', comment: 'Elected 2020.' },
      { id: which, quote: 'bridge must', comment: 'Which one?' },
    ]);
  });
});

describe('what the reader decided about another article', () => {
  const bobby = storyOf('bobby', [{ name: 'Bobby Harlow', titles: ['Sen.'], says: ['Well.'] }]);
  const robert = storyOf('robert', [{ name: 'Robert Harlow', titles: ['Sen.'] }]);
  const rename = { kind: 'rename', actor: 'person:bobby harlow', name: 'Robert Harlow' } as const;

  test('lets an actor be found by its new name, until it is undone', async () => {
    await save(bobby);
    expect(await histories(robert)).toEqual({});
    const { articleId } = await store.decideActor(bobby.article, rename);
    expect(await histories(robert)).toMatchObject({
      'Robert Harlow': [{ certainty: 'same', said: [{ text: 'Well.' }] }],
    });
    await store.undo(articleId);
    expect(await histories(robert)).toEqual({});
    expect(await histories(storyOf('again', [{ name: 'Bobby Harlow' }]))).toHaveProperty(
      'Bobby Harlow',
    );
  });

  test('makes one of two, found by either name', async () => {
    const both = storyOf('both', [
      { name: 'Bobby Harlow', says: ['Well.'] },
      { name: 'Robert Harlow', titles: ['Sen.'], says: ['Indeed.'] },
    ]);
    await save(both);
    const merge = { kind: 'merge', actor: 'person:bobby harlow', into: 'person:robert harlow' };
    await store.decideActor(both.article, { ...merge, kind: 'merge' });
    expect(await histories(robert)).toMatchObject({
      'Robert Harlow': [{ said: [{ text: 'Well.' }, { text: 'Indeed.' }] }],
    });
    expect(await histories(storyOf('other', [{ name: 'Bobby Harlow' }]))).toMatchObject({
      'Bobby Harlow': [{ said: [{ text: 'Well.' }, { text: 'Indeed.' }] }],
    });
  });

  test('keeps apart what it took apart', async () => {
    const mixed = storyOf('mixed', [{ name: 'Robert Harlow', aliases: ['Bobby Harlow'] }]);
    await save(mixed);
    const other = storyOf('other', [{ name: 'Bobby Harlow' }]);
    expect((await histories(other))['Bobby Harlow']?.[0]?.titles).toEqual([]);
    const split = { kind: 'split', actor: 'person:robert harlow', alias: 'Bobby Harlow' } as const;
    await store.decideActor(mixed.article, split);
    expect(Object.keys(await histories(other))).toEqual(['Bobby Harlow']);
    expect(Object.keys(await histories(robert))).toEqual(['Robert Harlow']);
    const both = storyOf('two', [{ name: 'Bobby Harlow' }, { name: 'Robert Harlow' }]);
    expect(Object.keys(await histories(both))).toEqual(['Bobby Harlow', 'Robert Harlow']);
  });
});

test('a full shelf tells of the newest articles only', async () => {
  for (let day = 1; day <= MOST_APPEARANCES + 5; day++) {
    const published = `2026-10-${String(day).padStart(2, '0')}`;
    await save(storyOf(`day-${day}`, [SENATOR], { published }));
  }
  const { 'Jane Harlow': appearances } = await histories(today);
  const days = Array.from({ length: MOST_APPEARANCES }, (_, at) => MOST_APPEARANCES + 5 - at);
  expect(appearances?.map(({ title }) => title)).toEqual(
    days.map((day) => `All about the day-${day}`),
  );
});

test('a list of a thousand names is looked up without harm', async () => {
  const names = Array.from({ length: 1_000 }, (_, at) => ({ name: `Ada Winter ${at}` }));
  await save(storyOf('list', names));
  const found = await histories(storyOf('same-list', names.slice(500, 510)));
  expect(Object.keys(found)).toHaveLength(10);
});
