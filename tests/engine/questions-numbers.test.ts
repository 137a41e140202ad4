import { describe, expect, it } from 'vitest';
import { gapsIn } from './gaps-in.ts';

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
      '“Rose by nearly 12 percent”: compared with when?',
    ],
    [
      'The town counts a record number of thefts.',
      'What was the record before the “record number”?',
    ],
    [
      'The valley sees a surge in thefts.',
      'How big is “a surge in thefts”, and compared with when?',
    ],
    [
      'The valley sees a dramatic increase in thefts.',
      'How big is “a dramatic increase in thefts”, and compared with when?',
    ],
    [
      'The cost of the dam soared to $13 million.',
      '“Soared to $13 million”: from what, and since when?',
    ],
    ['Thefts have doubled in the valley.', '“Have doubled”: from what, and since when?'],
    [
      'The valley counts a 30 percent increase in thefts.',
      '“A 30 percent increase in thefts”: compared with when?',
    ],
  ])('%s', (text, question) => {
    expect(gapsIn(text)).toContain(question);
  });

  it.each([
    'Rents in the valley rose by 12 percent from a year earlier.',
    'Shares of the firm rose by 12 percent.',
    'The review calls for a significant increase in staff.',
    'The town had 800 wells in 2008. That number is now down 25 percent.',
    'She signed with a record label.',
    'The cost of the dam soared to $13 million from $4 million.',
    'The brothers make up 12 percent of the town.',
    'Thefts have doubled since the dam was built.',
    'The cost could have doubled; thefts may have grown by 12 percent if the dam leaks.',
    'The number beat the record number set in 1998.',
  ])('asks nothing here: %s', (text) => {
    expect(gapsIn(text).filter((question) => !question.startsWith('Where does'))).toEqual([]);
  });
});
