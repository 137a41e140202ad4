import { describe, expect, it } from 'vitest';
import { actorsIn } from './marked-article.ts';

/** The titles of every actor that has any: "Ann Lee: mayor · a former nurse". */
const rolesIn = (...paragraphs: readonly string[]): string[] =>
  actorsIn(...paragraphs)
    .actors.filter(({ titles }) => titles.length > 0)
    .map(({ name, titles }) => `${name}: ${titles.join(' · ')}`);

describe('a role right before a name', () => {
  it.each([
    ['Then [Senator|Ann Lee] spoke.', 'Senator'],
    ['Then Halden campaign [manager|Ann Lee] spoke.', 'Halden campaign manager'],
    ['We met the baseball [player|Ann Lee] there.', 'baseball player'],
    ['According to local talk radio [host|Ann Lee] it rained.', 'local talk radio host'],
    ['They asked Halden [spokesman|Ann Lee] about it.', 'Halden spokesman'],
    ['The way [Sen.|Ann Lee] spoke was new.', 'Sen.'],
    ['He supports [nominee|Ann Lee] now.', 'nominee'],
    ['It came from a Holt critic [Ann Lee] knew.', 'Holt critic'],
    ['She saw [Holt]’s running [mate|Ann Lee] speak.', 'Holt’s running mate'],
    ['“So it is,” retired Navy [general|Ann Lee] said.', 'retired Navy general'],
    ['In 2014 former [mayor|Ann Lee] ran.', 'former mayor'],
    ['They asked WHO [chief|Ann Lee] there.', 'WHO chief'],
    ['Then [Fish and Mill Board/o] [director|Ann Lee] left.', 'Fish and Mill Board director'],
    ['They met the 2012 [nominee|Ann Lee] there.', '2012 nominee'],
    ['Then the e-commerce [director|Ann Lee] spoke.', 'e-commerce director'],
  ])('is taken whole and without its verb: %s', (text, role) => {
    expect(rolesIn(text)).toEqual([`Ann Lee: ${role}`]);
  });

  it('keeps whose husband or mother somebody is', () => {
    expect(rolesIn('She met his [wife|Ann Lee] and [Carl Holt]’s [mother|Mary].')).toEqual([
      'Ann Lee: his wife',
      'Mary: Carl Holt’s mother',
    ]);
  });

  it('is none where it only addresses, belongs to a nickname, or says nothing alone', () => {
    expect(rolesIn('Then [Mr.|Carl Holt] spoke.')).toEqual([]);
    expect(rolesIn('They call him “[King|Carl]” at home.')).toEqual([]);
    expect(rolesIn('Then [rival|Ann Lee] spoke.')).toEqual([]);
    expect(rolesIn('“Our [neighbor|Ann Lee] left us,” he said.')).toEqual([]);
    expect(rolesIn('Nobody knows whether [Ann Lee] spoke.')).toEqual([]);
  });
});

