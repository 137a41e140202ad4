import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Digest } from '../../../lib/domain/digest.ts';
import { inOneGo } from '../../../lib/domain/slices.ts';
import { search } from '../../../lib/search/index.ts';
import { indexDatabase, type IndexDatabase } from '../../../lib/store/search/index-database.ts';
import {
  changeIndex,
  loadIndex,
  mergeNewest,
  type Entry,
  type RunSlices,
} from '../../../lib/store/search/keep-index.ts';
import { documentOf } from '../../search/search-documents.ts';

const atOnce: RunSlices = async (slices) => await Promise.resolve(inOneGo(slices));

let database: IndexDatabase;

beforeEach(() => {
  database = indexDatabase();
});

afterEach(async () => {
  await database.delete();
});

function entryOf(id: string, text: string): Entry {
  const digest: Digest = {
    id,
    title: text,
    address: `https://paper.example/${id}`,
    site: 'paper.example',
    outlet: null,
    byline: null,
    published: null,
    created: 1,
    changed: 1,
    isSaved: true,
    tags: [],
    noteTags: [],
    collections: [],
    noteCount: 0,
    colours: [],
    statuses: [],
    openQuestions: 0,
    flagged: [],
    actors: [],
  };
  return { document: documentOf(id, { text: [text] }), digest };
}

async function found(query: string): Promise<string[]> {
  const answer = search(await loadIndex(database), query);
  return answer?.hits.map(({ id }) => id).toSorted() ?? [];
}

test('what is added is found, what is changed is found as it is now, what is gone is not', async () => {
  await changeIndex(database, [entryOf('a', 'ferry'), entryOf('b', 'ferry')], [], atOnce);
  expect(await found('ferry')).toEqual(['a', 'b']);
  await changeIndex(database, [entryOf('a', 'bridge')], ['b'], atOnce);
  expect(await found('ferry')).toEqual([]);
  expect(await found('bridge')).toEqual(['a']);
});

test('merging keeps what is found, and leaves fewer segments', async () => {
  for (let at = 0; at < 9; at++)
    await changeIndex(database, [entryOf(`d${at % 5}`, `ferry ${at}`)], [], atOnce);
  await changeIndex(database, [], ['d4'], atOnce);
  const before = await found('ferry');
  expect(await mergeNewest(database, atOnce)).toBe(true);
  expect(await database.segments.count()).toBe(1);
  expect(await found('ferry')).toEqual(before);
  expect(await found('8')).toEqual(['d3']);
});

test('what changes while segments are merged is not lost', async () => {
  for (let at = 0; at < 5; at++)
    await changeIndex(database, [entryOf(`d${at}`, 'ferry')], [], atOnce);
  await mergeNewest(database, async (slices) => {
    await changeIndex(database, [entryOf('d0', 'bridge')], ['d1'], atOnce);
    return inOneGo(slices);
  });
  expect(await found('ferry')).toEqual(['d2', 'd3', 'd4']);
  expect(await found('bridge')).toEqual(['d0']);
});

test('two that merge at once leave the index whole', async () => {
  for (let at = 0; at < 5; at++)
    await changeIndex(database, [entryOf(`d${at}`, 'ferry')], [], atOnce);
  await Promise.all([mergeNewest(database, atOnce), mergeNewest(database, atOnce)]);
  expect(await database.segments.count()).toBe(1);
  expect(await found('ferry')).toHaveLength(5);
});

test('one that comes too late to merge takes that for no damage', async () => {
  for (let at = 0; at < 5; at++)
    await changeIndex(database, [entryOf(`d${at}`, 'ferry')], [], atOnce);
  const { segments } = database;
  const read = segments.bulkGet.bind(segments);
  segments.bulkGet = (numbers: number[]) => {
    segments.bulkGet = read;
    return Dexie.Promise.resolve(mergeNewest(database, atOnce)).then(() => read(numbers));
  };
  await mergeNewest(database, atOnce);
  expect(await database.segments.count()).toBe(1);
  expect(await found('ferry')).toHaveLength(5);
});

/** One thing that happens to the index; what comes while segments are merged comes in between. */
type Step =
  | readonly ['put' | 'drop', id: number, word: number]
  | readonly ['merge', between: readonly (readonly ['put' | 'drop', id: number, word: number])[]];

const change = fc.tuple(fc.constantFrom('put' as const, 'drop' as const), fc.nat(5), fc.nat(2));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: change },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('merge' as const), fc.array(change, { maxLength: 3 })),
  },
);
const WORDS = ['ferry', 'bridge', 'school'];

test('whatever is added, dropped and merged in whatever order, what is there is found and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      await database.delete({ disableAutoOpen: false });
      const expected = new Map<string, string>();
      const take = async ([deed, id, word]: Exclude<Step, readonly ['merge', unknown]>) => {
        const [name, text] = [`d${id}`, WORDS[word] ?? ''];
        if (deed === 'put') {
          expected.set(name, text);
          await changeIndex(database, [entryOf(name, text)], [], atOnce);
        } else {
          expected.delete(name);
          await changeIndex(database, [], [name], atOnce);
        }
      };
      for (const one of steps) {
        if (one[0] !== 'merge') await take(one);
        else {
          await mergeNewest(database, async (slices) => {
            for (const between of one[1]) await take(between);
            return inOneGo(slices);
          });
        }
      }
      for (const word of WORDS) {
        const wanted = [...expected].filter(([, text]) => text === word).map(([id]) => id);
        expect(await found(word)).toEqual(wanted.toSorted());
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);
