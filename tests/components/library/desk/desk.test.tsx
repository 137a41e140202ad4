// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { flaggedItem } from '../../../exchange/claim-review/flagged-item.ts';
import {
  button,
  choose,
  closePopup,
  field,
  find,
  press,
  rest,
  type,
  wordsOf,
} from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(() => {
  closePopup();
  localStorage.clear();
});

const OPEN = flaggedItem({ id: 'open', quote: 'The ferry will not sail.', worth: 0.9 });
const WRONG = flaggedItem({
  id: 'wrong',
  quote: 'It cost 3 million.',
  worth: null,
  flag: { status: 'wrong', assignee: 'Bo' },
  article: { id: 'other', title: 'Who pays', address: 'https://tribune.example/pay' },
});

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

describe('the history of an item', () => {
  it('tells what was changed, from what, and who had it, latest first', async () => {
    const { changeElsewhere } = await openDesk([OPEN]);
    await type('.desk-assignee', 'Ann');
    await rest(() => void find('.desk-assignee').dispatchEvent(new FocusEvent('blur')));
    await choose('.status-select', 'wrong');
    await press(button('History'));
    expect(wordsOf('.item-moments > li > span:last-child')).toEqual([
      'Status: Wrong, before: Open (with Ann)',
      'Given to Ann (with Ann)',
      'The earliest we know: Flagged: Open',
    ]);
    expect(changeElsewhere).toBeTypeOf('function');
  });
});

describe('a ClaimReview draft', () => {
  const openReview = async (replaced = {}) => {
    const desk = await openDesk([OPEN], replaced);
    await press(button('ClaimReview'));
    return desk;
  };
  const valueOf = (name: string) => field(`[data-field=${name}]`).value;

  it('begins with what is known, and leaves address and rating empty', async () => {
    await openReview({
      claimant: async () => ({ kind: 'named', name: 'Jane Harlow', type: 'Person' }),
    });
    expect(['claim', 'claimantName', 'claimDay', 'appearance'].map(valueOf)).toEqual([
      'The ferry will not sail.',
      'Jane Harlow',
      '2026-11-02',
      'https://courier.example/ferry',
    ]);
    expect(
      ['url', 'ratingWords', 'ratingValue', 'bestRating', 'worstRating'].map(valueOf).join(''),
    ).toBe('');
    expect(wordsOf('.review-missing')[0]).toBe(
      'Still required:Rating in wordsAddress of your check',
    );
  });

  it('gives the article’s own words where it names nobody', async () => {
    await openReview({ claimant: async () => ({ kind: 'described', words: 'officials' }) });
    expect(valueOf('claimantName')).toBe('');
    expect(find('.claim-review').textContent).toContain('The article only says: “officials”.');
  });

  it('says what is wrong beside the field, tied to it', async () => {
    await openReview();
    await type('[data-field=url]', 'my check');
    const url = field('[data-field=url]');
    expect(url.getAttribute('aria-invalid')).toBe('true');
    const described = (url.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.textContent).join('');
    expect(words).toContain('is no address of the web');
  });

  it('is copied for a page, and says whether anything required is missing', async () => {
    const { actions } = await openReview();
    await type('[data-field=claim]', '</script><b>');
    await press(button('Copy for a page'));
    expect(wordsOf('.library-news')).toEqual(['Copied. It still lacks what is required.']);
    await type('[data-field=ratingWords]', 'Mostly true');
    await type('[data-field=url]', 'https://checkers.example/ferry');
    await press(button('Copy for a page'));
    expect(wordsOf('.library-news')).toEqual(['Copied. Paste it into the page of your check.']);
    const copied = vi.mocked(actions.copyText).mock.lastCall?.[0] ?? '';
    expect(copied.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(copied.replace(/^<script[^>]*>|<\/script>\n$/g, ''))).toMatchObject({
      claimReviewed: '</script><b>',
      reviewRating: { alternateName: 'Mostly true' },
    });
  });

  it('is there again after something else was opened', async () => {
    await openReview();
    await type('[data-field=ratingWords]', 'Half true');
    await press(button('History'));
    await press(button('ClaimReview'));
    expect(valueOf('ratingWords')).toBe('Half true');
  });

  it('is there again another day, and can be begun again', async () => {
    await openReview();
    await type('[data-field=ratingWords]', 'Half true');
    await openReview();
    expect(valueOf('ratingWords')).toBe('Half true');
    await press(button('Begin again'));
    expect(valueOf('ratingWords')).toBe('');
    await press(find('.undo-bar-button'));
    expect(valueOf('ratingWords')).toBe('Half true');
  });

  it('is made anew where what is stored is none', async () => {
    localStorage.setItem('claim-review open', '{"claim":1}');
    await openReview();
    expect(valueOf('claim')).toBe('The ferry will not sail.');
  });
});

describe('reports', () => {
  it('hold what is shown, in its order', async () => {
    const { actions } = await openDesk([WRONG, OPEN], {}, 'status=open');
    await press(button('Save as CSV'));
    await press(button('Save as Markdown'));
    const [csv, markdown] = vi.mocked(actions.saveFile).mock.calls.map(([file]) => file);
    expect(csv?.name).toBe('worklist-2026-11-23.csv');
    expect(csv?.text).toContain('The ferry will not sail.');
    expect(csv?.text).toMatch(/,(?:high|medium|low),/);
    expect(csv?.text).not.toContain('3 million');
    expect(markdown?.text).toContain('## Open (1)');
    expect(markdown?.text).not.toContain('History');
  });

  it('tell the history where that is wanted', async () => {
    const { actions } = await openDesk([OPEN]);
    await choose('.status-select', 'sourced');
    await press(find('.desk-reports input'));
    await press(button('Save as Markdown'));
    expect(vi.mocked(actions.saveFile).mock.lastCall?.[0].text).toContain(
      'Status: Sourced, before: Open',
    );
  });
});
