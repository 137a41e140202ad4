import { expect, test } from 'vitest';

import { shownTitle } from '../../lib/domain/shown-title.ts';

test.each([
  ['Its chairwoman', 'its chairwoman'],
  ['A spokesman for Halden', 'a spokesman for Halden'],
  ['President', 'President'],
  ['Theatre director', 'Theatre director'],
  ['his wife', 'his wife'],
])('%j is shown as %j', (title, shown) => {
  expect(shownTitle(title)).toBe(shown);
});
