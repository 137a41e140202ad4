import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { textOf } from '../../lib/domain/span.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { ANONYMOUS_STORY } from './anonymous-story.ts';
import { articleOf } from './article-of.ts';

const gazetteer = loadGazetteer();

function gapsOf(article: Article): string[] {
  return analyzeArticle(article, gazetteer)
    .questions.filter(({ kind }) => kind === 'gap')
    .map(({ text }) => text);
}

function gapsIn(...paragraphs: string[]): string[] {
  return gapsOf(articleOf(...paragraphs));
}

/** The same article with its first paragraph as headline. */
function withHeadline(article: Article): Article {
  const [first, ...rest] = article.blocks;
  return { ...article, blocks: [{ ...first!, kind: 'headline' }, ...rest] };
}

describe('who exactly', () => {
  it('asks once for a source, however often and by whatever name it speaks', () => {
    const questions = gapsIn(
      'Officials said the dam would be built in spring.',
      'Local officials said the road to it was ready.',
      'The mayor, Ada Brandt, said the town was glad. The officials said the lake would be deep.',
    );
    expect(questions.filter((text) => text.includes('officials'))).toEqual(['Which officials?']);
  });

  it('tells sources apart that have other names before them', () => {
    const questions = gapsIn(
      'Halden officials said the dam would leak.',
      'Morava officials said the dam would hold.',
    );
    expect(questions).toEqual(
      expect.arrayContaining(['Which Halden officials?', 'Which Morava officials?']),
    );
  });

  it('takes the next voice with a name for one of them', () => {
    const exemplified =
      'Critics said the dam would leak. “It is a sieve,” said Ada Brandt, an engineer.';
    expect(gapsIn(exemplified)).toEqual([]);
    expect(gapsIn('Critics said the dam would leak.', 'It rained in the north.')).toEqual([
      'Which critics?',
    ]);
  });

  it('points out that nobody is named where nobody is', () => {
    const [first] = gapsIn(...ANONYMOUS_STORY.split('\n'));
    expect(first).toMatch(/not one comes with a name/);
    const named = gapsIn(
      ...ANONYMOUS_STORY.split('\n'),
      '“We shall see,” said Ada Brandt, the mayor of Lenn.',
    );
    expect(named.join()).not.toMatch(/not one comes with a name/);
  });
});

describe('how many and who counted', () => {
  it('asks about a vague number of what matters, with the words that say of what', () => {
    expect(gapsIn('The flood has claimed countless lives.')).toEqual([
      'How many is “countless lives”, and who counted?',
    ]);
  });

  it.each([
    'The shop sells dozens of photos of the lake.',
    'There is plenty of time, and tons of fun.',
    'The flood killed hundreds of people, 412 percent more than the last.',
    'Hundreds of people were asked in a survey.',
  ])('asks nothing here: %s', (text) => {
    expect(gapsIn(text).filter((question) => question.startsWith('How many'))).toEqual([]);
  });
});

describe('compared with what', () => {
  it.each([
    [
      'Rents in the valley rose by nearly 12 percent.',
      'Compared with when is it “rose by nearly 12 percent”?',
    ],
    [
      'The town counts a record number of thefts.',
      'What was the record before these “record number”?',
    ],
    [
      'The valley sees a surge in thefts.',
      'How big is “a surge in thefts”, and compared with when?',
    ],
  ])('%s', (text, question) => {
    expect(gapsIn(text)).toContain(question);
  });

  it.each([
    'Rents in the valley rose by 12 percent from a year earlier.',
    'Shares of the firm rose by 12 percent.',
    'She signed with a record label.',
    'The number beat the record number set in 1998.',
  ])('asks nothing here: %s', (text) => {
    expect(gapsIn(text).filter((question) => !question.startsWith('Where does'))).toEqual([]);
  });
});

describe('when', () => {
  it('asks for the day of what was done “recently”', () => {
    expect(gapsIn('The council recently approved the dam.')).toEqual([
      'On what day was that: “recently approved”?',
    ]);
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
      'Which international law is meant: which treaty, act or article?',
    ]);
  });

  it.each([
    'International law, by Article 51 of the Charter, adds another hurdle.',
    'State law enforcement came late.',
    'Federal law requires a permit.',
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

describe('who is missing', () => {
  const accusation = 'Residents of Lenn accused Karl Harlow of selling the water of the town.';

  it('asks for the word of somebody accused', () => {
    expect(gapsIn(accusation)).toContain('What does Karl Harlow say to this, and did anybody ask?');
  });

  it.each([
    'Harlow did not respond to a request for comment.',
    '“It is not true,” said Harlow.',
    'A lawyer for Harlow calls it a lie.',
    'He denied it.',
  ])('asks nothing where there is an answer: %s', (answer) => {
    expect(gapsIn(accusation, answer).join()).not.toMatch(/say to this/);
  });
});

describe('how sure', () => {
  it('asks who foresees what the headline says will happen', () => {
    expect(gapsOf(withHeadline(articleOf('New dam will drown the valley', 'It rained.')))).toEqual([
      'The headline tells what will happen: who says so, and how sure is it?',
    ]);
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
      ...heads.map((who) => `${who} said the dam will cost thousands of jobs in ${who} Bay.`),
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
