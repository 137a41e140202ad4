import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { textOf } from '../../lib/domain/span.ts';
import { articleOf } from './article-of.ts';
import { actorsOfArticle, tagsIn } from './names-in.ts';

const WORDS = [
  'Jane',
  'Roe',
  'Trump',
  'President',
  'Mr.',
  'Sen.',
  'the',
  'of',
  'and',
  'U.S.',
  'UN',
  '(',
  ')',
  ',',
  '.',
  '“',
  '”',
  "'s",
  'he',
  'She',
  'her',
  'minister',
  'Minister',
  'Ministry',
  'Health',
  'Inc.',
  'Kenya',
  'in',
  'said',
  'al-Hakim',
  'de',
  'bin',
  'May',
  'Americans',
  'Mexican',
  '-',
  '&',
  'A',
  'Officials',
  'WASHINGTON',
  '—',
  '3M',
  'WFP',
  '’s',
  '\n',
  '😀',
  'É',
  'J.',
];

const article: fc.Arbitrary<Article> = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((paragraphs) => articleOf(...paragraphs.map((words) => words.join(' '))));

describe('names of any article', () => {
  it('lie in the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(article, (given) => {
        let end = 0;
        for (const tag of tagsIn(given)) {
          expect(tag.start).toBeGreaterThanOrEqual(tag.title?.end ?? end);
          expect(tag.title?.start ?? tag.start).toBeGreaterThanOrEqual(0);
          expect(tag.start).toBeGreaterThanOrEqual(end);
          expect(textOf(given.text, tag)).toMatch(/^\S(?:[^]*\S)?$/);
          expect(tag.confidence).toBeGreaterThan(0);
          expect(tag.confidence).toBeLessThanOrEqual(1);
          end = tag.end;
        }
        expect(end).toBeLessThanOrEqual(given.text.length);
      }),
    );
  });
});

describe('actors of any article', () => {
  it('hold every tagged name once, and no mention twice', () => {
    fc.assert(
      fc.property(article, (given) => {
        const mentions = actorsOfArticle(given).flatMap((actor) => actor.mentions);
        const names = mentions
          .filter(({ kind }) => kind === 'name')
          .map(({ start, end }) => `${start}-${end}`);
        expect(names.toSorted()).toEqual(
          tagsIn(given)
            .map(({ start, end }) => `${start}-${end}`)
            .toSorted(),
        );
        expect(new Set(mentions.map(({ start }) => start)).size).toBe(mentions.length);
      }),
    );
  });

  it('have unique ids in order, names from the text, and mentions in order', () => {
    fc.assert(
      fc.property(article, (given) => {
        actorsOfArticle(given).forEach((actor, at) => {
          expect(actor.id).toBe(`a${at + 1}`);
          expect(actor.name.trim()).not.toBe('');
          expect(actor.mentions.length).toBeGreaterThan(0);
          expect(actor.mentions).toEqual(actor.mentions.toSorted((a, b) => a.start - b.start));
        });
      }),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(article, (given) => {
        expect(actorsOfArticle(given)).toEqual(actorsOfArticle(given));
      }),
      { numRuns: 20 },
    );
  });
});
