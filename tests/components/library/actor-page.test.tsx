// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type {
  ActorInArticle,
  ActorMeeting,
  ActorPage,
} from '../../../components/library/actor/actor-page.ts';
import { closePopup, find, press, wordsOf } from '../mount-popup.tsx';
import { speakEnglish } from '../speak-english.ts';
import { openActorPage } from './open-reader.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

function meeting(articleId: string, ...titles: readonly string[]): ActorMeeting {
  return { articleId, time: Date.parse('2025-03-14'), isDated: true, titles };
}

function told(articleId: string, rest: Partial<ActorInArticle> = {}): ActorInArticle {
  return {
    articleId,
    title: `About ${articleId}`,
    outlet: 'The Harbour Courier',
    said: [
      { id: 's1', text: 'It will hold', voice: 'quote', span: { start: 3, end: 15 }, by: null },
    ],
    about: [],
    notes: [],
    ...rest,
  };
}

const HIDDEN = {
  id: 's2',
  text: 'She hid it',
  voice: 'reported',
  span: { start: 1, end: 2 },
  by: 'Piet Lund',
} as const;

function pageOf(same: readonly ActorMeeting[], possible: readonly ActorMeeting[] = []): ActorPage {
  return { name: 'Jane Harlow', type: 'person', same, possible };
}

describe('the page of an actor', () => {
  it('lists what was said in the order it is given, with the way into each article', async () => {
    const same = [meeting('dam', 'mayor of Ort'), meeting('ferry', 'senator')];
    await openActorPage(pageOf(same), [told('ferry'), told('dam')]);
    expect(wordsOf('.actor-article-title')).toEqual(['About dam', 'About ferry']);
    expect(wordsOf('.actor-saying')).toEqual(['quoted It will hold', 'quoted It will hold']);
    expect(find('.actor-saying').getAttribute('href')).toBe('#/article/dam?at=3-15');
    expect(wordsOf('.actor-roles bdi')).toEqual(['mayor of Ort', 'senator']);
  });

  it('takes no day on which an article was kept for one on which somebody held an office', async () => {
    const later = Date.parse('2020-10-01');
    const same = [
      meeting('dam', 'mayor of Ort'),
      { ...meeting('ferry', 'mayor of Ort', 'senator'), time: later, isDated: false },
    ];
    await openActorPage(pageOf(same), [told('ferry'), told('dam')]);
    expect(wordsOf('.actor-roles li')).toEqual(['mayor of OrtMarch 14, 2025', 'senator']);
    expect(wordsOf('.actor-article-facts time')).toEqual([
      'March 14, 2025',
      'kept October 1, 2020',
    ]);
  });

  it('keeps a mere namesake apart, and out of the roles', async () => {
    const page = pageOf([meeting('dam', 'mayor of Ort')], [meeting('coach', 'coach')]);
    await openActorPage(page, [told('dam'), told('coach')]);
    expect(wordsOf('.actor-possible .actor-article-title')).toEqual(['About coach']);
    expect(wordsOf('.actor-roles bdi')).toEqual(['mayor of Ort']);
    expect(wordsOf('.actor-page-head .hint')).toEqual(['Person · In 1 saved article']);
  });

  it('reads a long list in steps, says how much of it is shown, and shows the rest when asked', async () => {
    const ids = Array.from({ length: 70 }, (_, at) => `story-${at}`);
    const { read } = await openActorPage(
      pageOf(ids.map((id) => meeting(id))),
      ids.map((id) => told(id)),
    );
    expect(wordsOf('.actor-article')).toHaveLength(25);
    expect(wordsOf('.actor-page-head .hint')).toEqual(['Person · In 70 saved articles']);
    expect(wordsOf('.actor-more output')).toEqual(['25 of 70 articles, in time order']);
    await press(find('.actor-more button'));
    expect(wordsOf('.actor-article')).toHaveLength(50);
    await press(find('.actor-more button'));
    expect(wordsOf('.actor-article')).toHaveLength(70);
    expect(wordsOf('.actor-more button')).toEqual([]);
    expect(read.flat()).toEqual(ids);
  });

  it('shows only what others say when asked to, and says so in its address', async () => {
    const { gone } = await openActorPage(pageOf([meeting('dam'), meeting('ferry')]), [
      told('dam', { about: [HIDDEN] }),
      told('ferry'),
    ]);
    expect(wordsOf('.actor-beside .actor-saying')).toEqual(['Piet Lund She hid it']);
    await press(find('.actor-filter label:last-child input'));
    expect(gone.at(-1)?.parameters).toBe('show=about');
    expect(wordsOf('.actor-article-title')).toEqual(['About dam']);
    expect(wordsOf('.actor-saying')).toEqual(['Piet Lund She hid it']);
  });

  it('says so where nobody of the name is there', async () => {
    await openActorPage(null);
    expect(wordsOf('h1')).toEqual(['Nobody of this name speaks on your shelf']);
  });
});
