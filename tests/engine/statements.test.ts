import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { articleOf } from './article-of.ts';
import { ANONYMOUS_STORY } from './anonymous-story.ts';

const GAZETTEER = loadGazetteer();

/** Kind of the first source in the paragraphs, and the name of the actor it means. */
function sourceOf(...paragraphs: readonly string[]): [string | undefined, string | undefined] {
  const { statements, actors } = analyzeArticle(articleOf(...paragraphs), GAZETTEER);
  const source = statements.find(({ voice }) => voice !== 'own')?.source;
  return [source?.kind, actors.find(({ id }) => id === source?.actor)?.name];
}

function ownClaimsIn(article: Article): string[] {
  return wordsOf(article.text, analyzeArticle(article, GAZETTEER).statements.filter(isOwn));
}

function isOwn({ voice }: Statement): boolean {
  return voice === 'own';
}

function wordsOf(text: string, statements: readonly Statement[]): string[] {
  return statements.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

describe('a source is', () => {
  it.each([
    ['Dana Whitfield said the bridge over the river is safe.', 'named', 'Dana Whitfield'],
    ['The council’s lawyer, Ruth Adler, said the contract was void.', 'named', 'Ruth Adler'],
    ['The Pentagon said the drill in the valley was routine.', 'named', 'Pentagon'],
    // A country speaks through its government: both are put down to the country.
    ['Mexico said the plan to build a wall was an insult.', 'named', 'Mexico'],
    ['Mexico’s government said the plan was an insult to its people.', 'named', 'Mexico'],
  ])('named where it has a name: %s', (text, kind, actor) => {
    expect(sourceOf(text)).toEqual([kind, actor]);
  });

  it('named where only its capital tells', () => {
    expect(sourceOf('The Pleasantville Gleaner said that the vote would be close.')[0]).toBe(
      'named',
    );
  });

  it('named where a pronoun stands for a name', () => {
    const { statements, actors } = analyzeArticle(
      articleOf('Dana Whitfield left on Monday.', 'She said that the bridge was safe.'),
      GAZETTEER,
    );
    const said = statements.find(({ voice }) => voice === 'reported');
    expect(actors.find(({ id }) => id === said?.source?.actor)?.name).toBe('Dana Whitfield');
  });

  it.each([
    'The finance minister said the tax would fall next year.',
    'The city’s auditor said the books were in order.',
    'A Pentagon spokesman said the drill was routine.',
    'A spokesman for the FBI said the office had no comment.',
    'The company said that it was sorry for the delay.',
    'The court ruled that the contract was void.',
  ])('a role where the office can be found: %s', (text) => {
    expect(sourceOf(text)[0]).toBe('role');
  });

  it('a role where a pronoun stands for an office', () => {
    const { statements } = analyzeArticle(
      articleOf(
        'The finance minister said that taxes would fall. He added that prices would, too.',
      ),
      GAZETTEER,
    );
    expect(statements.map(({ source }) => source?.kind)).toEqual(['role', 'role']);
  });

  it.each([
    'Officials say that plans for the bridge are ready.',
    'Critics say that the tunnel is too expensive.',
    'Supporters of Dana Whitfield say that the tunnel is cheap.',
    'A person familiar with the talks said no deal was near.',
    'One lawmaker said the vote would be close.',
    'Some Mexican voices say that help is welcome.',
    'Analysts say that prices will rise again.',
    'Many say that the tunnel will never be built.',
  ])('unnamed where nobody could find it: %s', (text) => {
    expect(sourceOf(text)[0]).toBe('unnamed');
  });

  it.each([
    'The report found that four in ten bridges need repair.',
    'A new poll shows most residents want the tunnel.',
    'Court papers say the driver was drunk at the time.',
    'The group’s website says it has nine members.',
    'According to the lawsuit, the bridge was never inspected.',
  ])('a document where a text speaks: %s', (text) => {
    expect(sourceOf(text)[0]).toBe('document');
  });
});

describe('the article’s own claims', () => {
  it('are the sentences that nobody else says', () => {
    const article = articleOf('The bridge opened in 1931. Ruth Adler said that it was safe.');
    expect(ownClaimsIn(article)).toEqual(['The bridge opened in 1931.']);
  });

  it('are the rest of a sentence where the rest says something itself', () => {
    const article = articleOf('The city closed the bridge in May, and critics say it is too old.');
    expect(ownClaimsIn(article)).toEqual(['The city closed the bridge in May']);
  });

  it.each([
    'Will the bridge ever open again?',
    'What do you think? Share your thoughts in the comments.',
    'Sign up for our newsletter to get more stories like this.',
    'A long day.',
    'Imagine the bridge in ten years, empty and overgrown.',
  ])('are not: %s', (text) => {
    expect(ownClaimsIn(articleOf(text))).toEqual([]);
  });

  it.each(['heading', 'headline', 'caption', 'aside'] as const)('are in no %s', (kind) => {
    const article = articleOf('The bridge opened in 1931 and has never been closed since.');
    const blocks = article.blocks.map((block) => ({ ...block, kind }));
    expect(ownClaimsIn({ ...article, blocks })).toEqual([]);
  });

  it('are no words that somebody is quoted with', () => {
    const article = articleOf('The hall was full.', '“There is no other way to keep us safe.”');
    expect(ownClaimsIn(article)).toEqual(['The hall was full.']);
  });
});

describe('statements', () => {
  it('are numbered in reading order', () => {
    const { statements } = analyzeArticle(readPlainText(ANONYMOUS_STORY), GAZETTEER);
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, at) => `s${at + 1}`));
    const starts = statements.map(({ spans }) => spans[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('are worth checking as much as the most telling sentence they touch', () => {
    const { statements, sentences } = analyzeArticle(
      articleOf('Ruth Adler said that 45 percent of 3,000 bridges were unsafe in 2024.'),
      GAZETTEER,
    );
    expect(statements[0]?.checkWorthiness).toBe(sentences[0]?.checkWorthiness);
  });
});
