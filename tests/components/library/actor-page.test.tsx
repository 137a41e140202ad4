// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ActorInArticle } from '../../../components/library/actor/actor-page.ts';
import { closePopup, find, wordsOf } from '../mount-popup.tsx';
import { speakEnglish } from '../speak-english.ts';
import { openActorPage } from './open-reader.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

function inArticle(articleId: string, rest: Partial<ActorInArticle> = {}): ActorInArticle {
  return {
    articleId,
    title: `About ${articleId}`,
    outlet: 'The Harbour Courier',
    published: '2025-03-14',
    time: Date.parse('2025-03-14'),
    name: 'Jane Harlow',
    titles: ['mayor of Ort'],
    said: [
      { id: 's1', text: 'It will hold', voice: 'quote', span: { start: 3, end: 15 }, by: null },
    ],
    about: [],
    notes: [],
    ...rest,
  };
}

describe('the page of an actor', () => {
  it('lists what was said in the order it is given, with the way into each article', async () => {
    const same = [inArticle('dam'), inArticle('ferry', { titles: ['senator'] })];
    await openActorPage({ name: 'Jane Harlow', type: 'person', same, possible: [] });
    expect(wordsOf('.actor-article-title')).toEqual(['About dam', 'About ferry']);
    expect(wordsOf('.actor-saying')).toEqual(['quoted It will hold', 'quoted It will hold']);
    expect(find('.actor-saying').getAttribute('href')).toBe('#/article/dam?at=3-15');
    expect(wordsOf('.actor-roles bdi')).toEqual(['mayor of Ort', 'senator']);
  });

  it('keeps a mere namesake apart, and out of the roles', async () => {
    const possible = [inArticle('coach', { titles: ['coach'] })];
    await openActorPage({
      name: 'Jane Harlow',
      type: 'person',
      same: [inArticle('dam')],
      possible,
    });
    expect(wordsOf('.actor-possible .actor-article-title')).toEqual(['About coach']);
    expect(wordsOf('.actor-roles bdi')).toEqual(['mayor of Ort']);
    expect(wordsOf('.actor-page-head .hint')).toEqual([
      'Person · In 1 saved article · 1 statement',
    ]);
  });

  it('tells who says what others say', async () => {
    const about = [
      {
        id: 's2',
        text: 'She hid it',
        voice: 'reported',
        span: { start: 1, end: 2 },
        by: 'Piet Lund',
      } as const,
    ];
    await openActorPage({
      name: 'Jane Harlow',
      type: 'person',
      same: [inArticle('dam', { about })],
      possible: [],
    });
    expect(wordsOf('.actor-beside .actor-saying')).toEqual(['Piet Lund She hid it']);
  });

  it('says so where nobody of the name is there', async () => {
    await openActorPage(null);
    expect(wordsOf('h1')).toEqual(['Nobody of this name speaks on your shelf']);
  });
});
