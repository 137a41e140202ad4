import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { textOf } from '../../lib/domain/span.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';
import { gapsIn, gapsOf } from './gaps-in.ts';

const gazetteer = loadGazetteer();

/** The same article with its first paragraph as headline. */
function withHeadline(article: Article): Article {
  const [first, ...rest] = article.blocks;
  return { ...article, blocks: [{ ...first!, kind: 'headline' }, ...rest] };
}

describe('when', () => {
  it('asks for the day of what was done “recently” where the headline is about it', () => {
    const text = 'The council recently approved the dam above the valley.';
    const under = (headline: string): string[] => gapsOf(withHeadline(articleOf(headline, text)));
    expect(under('Council approves dam above valley')).toEqual([
      'On what day was that: “recently approved”?',
    ]);
    expect(under('Bakers bake bread in Lenn')).toEqual([]);
  });

  it.each([
    'The council recently approved the dam, on Tuesday.',
    'The lake has recently been lovely.',
  ])('asks nothing here: %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });
});

describe('which law', () => {
  it('asks for the law that is held up without a name', () => {
    expect(gapsIn('International law adds another hurdle.')).toEqual([
      'Which international law is meant: which treaty or rule?',
    ]);
  });

  it.each([
    'International law, by Article 51 of the Charter, adds another hurdle.',
    'State law enforcement came late.',
    'Federal law requires a permit.',
    'The rules are enshrined in federal law.',
  ])('asks nothing here: %s', (text) => {
    expect(gapsIn(text).filter((question) => question.includes(' law'))).toEqual([]);
  });
});

describe('where is the document', () => {
  const page = (...paragraphs: string[]): Article => ({
    ...articleOf(...paragraphs),
    url: 'https://news.example/a',
  });

  it('asks where a report can be read, unless a link stands beside it', () => {
    const article = page('The dam leaks, according to a report by the county.');
    expect(gapsOf(article)).toEqual(['Where can “a report by the county” be read?']);
    const start = article.text.indexOf('report');
    const links = [{ start, end: start + 6, href: 'https://county.example/r' }];
    expect(gapsOf({ ...article, links })).toEqual([]);
  });

  it.each([
    'Analysis says the dam leaks.',
    'The photo shows the dam.',
    'The dam leaks, according to our estimates.',
  ])('asks for no label and for nothing that is not to be read: %s', (text) => {
    expect(gapsOf(page(text)).filter((question) => question.startsWith('Where can'))).toEqual([]);
  });
});

describe('how sure', () => {
  it('asks who foresees what the headline says will happen', () => {
    expect(
      gapsOf(
        withHeadline(
          articleOf('New dam will drown the valley', 'The new dam will drown the valley soon.'),
        ),
      ),
    ).toEqual(['The headline tells what will happen: who says so, and how sure is it?']);
  });

  it('asks nothing where the text says who foresees it', () => {
    const text = 'Ada Brandt, an engineer, said the new dam will drown the valley soon.';
    expect(gapsOf(withHeadline(articleOf('New dam will drown the valley', text)))).toEqual([]);
  });

  it('asks where the text hedges what the headline states', () => {
    const article = articleOf(
      'Dam drowns meadows behind Lenn',
      'The new dam might drown the meadows that lie behind Lenn.',
    );
    expect(gapsOf(withHeadline(article))).toEqual([
      'The headline states it, the text says “might”: how sure is it?',
    ]);
  });

  it.each([
    'Engineers: New dam will drown the valley',
    'How the new dam will drown the valley',
    'Will the new dam drown the valley?',
    'New dam could drown the valley',
    'A house on the lake above the valley',
  ])('asks nothing under a headline that is open about it: %s', (headline) => {
    expect(
      gapsOf(
        withHeadline(articleOf(headline, 'A house could stand on the lake above the valley.')),
      ),
    ).toEqual([]);
  });
});

describe('all questions', () => {
  it('are a dozen at most, never two on the same words, each with the words that raised it', () => {
    const heads = [
      'Officials',
      'Leaders',
      'Critics',
      'Analysts',
      'Investors',
      'Experts',
      'Aides',
      'Traders',
      'Donors',
    ];
    const article = articleOf(
      ...heads.map((who) => `${who} said the dam will cost thousands of jobs on the bay.`),
      ...['Lives', 'Homes', 'Jobs', 'Families'].map(
        (what) => `The flood has cost countless ${what.toLowerCase()}.`,
      ),
      'International law adds a hurdle. Rents rose by 12 percent.',
    );
    const gaps = analyzeArticle(article, gazetteer).questions.filter(({ kind }) => kind === 'gap');
    expect(gaps.length).toBeGreaterThan(6);
    expect(gaps.length).toBeLessThanOrEqual(12);
    const words = gaps.map((gap) => textOf(article.text, gap));
    expect(words.every((raised) => raised.trim() === raised && raised !== '')).toBe(true);
    const inOrder = gaps.toSorted((a, b) => a.start - b.start);
    expect(inOrder.every(({ end }, at) => end <= (inOrder[at + 1]?.start ?? Infinity))).toBe(true);
  });
});
