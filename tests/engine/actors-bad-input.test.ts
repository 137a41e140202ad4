import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../lib/domain/analysis.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { readGoldenArticle } from '../articles/golden-articles.ts';
import { analyzeAsShipped, analyzeByRules } from '../shipped-engine.ts';
import { brokenPromises } from './pipeline-invariants.ts';

const TAGGERS = [
  ['the network', analyzeAsShipped],
  ['the rules', analyzeByRules],
] as const;
const SYLLABLES = ['ba', 'ko', 'li', 'mu', 'ren', 'sta', 'vi', 'dor', 'gan', 'hel'];
const GIVEN = ['Ann', 'Carl', 'Mary', 'Peter', 'Joe', 'Lena', 'Omar', 'Nora', 'Ivan', 'Kim'];

/** Another surname for every number below 10,000: "Bakolimu". */
function surname(number: number): string {
  const name = Array.from(String(number).padStart(4, '0'), (digit) => SYLLABLES[Number(digit)]);
  return name.join('').replace(/^./, (letter) => letter.toUpperCase());
}

const fullName = (number: number): string => `${GIVEN[number % 10]} ${surname(number)}`;

function manyTimes(count: number, write: (number: number) => string): string {
  return `News\n\n${Array.from({ length: count }, (_, at) => write(at)).join(' ')}`;
}

describe.each(TAGGERS)('with names by %s', (_, analyze) => {
  const actorsIn = (text: string): readonly Actor[] => {
    const article = readPlainText(text);
    const analysis = analyze(article);
    expect(brokenPromises(article, analysis)).toEqual([]);
    return analysis.actors;
  };

  it('actors of one letter are actors like others', () => {
    const actors = actorsIn('News\n\nPresident X said so. Mr. K left. Then J met Q, a nurse.');
    expect(actors.every(({ name }) => /\p{L}/u.test(name))).toBe(true);
    expect(actorsIn('A\n\nB said C. D, E and F, a G, H.').length).toBeLessThan(8);
  });

  it('an article that is a list of names gives nobody a role', () => {
    const names = Array.from({ length: 60 }, (__, at) => fullName(at));
    for (const between of [', ', '\n\n', '; ', '\n', ' and ']) {
      const actors = actorsIn(`Present\n\n${names.join(between)}`);
      expect(actors.flatMap(({ titles }) => titles)).toEqual([]);
      expect(actors.flatMap(({ mentions }) => mentions).every(({ kind }) => kind === 'name')).toBe(
        true,
      );
    }
  });

  it('names that are markup are no part of a name', () => {
    const prose = readGoldenArticle('all-named').text;
    const markup = fc.constantFrom(
      '<b>',
      '</b>',
      '<script>',
      '<img src=x onerror=a()>',
      '<!--',
      '">',
    );
    const place = fc.nat({ max: 1500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, markup), { maxLength: 12 }), (inserted) => {
        const words = prose.slice(0, 2000).split(' ');
        for (const [at, tag] of inserted)
          words[at % words.length] = `${tag}${words[at % words.length]}`;
        for (const { name } of actorsIn(words.join(' '))) expect(name).not.toMatch(/[<>]/);
      }),
      { numRuns: 40 },
    );
    const escaped = actorsIn('News\n\n&lt;b&gt;Ann Lee&lt;/b&gt; said so to Carl Holt.');
    expect(escaped.map(({ name }) => name)).not.toContain('Ann Lee&lt');
  });

  it.each<[string, (number: number) => string]>([
    ['names of their own', (at) => `${fullName(at)}, a nurse from Ohio, said it would close.`],
    ['one surname', (at) => `${surname(at)} Smith, the mayor, met Smith. He left.`],
    ['one given name', (at) => `Ann ${surname(at)} met Ann. Mrs. ${surname(at)} left.`],
    ['one end of their names', (at) => `The ${surname(at)} Mill Committee met the Mill Committee.`],
  ])(
    'a thousand actors with %s take time that grows with them',
    { timeout: 60_000 },
    (__, write) => {
      const costOf = (count: number): number => {
        const text = manyTimes(count, write);
        const before = process.cpuUsage();
        const actors = actorsIn(text);
        expect(actors.length).toBeGreaterThan(count / 2);
        expect(Math.max(...actors.map(({ couldBe }) => couldBe.length))).toBeLessThanOrEqual(30);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      costOf(250);
      // Four times as many; with the square of them it would be sixteen times as long.
      expect(costOf(1000)).toBeLessThan(10 * costOf(250));
    },
  );
});
