// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { find, rest, wordsOf } from '../../mount-popup.tsx';
import {
  DAM,
  FERRY,
  key,
  openShelf,
  row,
  SCHOOL,
  settle,
  setUpShelf,
  titles,
} from './open-shelf.tsx';

setUpShelf();

describe('the list', () => {
  it('shows what is kept, newest first, with what the reader made of it', async () => {
    await openShelf();
    expect(titles()).toEqual([FERRY.title, DAM.title, SCHOOL.title]);
    expect(row('ferry').textContent).toContain('November 2, 2026');
    expect(row('ferry').textContent).toContain('1 note');
    expect(row('dam').textContent).toContain('1 open question');
    expect(row('school').textContent).toContain('Notes only');
    expect(wordsOf('.found-count')).toEqual(['3 articles']);
    expect(document.title).toBe('Your shelf – Says Who');
  });

  it('says of articles that only notes are kept, and of saved ones nothing that all others are, too', async () => {
    const plain = { ...DAM, id: 'plain', tags: [], openQuestions: 0 };
    await openShelf([plain, SCHOOL]);
    expect(row('plain').querySelector('.shelf-marks')).toBeNull();
    expect(row('school').querySelector('.shelf-marks')?.textContent).toContain('Notes only');
  });

  it('leads to the reading view, and to the page itself', async () => {
    await openShelf();
    const links = [...row('ferry').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/article/ferry', 'https://courier.example/ferry']);
  });

  it('draws few of thousands, and tells where each stands among all', async () => {
    await openShelf(Array.from({ length: 5000 }, (_, at) => ({ id: `a${at}`, created: 9e5 - at })));
    const drawn = document.querySelectorAll('.shelf-row');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(60);
    expect(find('[role=grid]').getAttribute('aria-rowcount')).toBe('5000');
    row('a0').focus();
    await key('End');
    expect(document.activeElement).toBe(row('a4999'));
    expect(row('a4999').getAttribute('aria-rowindex')).toBe('5000');
    await key('Home');
    expect(document.activeElement).toBe(row('a0'));
  });

  it('keeps up with what happens elsewhere, and says what is still being read', async () => {
    const { news } = await openShelf();
    await rest(() => news([FERRY], 340));
    expect(wordsOf('.found-line .hint')).toEqual([]);
    for (let second = 0; second < 5; second++) await settle();
    expect(titles()).toEqual([FERRY.title]);
    expect(wordsOf('.found-line .hint')).toEqual([
      'Searching all but 340 articles that are still being read.',
    ]);
  });

  it('reads again the articles that changed elsewhere, and no others', async () => {
    const { news, asked } = await openShelf([FERRY, DAM]);
    await rest(() => news([{ ...FERRY, title: 'The ferry sails' }, DAM, SCHOOL], 0, ['ferry']));
    expect(titles()).toEqual(['The ferry sails', DAM.title]);
    await rest(() => news([DAM, SCHOOL], 0, ['ferry', 'school']));
    expect(titles()).toEqual([DAM.title, SCHOOL.title]);
    expect(asked).toEqual(['ferry', 'ferry', 'school']);
  });

  it('tells a new reader what to do', async () => {
    await openShelf([]);
    expect(wordsOf('h2')).toEqual(['Nothing on your shelf yet']);
    expect(document.querySelector('.shelf-search-field')).toBeNull();
  });

  it('is empty, not still being read, when everything was deleted', async () => {
    const { news } = await openShelf([FERRY]);
    await rest(() => news([], 1));
    expect(wordsOf('h2')).toEqual(['Nothing on your shelf yet']);
  });

  it('says so when it cannot be opened', async () => {
    const { reportError } = await openShelf([], '#/', undefined, {
      digests: () => Promise.reject(new Error('gone')),
    });
    expect(reportError).toHaveBeenCalledTimes(1);
    expect(wordsOf('.library-news')).toEqual([
      'Your shelf could not be opened. Please reload this page.',
    ]);
  });
});

describe('the keyboard', () => {
  it('leads from anywhere into the search and from there into the list', async () => {
    await openShelf();
    await key('/');
    expect(document.activeElement).toBe(find('.shelf-search-field'));
    await key('ArrowDown');
    expect(document.activeElement).toBe(row('ferry'));
    await key('ArrowDown');
    expect(document.activeElement).toBe(row('dam'));
    await key('k');
    expect(document.activeElement).toBe(row('ferry'));
    await key('Escape');
    expect(document.activeElement).toBe(find('.shelf-search-field'));
  });

  it('picks one, and with Shift all on the way', async () => {
    await openShelf();
    row('ferry').focus();
    await key('x');
    await key('ArrowDown', { shiftKey: true });
    expect(wordsOf('.bulk-count')).toEqual(['2 selected']);
    expect(row('dam').getAttribute('aria-selected')).toBe('true');
    await key('Escape');
    expect(document.querySelector('.bulk-bar')).toBeNull();
    await key('a', { ctrlKey: true });
    expect(wordsOf('.bulk-count')).toEqual(['3 selected']);
  });

  it('opens an article', async () => {
    await openShelf();
    row('ferry').focus();
    await key('ArrowDown');
    await key('Enter');
    expect(location.hash).toBe('#/article/dam');
  });
});
