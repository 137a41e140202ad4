// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { button, choose, field, press, rest, wordsOf } from '../../mount-popup.tsx';
import {
  box,
  DAM,
  FERRY,
  openShelf,
  SCHOOL,
  search,
  settle,
  setUpShelf,
  titles,
} from './open-shelf.tsx';

setUpShelf();

describe('searching', () => {
  it('finds words as they are typed, and marks them in title, passage and note', async () => {
    await openShelf();
    await search('ferr');
    expect(titles()).toEqual([FERRY.title]);
    expect(wordsOf('.found-count')).toEqual(['1 of 3 articles']);
    expect(wordsOf('.shelf-row mark')).toEqual(['ferry', 'ferry', 'ferry']);
    expect(wordsOf('.shelf-passage-note')[0]).toContain('Which ferry is meant?');
  });

  it('reads the words of what is shown only', async () => {
    const { read } = await openShelf();
    expect(read).toEqual([]);
    await search('budget');
    expect(read.toSorted()).toEqual(['dam', 'school']);
    await search('leaks');
    await search('budget');
    expect(read).toHaveLength(2);
  });

  it('says what was taken for a slip', async () => {
    await openShelf();
    await search('feryr');
    expect(titles()).toEqual([FERRY.title]);
    expect(wordsOf('.found-line')[0]).toContain('Nothing says “feryr”. Shown: “ferry”.');
  });

  it('takes phrases word for word, and leaves out what is not wanted', async () => {
    await openShelf();
    await search('“no budget”');
    expect(titles()).toEqual([SCHOOL.title]);
    await search('budget -teachers');
    expect(titles()).toEqual([DAM.title]);
  });

  it('never makes elements of what a text says', async () => {
    const text = 'The ferry <img src=x onerror=alert(1)> sails.';
    await openShelf([{ ...FERRY, title: '<b>ferry</b>', text, comments: ['<i>ferry</i>'] }]);
    await search('ferry');
    expect(document.querySelector('.shelf-row :is(img, b, i)')).toBeNull();
    expect(wordsOf('.shelf-passage-text')).toEqual([text]);
  });

  it('offers ways on where nothing fits', async () => {
    await openShelf([FERRY, DAM], '#/?q=zeppelin&tag=dams');
    expect(wordsOf('h2')).toContain('Nothing fits');
    await press(button('Search the whole shelf'));
    expect(location.hash).toBe('#/?q=zeppelin');
    await press(button('Clear the search'));
    await settle();
    expect(titles()).toHaveLength(2);
  });

  it('is in the address, so that going back leads out of it', async () => {
    await openShelf();
    const before = history.length;
    await search('ferry');
    await search('ferry mayor');
    expect(location.hash).toBe('#/?q=ferry+mayor');
    expect(history.length).toBe(before + 1);
    await rest(() => {
      history.replaceState(null, '', '#/');
      dispatchEvent(new Event('popstate'));
    });
    expect(field('.shelf-search-field').value).toBe('');
    expect(titles()).toHaveLength(3);
  });
});

describe('filters', () => {
  it('tell how many there would be, and leave only those', async () => {
    await openShelf();
    expect(box('dams').closest('label')?.textContent).toBe('dams2');
    await rest(() => box('dams').click());
    await settle();
    expect(titles()).toEqual([DAM.title, SCHOOL.title]);
    expect(location.hash).toBe('#/?tag=dams');
    expect(box('schools').closest('label')?.textContent).toBe('schools1');
  });

  it('go with words, and are taken off one by one', async () => {
    await openShelf(undefined, '#/?q=budget&tag=dams&saved=no');
    expect(titles()).toEqual([SCHOOL.title]);
    expect(wordsOf('.chip')).toEqual(['Notes only ×', 'dams ×']);
    await press(button('Take off: Notes only'));
    await settle();
    expect(titles().toSorted()).toEqual([DAM.title, SCHOOL.title]);
    await rest(() => box('Still open').click());
    expect(titles()).toEqual([DAM.title]);
  });

  it('go by the day on which an article came out', async () => {
    await openShelf();
    await choose('.date-field[type=date]', '2026-11-01');
    expect(location.hash).toBe('#/?from=2026-11-01');
    expect(titles()).toEqual([FERRY.title]);
  });

  it('go by the day on which it was kept, where the reader chooses that', async () => {
    const kept = new Date(2026, 9, 31).getTime();
    await openShelf([{ ...FERRY, created: kept }, DAM]);
    await choose('select.date-field', 'kept');
    expect(titles()).toHaveLength(2);
    await choose('.date-field[type=date]', '2026-10-31');
    expect(location.hash).toBe('#/?from=2026-10-31&day=kept');
    expect(titles()).toEqual([FERRY.title]);
    expect(wordsOf('.chip')).toEqual(['kept from October 31, 2026 ×']);
    await choose('select.date-field', 'published');
    expect(titles()).toEqual([FERRY.title]);
    expect(location.hash).toBe('#/?from=2026-10-31');
  });

  it('and the order are kept in the address', async () => {
    await openShelf();
    await choose('.shelf-sort select', 'title');
    expect(location.hash).toBe('#/?sort=title');
    expect(titles()).toEqual([DAM.title, SCHOOL.title, FERRY.title]);
  });
});
