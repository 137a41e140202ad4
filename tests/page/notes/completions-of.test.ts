import { expect, test } from 'vitest';

import { completionsOf } from '../../../lib/page/notes/card/completions-of.ts';

const KNOWN = ['water', 'Election', 'energy', 'by-election', 'economy', 'elk'];

test('tags that begin with what is typed come before those that hold it', () => {
  expect(completionsOf('el', KNOWN, [])).toEqual(['Election', 'elk', 'by-election']);
});

test('tags the note has are not offered again, whatever their capitals', () => {
  expect(completionsOf('ele', KNOWN, ['election'])).toEqual(['by-election']);
});

test('nothing is offered before something is typed', () => {
  expect(completionsOf('  ', KNOWN, [])).toEqual([]);
});

test('a long list is cut', () => {
  const many = Array.from({ length: 40 }, (_, at) => `tag ${at}`);
  expect(completionsOf('tag', many, [])).toEqual(many.slice(0, 6));
});
