// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { button, closePopup, press, wordsOf } from './mount-popup.tsx';
import { DAM, LOST } from './note-sample.ts';
import { placedNote } from './note-stock.ts';
import { openWithNotes } from './open-notes.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const { article } = DAM;

describe('where the words of a note are', () => {
  it('is said only where it is not simply there', async () => {
    await openWithNotes(DAM, [
      placedNote(article, 'dam', { id: 'a' }),
      placedNote(article, 'drained', { id: 'b' }, { state: 'moved', score: 0.9 }),
      placedNote(
        article,
        'Nobody told',
        { id: 'c' },
        { state: 'uncertain', score: 0.776, nowThere: 'Nobody told.' },
      ),
    ]);
    expect(wordsOf('.note--found')[0]).not.toMatch(/Moved|Perhaps/);
    expect(wordsOf('.note--moved .note-moved')).toEqual(['Moved to another place on the page']);
    expect(wordsOf('.note-uncertain-words')).toEqual(['Perhaps here – 78% alike']);
    expect(wordsOf('.note-uncertain q')).toEqual(['Nobody told.']);
  });

  it('can be confirmed where it was uncertain', async () => {
    const doubtful = placedNote(
      article,
      'drained',
      { id: 'b' },
      { state: 'uncertain', score: 0.7 },
    );
    const { actions } = await openWithNotes(DAM, [doubtful]);
    await press(button('Yes, it belongs here'));
    expect(actions.attachNote).toHaveBeenCalledWith(doubtful.note, article, doubtful.match.span);
    expect(document.querySelector('.note-uncertain')).toBeNull();
  });
});

describe('a lost note', () => {
  it('stands in a list of its own with its sentence and what is there now', async () => {
    await openWithNotes(DAM, [LOST, placedNote(article, 'dam')]);
    expect(wordsOf('.lost-notes h2')).toEqual(['Not on the page any more']);
    expect(wordsOf('.lost-sentence')).toEqual(['The flood covered a fifth of the valley in 1955.']);
    expect(wordsOf('.lost-sentence mark')).toEqual(['a fifth of the valley']);
    expect(wordsOf('.lost-now q')).toEqual(['The flood came in 1955.']);
    expect(wordsOf('.lost-notes .note-comment')).toEqual(['Where from?']);
    expect(document.querySelectorAll('.note')).toHaveLength(2);
  });

  it('says where nothing like it stands now, and where all are lost', async () => {
    await openWithNotes(DAM, [{ ...LOST, nowThere: null }]);
    expect(wordsOf('.lost-now p')).toEqual(['Nothing like it stands there now.']);
    expect(wordsOf('#panel-note section .hint')[0]).toContain('None of your notes is found');
  });

  it('can be given to other words on the page', async () => {
    const { actions } = await openWithNotes(DAM, [LOST]);
    await press(button('Attach it to another passage'));
    expect(actions.attachNext).toHaveBeenCalledWith('lost');
    expect(wordsOf('.attach-hint')[0]).toContain('select the right words on the page');
  });

  it('says so where the page does not listen', async () => {
    await openWithNotes(DAM, [LOST], {
      replaced: { attachNext: () => Promise.reject(new Error('nobody there')) },
    });
    await press(button('Attach it to another passage'));
    expect(wordsOf('.attach-hint')).toEqual(['']);
    expect(wordsOf('.announcement')[0]).toContain('Reload it');
  });
});
