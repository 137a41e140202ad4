// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  choose,
  closePopup,
  field,
  find,
  press,
  rest,
  wordsOf,
} from '../../mount-popup.tsx';
import { flaggedItem } from '../../../exchange/claim-review/flagged-item.ts';
import { speakEnglish } from '../../speak-english.ts';
import { OPEN, WRONG } from './desk-items.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

const select = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  const id = `select-${label.replaceAll(' ', '-')}`;
  found?.querySelector('select')?.setAttribute('id', id);
  return `#${id}`;
};

describe('the desk', () => {
  it('says that nothing is flagged, and that it could not be opened', async () => {
    await openDesk([]);
    expect(find('.nothing').textContent).toContain('Nothing is flagged yet');
    await openDesk([], { worklist: async () => await Promise.reject(new Error('no')) });
    expect(find('.nothing').textContent).toContain('could not be opened');
  });

  it('shows the sentence around words that are a part of it, and no sentence twice', async () => {
    const note = { sentence: 'Nobody says that the ferry will not sail.' };
    const part = flaggedItem({ id: 'part', quote: 'the ferry will not sail', note });
    await openDesk([part, OPEN]);
    expect(wordsOf('#desk-part .desk-sentence')).toEqual([note.sentence]);
    expect(wordsOf('#desk-part .desk-sentence-quote')).toEqual(['the ferry will not sail']);
    expect(wordsOf('#desk-open .desk-sentence')).toEqual([]);
  });

  it('tells of each statement where it stands and how worth checking it is, and by what we go', async () => {
    await openDesk([OPEN, WRONG]);
    expect(wordsOf('.desk-words')).toEqual(['The ferry will not sail.', 'It cost 3 million.']);
    expect(wordsOf('.desk-priority')).toEqual([
      'Worth checking: high (90%)',
      'Worth checking: medium – a guess, since it has a figure',
    ]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#desk-open .desk-place a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/article/article?at=0-24&note=open',
      'https://courier.example/ferry#:~:text=ferry',
    ]);
  });

  it('shows how far one is as a bar and the same as a table', async () => {
    await openDesk([OPEN, WRONG]);
    expect(wordsOf('.progress-picture > p')).toEqual(['1 of 2 are done.']);
    expect(wordsOf('.progress-table tbody tr')).toContain('Wrong150%');
    expect(document.querySelectorAll('.progress-part--wrong')).toHaveLength(2);
    expect(document.querySelectorAll('.progress-bar > *')).toHaveLength(2);
  });

  it('shows what fits the choices, and keeps them in the address', async () => {
    await openDesk([OPEN, WRONG]);
    await choose(select('Status'), 'unfinished');
    expect(wordsOf('.desk-words')).toEqual(['The ferry will not sail.']);
    expect(location.hash).toBe('#/desk?status=unfinished');
    await openDesk([OPEN, WRONG], {}, 'site=%3Dtribune.example');
    expect(wordsOf('.desk-words')).toEqual(['It cost 3 million.']);
    await choose(select('Who checks it'), '');
    await openDesk([OPEN, WRONG], {}, 'status=disputed');
    expect(wordsOf('.desk-words')).toEqual([]);
    await press(button('Show everything'));
    expect(wordsOf('.desk-words')).toHaveLength(2);
  });

  it('keeps what was worked on in its place until one sorts out again', async () => {
    await openDesk([OPEN, WRONG], {}, 'status=unfinished');
    await choose('#desk-open .status-select', 'sourced');
    expect(wordsOf('.desk-words')).toEqual(['The ferry will not sail.']);
    expect(wordsOf('.desk-found .hint')).toEqual(['1 statement no longer fits the choices above.']);
    await press(button('Sort out again'));
    expect(wordsOf('.desk-words')).toEqual([]);
  });

  it('puts articles together under their titles', async () => {
    const third = flaggedItem({ id: 'third', quote: 'Nobody asked.', worth: 0.1 });
    await openDesk([OPEN, WRONG, third], {}, 'sort=newest&grouped=');
    expect(wordsOf('.desk-article').toSorted()).toEqual(['Island waits for its ferry', 'Who pays']);
  });

  it('shows thousands step by step, and goes on by key past what is shown', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      flaggedItem({ id: `n${at}`, worth: 1 - at / 5000 }),
    );
    await openDesk(many);
    expect(wordsOf('.desk-found output')).toEqual(['2,000 statements']);
    expect(document.querySelectorAll('.desk-item')).toHaveLength(30);
    await press(button('Show 30 more statements'));
    expect(document.querySelectorAll('.desk-item')).toHaveLength(60);
  });

  it('takes in what was changed elsewhere', async () => {
    const { changeElsewhere } = await openDesk([OPEN]);
    await rest(() => changeElsewhere('open', { flag: { ...OPEN.note.flag, assignee: 'Ann' } }));
    expect(field('.desk-assignee').value).toBe('Ann');
  });

  it('reads again what is on the article that was changed, and nothing else', async () => {
    const elsewhere = flaggedItem({
      id: 'elsewhere',
      quote: 'Nobody asked.',
      article: { id: 'b' },
    });
    const { actions, changeElsewhere } = await openDesk([OPEN, elsewhere]);
    await rest(() => changeElsewhere('elsewhere', { flag: null }));
    expect(actions.worklist.mock.calls).toEqual([[null], [['b']]]);
    expect(wordsOf('.desk-words')).toEqual(['The ferry will not sail.']);
  });

  it('shows hostile words as words', async () => {
    await openDesk([
      flaggedItem({ quote: '<img src=x onerror=alert(1)>', article: { title: '<b>' } }),
    ]);
    expect(wordsOf('.desk-words')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('.desk-item img, .desk-item b')).toBeNull();
  });
});