describe('a role set off behind a name', () => {
  it.each([
    ['[Ann Lee], a Republican senator from [Ohio/p], said so.', 'a Republican senator from Ohio'],
    ['[Ann Lee], chief executive of [Halden/o], said so.', 'chief executive of Halden'],
    ['[Ann Lee], 34, a nurse, said so.', 'a nurse'],
    ['[Ann Lee] (R-Utah), one of his closest allies, left.', 'one of his closest allies'],
    ['[Ann Lee], the city’s auditor, said so.', 'the city’s auditor'],
    ['[Ann Lee], founder and CEO of [Halden/o], left.', 'founder and CEO of Halden'],
    ['[Ann Lee], a former model working in [Lenn/p], left.', 'a former model'],
    [
      '[Ann Lee], a professor of law and public affairs at [Lenn/p], left.',
      'a professor of law and public affairs at Lenn',
    ],
    ['[Ann Lee], now a consultant in [London/p], left.', 'now a consultant in London'],
    ['[Ann Lee] – a former judge – said so.', 'a former judge'],
    ['[Ann Lee] MP, the shadow health secretary, left.', 'the shadow health secretary'],
    ['[Ann Lee], rector of [St. Mark]’s, left.', 'rector of St. Mark’s'],
    ['[Ann Lee], 43, a mother of three, left.', 'a mother of three'],
    ['[Ann Lee], a critic of the new trucking deal, left.', 'a critic of the new trucking deal'],
    ['[Ann Lee], another lawyer for [Halden/o], left.', 'lawyer for Halden'],
    ['[Ann Lee], head of [Law and Order/o], left.', 'head of Law and Order'],
    ['“So it is,” said [Ann Lee], a bartender who saw it.', 'a bartender'],
    ['[Ann Lee], a spokeswoman for [Mrs.|Clark], wept.', 'a spokeswoman for Mrs. Clark'],
    ['[Ann Lee], who leads the agency’s water office, said so.', 'leads the agency’s water office'],
    ['[Ann Lee] is the mayor of [Lenn/p].', 'the mayor of Lenn'],
  ])('ends where it ends: %s', (text, role) => {
    expect(rolesIn(text)).toEqual([`Ann Lee: ${role}`]);
  });

  it.each([
    '[Ann Lee], 34, said so.',
    '[Ann Lee], a day after the vote, left.',
    '[Ann Lee], the party and the press left.',
    '[Ann Lee], who leads in every poll, left.',
    '[Ann Lee], beneath her lover on the bed, slept.',
    '[Ann Lee], whose husband is the mayor, left.',
    '[Ann Lee] – a former judge and the mayor left.',
    '[Ann Lee], under fire for it, left.',
    '[Ann Lee], another center of power, left.',
  ])('is none where nothing says what somebody is: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

describe('a role set off in front of a name', () => {
  it.each([
    ['A spokesman for [Halden/o], [Ann Lee], said so.', 'A spokesman for Halden'],
    ['The company’s chief executive, [Ann Lee], said so.', 'The company’s chief executive'],
    ['But [Holt]’s opponent, [Ann Lee], won.', 'Holt’s opponent'],
    ['They told [Halden/o]’s chairman, [Ann Lee].', 'Halden’s chairman'],
    ['The bill’s sponsor, [Ann Lee] of [Ohio/p], said so.', 'The bill’s sponsor'],
    ['She came with his brother-in-law, [Ann Lee] (D), and left.', 'his brother-in-law'],
    ['The mill came with its owner, [Ann Lee], to court.', 'its owner'],
  ])('is that of the name: %s', (text, role) => {
    expect(rolesIn(text)).toEqual([`Ann Lee: ${role}`]);
  });

  it('is none where it describes the name before it, or nobody can tell whom', () => {
    expect(rolesIn('[Carl Holt], the mayor, [Ann Lee] and others left.')).toEqual([
      'Carl Holt: the mayor',
    ]);
    expect(rolesIn('[John Roe], his wife, [Mary], and their son came.')).toEqual([
      'Mary: his wife',
    ]);
    expect(rolesIn('The wife of the mayor, [Ann Lee], left.')).toEqual([]);
    expect(rolesIn('In a letter to a reporter, [Ann Lee], now ill, wept.')).toEqual([]);
  });
});

describe('names in a list', () => {
  it('are nobody’s roles', () => {
    expect(rolesIn('We met [Ann Lee], [Carl Holt], a nurse, and [Mary Roe].')).toEqual([
      'Carl Holt: a nurse',
    ]);
    expect(rolesIn('We met [Ann Lee], [Mayor|Carl Holt] and [Mary Roe].')).toEqual([
      'Carl Holt: Mayor',
    ]);
  });
});

it('the same role is given once, whatever its article', () => {
  expect(
    rolesIn('[Mayor|Ann Lee] left. [Ann Lee], the mayor, left. Then [mayor|Lee] sat.'),
  ).toEqual(['Ann Lee: Mayor']);
});
