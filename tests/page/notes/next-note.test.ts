import { expect, test } from 'vitest';

import { nextNote } from '../../../lib/page/notes/next-note.ts';
import { placedNote } from './memory-keeper.ts';

const TEXT = 'The bridge is closed, the mayor said. Nobody knows for how long.';
const [later, first, lost] = [
  placedNote(TEXT, { start: 38, end: 44 }, { id: 'later' }),
  placedNote(TEXT, { start: 4, end: 10 }, { id: 'first' }),
  placedNote(TEXT, { start: 22, end: 27 }, { id: 'lost' }, { state: 'lost', span: null }),
];
const NOTES = [later, first, lost];
const idAfter = (from: string | null, direction: 1 | -1 = 1): string | undefined =>
  nextNote(NOTES, from, direction)?.note.id;

test('notes follow each other as they stand in the text, round and round', () => {
  expect([idAfter(null), idAfter('first'), idAfter('later')]).toEqual(['first', 'later', 'first']);
  expect([idAfter(null, -1), idAfter('first', -1)]).toEqual(['later', 'later']);
});

test('from a note that is gone or lost one begins anew', () => {
  expect([idAfter('nobody'), idAfter('lost')]).toEqual(['first', 'first']);
});

test('where no note has a place there is none to go to', () => {
  expect(nextNote([lost], null, 1)).toBeNull();
  expect(nextNote([], null, -1)).toBeNull();
});
