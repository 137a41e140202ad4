import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/domain/span.ts';
import { findRequests } from '../../../lib/engine/3-findings/requests/find-requests.ts';
import { analysisOf, articleOf } from '../cards/marked-actors.ts';

const ACTORS = [
  { name: 'Ada Harlow', aliases: ['Harlow'] },
  { name: 'Carl Roe', aliases: ['Roe'] },
  { name: 'Ann Lee' },
  { name: 'Harbour Board', type: 'organization' as const },
  { name: 'Halden', type: 'place' as const },
];

/** "Ada Harlow declined: declined to comment", for each one who was asked. */
function askedIn(
  sentence: string,
  ...said: readonly (readonly [string, string, string])[]
): string[] {
  const article = articleOf(sentence);
  const analysis = analysisOf(article, ACTORS, said);
  const { actors } = analysis;
  const found = findRequests(article.text, {
    ...analysis,
    sentences: article.blocks.map((block) => ({ ...block, checkWorthiness: 0, subjectivity: 0 })),
  });
  return found.map(
    (request) =>
      `${actors.find(({ id }) => id === request.actor)?.name} ${request.outcome}: ${textOf(article.text, request)}`,
  );
}

const NO_ANSWER = 'did not respond to a request for comment';

describe('who was asked', () => {
  it.each([
    [`Harlow ${NO_ANSWER}.`, [`Ada Harlow no-answer: ${NO_ANSWER}`]],
    ['Harlow declined to comment on Friday.', ['Ada Harlow declined: declined to comment']],
    [
      'Roe could not be reached for comment.',
      ['Carl Roe no-answer: could not be reached for comment'],
    ],
    ['Roe had no comment.', ['Carl Roe declined: had no comment']],
    ['Calls to Roe were not returned.', ['Carl Roe no-answer: were not returned']],
    [
      'Efforts to reach the Harbour Board were unsuccessful.',
      ['Harbour Board no-answer: were unsuccessful'],
    ],
    [`A spokesman for the Harbour Board ${NO_ANSWER}.`, [`Harbour Board no-answer: ${NO_ANSWER}`]],
    [`Harlow’s office ${NO_ANSWER}.`, [`Ada Harlow no-answer: ${NO_ANSWER}`]],
    [`The Harlow campaign ${NO_ANSWER}.`, [`Ada Harlow no-answer: ${NO_ANSWER}`]],
    [
      'Harlow and Roe declined to comment.',
      ['Ada Harlow declined: declined to comment', 'Carl Roe declined: declined to comment'],
    ],
    [
      'Harlow’s lawyer, Ann Lee, declined to comment.',
      ['Ada Harlow declined: declined to comment', 'Ann Lee declined: declined to comment'],
    ],
    [
      'Ann Lee, a lawyer for the Harbour Board, declined to comment.',
      ['Ann Lee declined: declined to comment', 'Harbour Board declined: declined to comment'],
    ],
    [
      'Roe, who left Halden in May, declined to comment.',
      ['Carl Roe declined: declined to comment'],
    ],
    [
      'Harlow said it was late, but Roe declined to comment.',
      ['Carl Roe declined: declined to comment'],
    ],
    [
      'The Harbour Board, which declined to comment, owns it.',
      ['Harbour Board declined: declined to comment'],
    ],
  ])('%s', (sentence, found) => {
    expect(askedIn(sentence)).toEqual(found);
  });

  it('is who says something when asked', () => {
    expect(
      askedIn('Asked about the strike, Harlow said it was over.', [
        'Harlow',
        'Ada Harlow',
        'it was over',
      ]),
    ).toEqual(['Ada Harlow answered: Asked about']);
  });

  it('is not who asks', () => {
    expect(
      askedIn(
        'Asked by Ann Lee whether it was late, Harlow said no.',
        ['Ann Lee', 'Ann Lee', 'whether it was late'],
        ['Harlow', 'Ada Harlow', 'no.'],
      ),
    ).toEqual(['Ada Harlow answered: Asked by Ann Lee whether it was late']);
  });
});

describe('nobody was asked', () => {
  it.each([
    'Harlow did not respond to the request of the court.',
    'Harlow has not returned to Halden.',
    'The driver of a Harbour Board truck declined to comment.',
    'Harlow said a neighbour declined to comment.',
    'They could not reach Harlow.',
    'Halden declined to comment.',
    'Roe did not answer.',
    'Harlow commented on the strike.',
  ])('%s', (sentence) => {
    expect(askedIn(sentence)).toEqual([]);
  });

  it('who does what others ask', () => {
    const said = ['Roe', 'Carl Roe', 'left the bridge'] as const;
    expect(askedIn('Roe left the bridge when asked to do so.', said)).toEqual([]);
    expect(askedIn('Roe left the bridge when asked to respond.', said)).toHaveLength(1);
  });
});
