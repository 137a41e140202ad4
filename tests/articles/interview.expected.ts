import type { Expectation } from './expectation.ts';

export const INTERVIEW: Expectation = {
  article: 'interview',
  title: '‘A glacier is a bad liar’: Ingrid Solvang on thirty years of measuring ice',
  byline: 'Tomás Leclair',
  isRead: [
    'Ingrid Solvang has walked the same eleven kilometers',
    'You still go up every March. What do you see first?',
    'I have already sharpened the drill.',
  ],
  isLeftOut: ['Six issues for the price of four', 'The man who counts eels', 'cooperative'],
  said: [
    {
      words: 'I will not say it again',
      by: 'My neighbor Arne',
      kind: 'named',
      actor: 'Arne',
    },
    {
      words: 'a measurement without a witness is a rumor',
      by: 'Ola Ruud',
      kind: 'named',
      actor: 'Ola Ruud',
    },
    { words: 'these are natural cycles', by: 'Some people', kind: 'unnamed' },
  ],
  neverSources: ['The color', 'Gray ice', 'A glacier', 'The tongue', 'Lofnes', 'March'],
  noClaims: [
    'What do you see first?',
    'Is that a mistake?',
    'Did she answer?',
    'Does that make you angry?',
    'Will you go up next spring?',
    'This conversation has been edited for length',
  ],
  ownClaims: ['Her measurements are the longest unbroken series'],
  actors: [
    { name: 'Ingrid Solvang', type: 'person' },
    { name: 'Institute of Polar Studies', type: 'organization' },
    { name: 'Ministry of Environment', type: 'organization' },
    { name: 'Ola Ruud', type: 'person' },
  ],
  noActors: ['Gray', 'Laughs', 'The', 'March', 'You', 'Not'],
  flags: [
    { kind: 'forecast', words: 'will probably be a lake by 2045' },
    { kind: 'unnamed-source', words: 'Some people' },
  ],
  neverFlags: [
    { kind: 'no-source', words: 'Did she answer' },
    { kind: 'unnamed-source', words: 'Ola Ruud' },
    { kind: 'no-source', words: 'I have already sharpened the drill' },
    { kind: 'no-source', words: 'it has lost 31 meters of thickness' },
    { kind: 'no-source', words: 'In 2024 alone we lost almost three meters' },
  ],
  asks: [],
  leavesOpen: [],
  atLeast: { named: 2, unnamed: 1 },
  atMost: { document: 1 },
  notYet: [],
};
