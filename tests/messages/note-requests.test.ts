import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NEEDS_SOURCE } from '../../lib/domain/note.ts';
import { NOTE_LIMITS } from '../../lib/domain/is-note.ts';
import { ASKED_BY_PAGES, TO_BACKGROUND, TO_NOTES } from '../../lib/messages/index.ts';
import { articleWith, contentWith } from '../store/fixtures.ts';

const article = articleWith();
const span = { start: 4, end: 10 };
const evidence = { address: 'https://office.example/report.pdf', remark: 'Page 3.' };
const flag = { ...NEEDS_SOURCE, status: 'sourced', evidence: [evidence] } as const;
const add = { article, span, content: contentWith({ comment: 'Hm.', tags: ['bridge'], flag }) };
const change = { id: 'n', revision: 1, change: { comment: 'Changed' } };

/** A request of addNote in which the reader gives the note this. */
function adding(content: object): object {
  return { ...add, content: { ...add.content, ...content } };
}

/** A request of addNote with this evidence. */
function citing(given: object): object {
  return adding({
    flag: { ...NEEDS_SOURCE, status: 'open', evidence: [{ ...evidence, ...given }] },
  });
}

const tooLong = (limit: number): string => 'x'.repeat(limit + 1);

describe('a request about notes is let through', () => {
  test.each([
    ['addNote', add],
    ['addNote', adding({ flag: null, tags: [], comment: '' })],
    ['askAbout', { article, span, text: 'Who pays?' }],
    ['changeNote', change],
    ['changeNote', { ...change, change: {} }],
    ['changeNote', { ...change, change: { flag: null, tags: [] } }],
    ['attachNote', { id: 'n', revision: 3, article, span }],
    ['deleteNote', { id: 'n' }],
    ['getNotes', { article }],
    ['undo', { articleId: 'a' }],
    ['redo', { articleId: 'a' }],
    ['textLink', { article, span }],
    ['wantNotes', null],
  ] as const)('%s %#', (name, request) => {
    expect(TO_BACKGROUND[name](request)).toBe(true);
  });
});

describe('a request about notes is refused', () => {
  test.each([
    ['no words', { ...add, span: { start: 4, end: 4 } }],
    ['a passage the wrong way round', { ...add, span: { start: 10, end: 4 } }],
    ['a passage beyond the article', { ...add, span: { start: 4, end: article.text.length + 1 } }],
    ['a passage with a place between letters', { ...add, span: { start: 0.5, end: 4 } }],
    ['an unknown colour', adding({ colour: 'black' })],
    ['a colour from the prototype', adding({ colour: 'constructor' })],
    ['a comment as long as a book', adding({ comment: tooLong(NOTE_LIMITS.commentCharacters) })],
    ['an empty tag', adding({ tags: [' '] })],
    ['a long tag', adding({ tags: [tooLong(NOTE_LIMITS.tagCharacters)] })],
    ['many tags', adding({ tags: Array.from({ length: NOTE_LIMITS.tags + 1 }, String) })],
    ['an unknown status', adding({ flag: { ...NEEDS_SOURCE, status: 'true', evidence: [] } })],
    ['evidence that runs', citing({ address: 'javascript:alert(1)' })],
    ['evidence on the disk', citing({ address: 'file:///etc/passwd' })],
    ['evidence that is data', citing({ address: 'data:text/html,<p>' })],
    ['evidence nowhere', citing({ address: 'somewhere' })],
    ['a long remark', citing({ remark: tooLong(NOTE_LIMITS.remarkCharacters) })],
    ['a long address', citing({ address: `https://a.example/${tooLong(4_000)}` })],
    ['nothing the reader gave', { article, span }],
  ])('addNote with %s', (_, request) => {
    expect(TO_BACKGROUND.addNote(request)).toBe(false);
  });

  test('addNote with a passage as long as a book', () => {
    const text = 'word '.repeat(NOTE_LIMITS.passageCharacters);
    const long = { ...article, text, blocks: [], links: [] };
    const request = { ...add, article: long, span: { start: 0, end: text.length } };
    expect(TO_BACKGROUND.addNote(request)).toBe(false);
    expect(TO_BACKGROUND.addNote({ ...request, span: { start: 0, end: 10_000 } })).toBe(true);
  });

  test.each([
    ['the id', { id: 'other' }],
    ['the revision', { revision: 9 }],
    ['the deletion', { deleted: null }],
    ['the article', { articleId: 'other' }],
    ['the passage', { passage: {} }],
    ['something nobody knows', { surprise: 1 }],
    ['the prototype', JSON.parse('{"__proto__": {"comment": "x"}}') as object],
    ['the constructor', { constructor: 'x' }],
  ])('changeNote that reaches for %s', (_, wanted) => {
    expect(TO_BACKGROUND.changeNote({ ...change, change: wanted })).toBe(false);
  });

  test.each([
    ['askAbout', { article, span, text: tooLong(NOTE_LIMITS.questionCharacters) }],
    ['askAbout', { article, span, text: ' ' }],
    ['attachNote', { id: 'n', revision: -1, article, span }],
    ['deleteNote', { id: 7 }],
    ['deleteNote', null],
    ['undo', {}],
    ['wantNotes', {}],
    ['openPageNotes', { article, inView: null }],
  ] as const)('%s %#', (name, request) => {
    expect(TO_BACKGROUND[name](request)).toBe(false);
  });

  test('whatever comes, without throwing', () => {
    const checks = Object.values({ ...TO_BACKGROUND, ...TO_NOTES });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (request) => {
        for (const check of checks) expect(typeof check(request)).toBe('boolean');
      }),
    );
  });
});

test('pages may not ask for what only our own pages show', () => {
  const never = [
    'getNotes',
    'getNoteVersions',
    'getKeptWork',
    'saveNote',
    'setSaved',
    'readTab',
    'lookUp',
  ];
  expect(never.filter((name) => ASKED_BY_PAGES.has(name))).toEqual([]);
});
