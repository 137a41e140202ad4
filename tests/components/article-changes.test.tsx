// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ArticleChanges } from '../../lib/domain/note.ts';
import { closePopup, find, press, wordsOf } from './mount-popup.tsx';
import { openWithNotes } from './open-notes.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const DAM = readingOf([{ text: 'Some families need it.' }, { text: 'It is new.' }]);
const BEFORE = 'Most families need it.\n\nIt is gone.';
const span = (start: number, end: number) => ({ start, end });

const CHANGES: ArticleChanges = {
  since: new Date(2026, 10, 3, 9).getTime(),
  before: BEFORE,
  changes: [
    {
      kind: 'changed',
      before: span(0, 22),
      after: span(0, 22),
      parts: [
        { kind: 'removed', before: span(0, 4), after: span(0, 0) },
        { kind: 'added', before: span(4, 4), after: span(0, 4) },
        { kind: 'same', before: span(4, 22), after: span(4, 22) },
      ],
    },
    { kind: 'added', before: span(22, 22), after: span(24, 34), parts: [] },
    { kind: 'removed', before: span(24, 35), after: span(34, 34), parts: [] },
  ],
};

describe('an article that has changed', () => {
  it('says so in one line, with the date and how many paragraphs', async () => {
    await openWithNotes(DAM, [], { changes: CHANGES });
    const year = new Date().getFullYear() === 2026 ? '' : ', 2026';
    expect(wordsOf('summary')).toEqual([
      `The article has changed since November 3${year}: 3 paragraphs`,
    ]);
    expect(find('details').hasAttribute('open')).toBe(false);
  });

  it('tells the hour where it was kept today', async () => {
    const since = new Date().setHours(0, 5);
    await openWithNotes(DAM, [], { changes: { ...CHANGES, since } });
    expect(wordsOf('summary')[0]).toContain('12:05');
  });

  it('counts one paragraph as one', async () => {
    await openWithNotes(DAM, [], { changes: { ...CHANGES, changes: CHANGES.changes.slice(0, 1) } });
    expect(wordsOf('summary')[0]).toMatch(/: 1 paragraph$/);
  });

  it('shows what was taken out and put in, not by colour alone', async () => {
    await openWithNotes(DAM, [], { changes: CHANGES });
    expect(wordsOf('.changed-title')).toEqual([
      'This paragraph was different then',
      'This paragraph was not there then',
      'This paragraph is gone; it was there then',
    ]);
    expect(wordsOf('del .article-text')).toEqual(['Most', 'It is gone.']);
    expect(wordsOf('ins .article-text')).toEqual(['Some', 'It is new.']);
    expect(wordsOf('.changed-words')[0]).toBe(
      'removed: Most end. added: Some end. families need it.',
    );
  });

  it('jumps to what is on the page', async () => {
    const { actions } = await openWithNotes(DAM, [], { changes: CHANGES });
    expect(document.querySelectorAll('.changed-paragraph button')).toHaveLength(2);
    await press(find('.changed-paragraph:nth-child(2) button'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 24, end: 34 });
  });

  it('has no such line where nothing changed', async () => {
    await openWithNotes(DAM, []);
    expect(document.querySelector('details')).toBeNull();
  });
});
