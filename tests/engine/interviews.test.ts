import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../lib/domain/gazetteer.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const gazetteer: Gazetteer = loadGazetteer();
const INTRODUCTION =
  'Maria Holt has kept bees above Lenn for thirty years. Holt met us at the hives.';
const ANSWERS = [
  'I lost nine hives in one week.',
  'We never found out. The ground was dry.',
  'I would do it all again tomorrow.',
  'My daughter keeps two hives in town.',
];
const QUESTIONS = [
  'What happened in May?',
  'And the cause?',
  'Would you start again?',
  'And yours?',
];

function answersIn(...paragraphs: string[]): string[] {
  const article = articleOf(...paragraphs);
  return analyzeArticle(article, gazetteer)
    .statements.filter(({ madeBy }) => madeBy === 'interview-answer')
    .map(({ source }) => article.text.slice(source?.start, source?.end));
}

const interleaved = QUESTIONS.flatMap((question, at) => [question, ANSWERS[at]!]);

describe('interviews', () => {
  it('puts every answer down to the person interviewed', () => {
    expect(answersIn(INTRODUCTION, ...interleaved)).toEqual(Array(4).fill('Maria Holt'));
  });

  it('does not list the questions that are answered right below', () => {
    const { questions } = analyzeArticle(articleOf(INTRODUCTION, ...interleaved), gazetteer);
    expect(questions.filter(({ kind }) => kind === 'asked')).toEqual([]);
  });

  it('leaves common questions with impersonal answers alone', () => {
    const impersonal = QUESTIONS.flatMap((question) => [question, 'The fee is 20 dollars a year.']);
    expect(answersIn(INTRODUCTION, ...impersonal)).toEqual([]);
  });

  it('leaves a column alone that asks its readers questions', () => {
    const column = QUESTIONS.flatMap((question, at) => [
      ANSWERS[at]!,
      'The minister has not been seen at a hive in years, and the report is still in a drawer.',
      `The price of honey rose again, and the fields were sprayed at noon. ${question}`,
      'Nobody in the capital seems to know, or to care.',
      'The fields are quiet now, and the lime trees bloom for nobody.',
      'In the end the bees will decide, as they always have.',
    ]);
    expect(answersIn(INTRODUCTION, ...column)).toEqual([]);
  });

  it('leaves answers alone where nobody is named before', () => {
    expect(answersIn('A keeper of bees talks to us.', ...interleaved)).toEqual([]);
  });
});
