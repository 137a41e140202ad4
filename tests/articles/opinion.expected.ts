import type { Expectation } from './expectation.ts';

export const OPINION: Expectation = {
  article: 'opinion',
  title: 'A library is not a cost. It is the last free room in town',
  byline: 'Ruth Adeyemi',
  isRead: ['I learned to read in Eastbrook Library', 'Better still, do it from the library.'],
  isLeftOut: [
    'Why I stopped mowing',
    'Garden sheds',
    'Letters of up to 200 words',
    '4 Corn Street',
  ],
  said: [
    {
      words: 'the nine branches had 212,000 visits',
      by: 'the county’s own review',
      kind: 'document',
    },
    {
      words: 'a lovely idea from another century',
      by: 'Peter Hale',
      kind: 'named',
      actor: 'Peter Hale',
    },
    { words: 'I am sentimental', by: 'Critics', kind: 'unnamed' },
  ],
  neverSources: [
    'Eastbrook',
    'Christmas',
    'The argument',
    'Fenwick Road',
    'The trouble',
    'One in six',
  ],
  noClaims: [
    'Does the cabinet not read its own reports?',
    'How do you put a price on her?',
    'Write to your councillor',
    'Better still, do it from the library',
  ],
  ownClaims: [
    'the county cabinet voted to close nine of our fourteen branches',
    'One in six households in the county has no broadband',
    'The county lost £14m in grants',
  ],
  actors: [
    { name: 'Peter Hale', type: 'person' },
    { name: 'Eastbrook Library', type: 'organization' },
  ],
  noActors: ['That', 'Does', 'Opinion', 'Christmas', 'Yes', 'Friday', 'Councillor'],
  flags: [{ kind: 'unnamed-source', words: 'Critics' }],
  neverFlags: [
    { kind: 'no-link', words: 'the county’s own review' },
    { kind: 'no-source', words: 'Does the cabinet not read' },
    { kind: 'no-source', words: 'That is nonsense' },
    { kind: 'no-source', words: 'I plead guilty' },
    { kind: 'no-source', words: 'I have waited longer for a sandwich' },
  ],
  asks: ['Does the cabinet not read its own reports?', 'How do you put a price on her?'],
  leavesOpen: ['Which critics?'],
  atLeast: { named: 1, document: 1, unnamed: 1, none: 6 },
  atMost: { named: 3, role: 1 },
  notYet: [
    'takes “Better still, do it from the library” for no claim',
    'knows Eastbrook Library as one organization',
  ],
};
