import { expect, test } from 'vitest';

import { likelyCompanions } from '../../lib/comparing/index.ts';

const HERE = { id: 'here', title: 'Ferry sinks in the harbour', actors: ['person:jane harlow'] };

test('finds those with rare actors and title words in common first, and never the article itself', () => {
  const filler = Array.from({ length: 20 }, (_, at) => ({
    id: `filler-${at}`,
    title: `Council meets ${at}`,
    actors: ['person:jane harlow'],
  }));
  const digests = [
    HERE,
    ...filler,
    { id: 'ferries', title: 'What sank the ferry', actors: ['person:jane harlow'] },
    { id: 'elsewhere', title: 'Bread is dear', actors: ['person:ola finn'] },
  ];
  const companions = likelyCompanions(HERE, digests, 5);
  expect(companions[0]).toBe('ferries');
  expect(companions).toHaveLength(5);
  expect(companions).not.toContain('here');
  expect(likelyCompanions(HERE, digests, 100)).not.toContain('elsewhere');
});
