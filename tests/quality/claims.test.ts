import { describe, expect, it } from 'vitest';

import floors from './floors.json' with { type: 'json' };
import { tallyClaims } from './labelled-claims.ts';
import { HAS_DATA } from './shared-data.ts';

/** Hundreds of articles are analysed, on machines that may have more to do. */
const TIMEOUT_MS = 300_000;

describe.skipIf(!HAS_DATA)('claims of two articles (../shared/data is needed)', () => {
  it.each(['develop', 'hold'] as const)(
    'are the same where they are put side by side: %s',
    { timeout: TIMEOUT_MS },
    (half) => {
      const { right, wrong, shared, found } = tallyClaims(half);
      expect(right / (right + wrong), 'precision').toBeGreaterThanOrEqual(
        floors.claims[half].precision,
      );
      expect(found / shared, 'recall').toBeGreaterThanOrEqual(floors.claims[half].recall);
    },
  );
});
