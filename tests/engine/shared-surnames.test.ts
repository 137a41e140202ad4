import { describe, expect, it } from 'vitest';
import { actorsIn } from './marked-article.ts';

/** Every actor with the number of its names; "?" where it is open whom it means. */
function namesIn(...paragraphs: readonly string[]): string[] {
  return actorsIn(...paragraphs).actors.map(({ name, mentions, couldBe }) => {
    const count = mentions.filter(({ kind }) => kind === 'name').length;
    return `${count} ${name}${couldBe.length > 0 ? '?' : ''}`;
  });
}

describe('a surname that two people share', () => {
  it('means who alone has come up so far', () => {
    expect(namesIn('[Anna Holt] came.', '[Holt] sat.', '[Peter Holt] left.')).toEqual([
      '2 Anna Holt',
      '1 Peter Holt',
    ]);
  });

  it('means who is called by it already, though a relative comes up', () => {
    const before = ['[Anna Holt] came.', '[Holt] sat.', '[Holt] ate.'];
    expect(namesIn(...before, 'Her brother, [Peter Holt], left.', '[Holt] slept.')).toEqual([
      '4 Anna Holt',
      '1 Peter Holt',
    ]);
  });

  it('is open for a while after somebody else of that name has come up', () => {
    const before = ['[Anna Holt] came.', '[Holt] sat.', '[Holt] ate.', '[Peter Holt] left.'];
    expect(namesIn(...before, '[Holt] slept.')).toContain('1 Holt?');
    expect(namesIn(...before, 'It rained.', '[Holt] slept.')).toContain('4 Anna Holt');
  });

  it('means who was named right before, where nobody is called by it yet', () => {
    const before = ['[Anna Holt] came.', 'It rained.', 'It snowed.'];
    expect(namesIn(...before, '[Peter Holt] left. [Holt] slept.')).toContain('2 Peter Holt');
    expect(namesIn('[Anna Holt] came.', '[Peter Holt] left. [Holt] slept.')).toContain('1 Holt?');
  });

  it('means whoever comes up first in the headline, too', () => {
    expect(namesIn('[Holt] wins', '[Anna Holt] came. [Holt] sat.', '[Peter Holt] left.')).toEqual([
      '3 Anna Holt',
      '1 Peter Holt',
    ]);
  });

  it('is open where it means a family, or stands behind a given name that was cut', () => {
    const before = ['[Anna Holt] came.', '[Holt] sat.'];
    const after = '[Peter Holt] left.';
    expect(namesIn(...before, 'The [Holt] family ate.', after)).toContain('1 Holt?');
    expect(namesIn(...before, 'Mary [Holt] ate.', after)).toContain('1 Holt?');
  });

  it('is another’s where it stands before the full name in one sentence', () => {
    expect(
      namesIn('[Holt], the brother of [Anna Holt], came.', '[Holt] sat.', '[Peter Holt] left.'),
    ).toContain('2 Holt?');
  });

  it('is decided for family names that stand in front, not for given names', () => {
    expect(namesIn('[Wang Min] came.', '[Wang] sat.', '[Wang Jie] left.')).toContain('2 Wang Min');
    expect(namesIn('[Paul Roe] came.', '[Paul] sat.', '[Paul Holt] left.')).toContain('1 Paul?');
  });
});

describe('a president', () => {
  it('is not the relative who alone is named in full', () => {
    expect(namesIn('[Ivanka Trump] came.', '[President|Trump] sat.')).toEqual([
      '1 Ivanka Trump',
      '1 Trump',
    ]);
  });

  it('is known by the given name, short or long', () => {
    for (const name of ['Bill', 'William', 'William J.']) {
      expect(
        namesIn(`[${name} Clinton] and [Hillary Clinton] came. [President|Clinton] sat.`),
      ).toContain(`2 ${name} Clinton`);
    }
    expect(namesIn('[Bill Clinton] came. [President|Clinton] sat.')).toEqual(['2 Bill Clinton']);
  });

  it('is whoever the article calls one', () => {
    expect(namesIn('[Rosa Trump], president of the club, came. [President|Trump] sat.')).toEqual([
      '2 Rosa Trump',
    ]);
  });

  it('is whom the name alone means, not a relative', () => {
    expect(
      namesIn(
        '[President|Trump] came.',
        '[Trump] sat.',
        '[Trump] ate.',
        'His daughter, [Ivanka Trump], left.',
        '[Trump] slept.',
      ),
    ).toEqual(['4 Trump', '1 Ivanka Trump']);
  });

  it('of whom nobody knows is left alone', () => {
    expect(namesIn('[Rosa Linden] came. [President|Linden] sat.')).toEqual(['2 Rosa Linden']);
  });
});
