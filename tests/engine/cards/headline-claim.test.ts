import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { textOf } from '../../../lib/domain/span.ts';
import type { HeadlineClaim } from '../../../lib/domain/voice-map.ts';
import { completeReading } from '../../../lib/engine/index.ts';
import { analyzeAsShipped } from '../../shipped-engine.ts';
import { articleOf } from '../article-of.ts';

function underHeadline(headline: string, ...paragraphs: readonly string[]): Article {
  const article = articleOf(headline, ...paragraphs);
  const [first, ...rest] = article.blocks;
  return { ...article, title: headline, blocks: [{ ...first!, kind: 'headline' }, ...rest] };
}

describe('the headline', () => {
  function claimOf(article: Article): { claim: HeadlineClaim | null; said: string[] } {
    const analysis = analyzeAsShipped(article);
    const claim = completeReading(article, analysis).voiceMap.headline;
    const said = analysis.statements
      .filter(({ id }) => claim?.statements.includes(id))
      .map(({ source }) => (source === null ? 'nobody' : textOf(article.text, source)));
    return { claim, said };
  }
  const attributed = (headline: string): string | null | undefined => {
    const article = underHeadline(headline, 'It rained in Halden.');
    const { claim } = claimOf(article);
    return claim && (claim.attribution === null ? null : textOf(article.text, claim.attribution));
  };

  it.each([
    ['Old dam at Halden will break this winter, engineers say', 'engineers say'],
    ['Old dam will break this winter, says chief engineer', 'says chief engineer'],
    ['Study finds old dams break in winter', 'Study finds'],
    ['Old dams break in winter: report', 'report'],
    ['Donald Trump: Old dams will break', 'Donald Trump'],
    ['Trump says old dams will break', 'Trump says'],
    ['Old dam kills six in Halden', null],
  ])('says who says so: %s', (headline, who) => {
    expect(attributed(headline)).toBe(who);
  });

  it.each([
    'Will the old dam break?',
    'How the old dam broke',
    'The old dam of Halden',
    'Ten ways to mend a dam',
    'What you need to know when dams are breaking',
    'The best films of the year',
  ])('claims nothing: %s', (headline) => {
    expect(attributed(headline)).toBe(null);
    expect(claimOf(underHeadline(headline, 'It rained.')).claim).toBe(null);
  });

  it('finds who says the same in the text', () => {
    const { said } = claimOf(
      underHeadline(
        'Halden dam cracked after engineers were dismissed',
        'Mayor Ada Brandt said the dam at Halden had cracked because its engineers were dismissed in May.',
        'The mayor has dismissed two clerks in Halden.',
      ),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Ada Brandt');
  });

  it('finds it where the text says so itself', () => {
    const { said } = claimOf(
      underHeadline(
        'Halden dam cracked in storm',
        'The dam at Halden cracked in a storm on Monday.',
      ),
    );
    expect(said).toEqual(['nobody']);
  });

  it('does not take the contrary for the same', () => {
    const { said } = claimOf(
      underHeadline('Halden dam cracked in storm', 'The dam at Halden never cracked in the storm.'),
    );
    expect(said).toEqual([]);
  });

  it('does not take the same names for the same claim', () => {
    const { said } = claimOf(
      underHeadline('Carl Roe sues Ada Brandt over dam', 'Ada Brandt and Carl Roe met on Monday.'),
    );
    expect(said).toEqual([]);
  });

  it('of no article is made up', () => {
    expect(claimOf(articleOf('Old dam kills six in Halden.')).claim).toBe(null);
  });
});
