// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { button, closePopup, field, find, press, type, wordsOf } from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { OPEN } from './desk-items.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(() => {
  closePopup();
  localStorage.clear();
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

  it('takes a long claim for no mistake, and says that a short one reads better', async () => {
    await openReview();
    await type('[data-field=claim]', 'The ferry will not sail. '.repeat(5));
    expect(field('[data-field=claim]').getAttribute('aria-invalid')).toBe('false');
    expect(wordsOf('.field-problem').join('')).toBe('');
    expect(find('.claim-review').textContent).toContain('longer than 75 characters');
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
