import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const gazetteer = loadGazetteer();

function askedIn(...paragraphs: string[]): string[] {
  return analyzeArticle(articleOf(...paragraphs), gazetteer)
    .questions.filter(({ kind }) => kind === 'asked')
    .map(({ text }) => text);
}

describe('the article’s own questions', () => {
  it('are listed, but not those that call to the readers', () => {
    expect(askedIn('Who will pay for the new dam? Nobody knows.')).toEqual([
      'Who will pay for the new dam?',
    ]);
    expect(
      askedIn(
        'Are you affected by the new dam? Tell us.',
        'What do you think of the dam?',
        'Have you seen the flood yourself?',
      ),
    ).toEqual([]);
  });

  it('are none where the whole question is a link, or the page tells where it was printed', () => {
    const article = articleOf('Who will pay for the new dam?');
    const link = { start: 0, end: article.text.length, href: 'https://news.example/b' };
    expect(analyzeArticle({ ...article, links: [link] }, gazetteer).questions).toEqual([]);
    expect(
      askedIn('A version of this appears in print with the headline: Who Will Pay for the Dam?'),
    ).toEqual([]);
  });
});
