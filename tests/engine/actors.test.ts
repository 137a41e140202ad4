import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.ts';
import { actorsOfArticle, mentionsOf } from './names-in.ts';

const namesOf = (...paragraphs: readonly string[]): string[] =>
  actorsOfArticle(articleOf(...paragraphs)).map(({ name }) => name);
describe('merging names', () => {
  it('makes one actor of a full name, a title with a surname, and a surname', () => {
    expect(
      mentionsOf(
        'Donald Trump',
        'President Trump spoke. Donald Trump left. Mr. Trump slept. Trump’s car broke.',
      ),
    ).toEqual(['name Trump', 'name Donald Trump', 'name Trump', 'name Trump']);
  });

  it('counts initials as the names they stand for', () => {
    expect(namesOf('We saw Jane Q. Roe. Later Jane Roe left us. Then J. Roe came.')).toEqual([
      'Jane Q. Roe',
    ]);
  });

  it('leaves a surname alone that two people share', () => {
    expect(namesOf('They met Anna Smith and Peter Smith there. Then Smith left.')).toEqual([
      'Anna Smith',
      'Peter Smith',
      'Smith',
    ]);
  });

  it('says of such a surname whom it could be, and of nobody else', () => {
    const actors = actorsOfArticle(
      articleOf('They met Anna Smith and Peter Smith there. Then Smith left with Carl Roe.'),
    );
    const named = new Map(actors.map(({ id, name }) => [id, name]));
    expect(actors.map(({ name, couldBe }) => [name, couldBe.map((id) => named.get(id))])).toEqual([
      ['Anna Smith', []],
      ['Peter Smith', []],
      ['Smith', ['Anna Smith', 'Peter Smith']],
      ['Carl Roe', []],
    ]);
  });

  it('keeps father and son apart', () => {
    expect(namesOf('They met Carl Roe and Carl Roe Jr. there.')).toHaveLength(2);
  });

  it('joins an acronym and its long form', () => {
    expect(
      mentionsOf('Harbour Rescue Board', 'He runs the Harbour Rescue Board (HRB). The HRB voted.'),
    ).toEqual(['name Harbour Rescue Board', 'name HRB', 'name HRB']);
  });

  it('joins a company with and without its suffix, a ministry either way round', () => {
    expect(
      namesOf('He left Halden Shipping Inc. in May. At Halden Shipping they wept.'),
    ).toHaveLength(1);
    expect(namesOf('She left the Ministry of Health. The Health Ministry wept.')).toHaveLength(1);
  });

  it('knows the short forms of countries', () => {
    expect(
      mentionsOf('United States', 'He left the United States. The U.S. and the US wept.'),
    ).toHaveLength(3);
  });
});

describe('pronouns', () => {
  it('mean the last fitting person', () => {
    expect(
      mentionsOf('Mary Roe', 'Mary Roe met Peter Holt. She smiled.', 'Her car broke.'),
    ).toEqual(['name Mary Roe', 'pronoun She', 'pronoun Her']);
  });

  it('mean nobody where two people fit', () => {
    expect(mentionsOf('Peter Holt', 'Peter Holt met Carl Roe. He smiled.')).toEqual([
      'name Peter Holt',
    ]);
  });

  it('do not mean who only describes somebody', () => {
    expect(mentionsOf('Peter Holt', 'A Peter Holt supporter came. He smiled.')).toEqual([
      'name Peter Holt',
    ]);
    expect(mentionsOf('Peter Holt', 'Peter Holt’s former lawyer came. He smiled.')).toEqual([
      'name Peter Holt',
    ]);
  });

  it('mean nobody inside a quotation, nor far from a name', () => {
    expect(mentionsOf('Peter Holt', 'Peter Holt spoke. “He is a fool,” the guard said.')).toEqual([
      'name Peter Holt',
    ]);
    expect(
      mentionsOf('Peter Holt', 'Peter Holt spoke.', 'It rained.', 'It snowed.', 'He smiled.'),
    ).toEqual(['name Peter Holt']);
  });
});

describe('roles', () => {
  it('mean the one person with that office', () => {
    expect(
      mentionsOf(
        'Jane Roe',
        'Finance Minister Jane Roe spoke. The minister left, and the finance minister slept.',
      ),
    ).toEqual(['name Jane Roe', 'role The minister', 'role the finance minister']);
  });

  it('mean nobody where two hold it, where another office is meant, or before the name', () => {
    expect(mentionsOf('Jane Roe', 'Sen. Jane Roe met Sen. Carl Holt. The senator left.')).toEqual([
      'name Jane Roe',
    ]);
    expect(mentionsOf('Jane Roe', 'Vice President Jane Roe met us. The president left.')).toEqual([
      'name Jane Roe',
    ]);
    expect(mentionsOf('Jane Roe', 'The mayor left. Then Mayor Jane Roe slept.')).toEqual([
      'name Jane Roe',
    ]);
  });
});

describe('kinds of organizations', () => {
  it('mean the one named shortly before', () => {
    expect(
      mentionsOf('Ministry of Health', 'She left the Ministry of Health. The ministry wept.'),
    ).toEqual(['name Ministry of Health', 'role The ministry']);
  });

  it('mean nobody where two are of the kind, or the name is far', () => {
    const two = 'The Ministry of Health wrote to the Ministry of Transport. The ministry wept.';
    expect(mentionsOf('Ministry of Health', two)).toEqual(['name Ministry of Health']);
    const far = [
      'The Ministry of Health wrote.',
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'The ministry wept.',
    ];
    expect(mentionsOf('Ministry of Health', ...far)).toEqual(['name Ministry of Health']);
  });
});
