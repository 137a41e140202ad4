// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { ReaderActions } from '../../../components/library/reader/reader-actions.ts';
import { button, closePopup, find, press, wordsOf } from '../mount-popup.tsx';
import { readingOf } from '../reading-of.ts';
import { speakEnglish } from '../speak-english.ts';
import { openReader } from './open-reader.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

const READING = readingOf([{ text: 'The ferry is old.' }]);

const cite: ReaderActions['cite'] = async (id, style) => [
  { words: `${id} in ${style}. `, isItalic: false },
  { words: 'The Harbour Courier', isItalic: true },
];

describe('citing the article that is open', () => {
  it('shows the reference in the style that is chosen, with its italics', async () => {
    await openReader(READING, { reader: { cite } });
    expect(wordsOf('.cite-words')).toEqual([]);
    await press(button('Cite'));
    expect(wordsOf('.cite-words')).toEqual(['article in apa. The Harbour Courier']);
    expect(wordsOf('.cite-words i')).toEqual(['The Harbour Courier']);
    await press(find('.cite-styles label:nth-child(2) input'));
    expect(wordsOf('.cite-words')).toEqual(['article in mla. The Harbour Courier']);
    await press(button('Cite'));
    expect(wordsOf('.cite-words')).toEqual([]);
  });

  it('copies what it shows, and says so', async () => {
    const copyCited = vi.fn<ReaderActions['copyCited']>(async () => undefined);
    const { told } = await openReader(READING, { reader: { cite, copyCited } });
    await press(button('Cite'));
    await press(button('Copy'));
    expect(copyCited.mock.calls[0]?.[0].map(({ words }) => words).join('')).toBe(
      'article in apa. The Harbour Courier',
    );
    expect(told).toHaveBeenLastCalledWith('The reference is copied.');
  });

  it('leads to files of this article alone', async () => {
    await openReader(READING, { reader: { cite } });
    await press(button('Cite'));
    expect(find('.cite-deeds a').getAttribute('href')).toBe('#/exchange?articles=article');
  });
});
