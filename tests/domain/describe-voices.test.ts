import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SOURCE_KINDS, type SourceKind } from '../../lib/domain/analysis.ts';
import type { VoiceCount } from '../../lib/domain/card.ts';
import { describeVoices } from '../../lib/domain/describe-voices.ts';

function voicesOf(counts: Partial<Record<SourceKind, number>>): VoiceCount {
  const byKind = { named: 0, role: 0, document: 0, unnamed: 0, none: 0, ...counts };
  return { total: SOURCE_KINDS.reduce((sum, kind) => sum + byKind[kind], 0), byKind };
}

describe('describeVoices', () => {
  it.each([
    [{}, 'no-statements'],
    [{ none: 4 }, 'no-sources'],
    [{ named: 4 }, 'all-named'],
    [{ named: 4, none: 1 }, 'all-sources-named'],
    [{ unnamed: 9 }, 'nobody-named-only-unnamed'],
    [{ unnamed: 9, none: 3 }, 'nobody-named-only-unnamed'],
    [{ role: 2, none: 3 }, 'nobody-named-only-roles'],
    [{ document: 2 }, 'nobody-named-only-documents'],
    [{ role: 2, document: 1 }, 'nobody-named-none-unnamed'],
    [{ role: 2, unnamed: 1, none: 5 }, 'nobody-named-some-unnamed'],
    [{ named: 1, role: 2 }, 'some-named'],
    [{ named: 1, role: 2, unnamed: 1 }, 'some-named-some-unnamed'],
  ] as const)('calls %o %s', (counts, story) => {
    expect(describeVoices(voicesOf(counts))).toBe(story);
  });

  it('never says that nobody is named where somebody is', () => {
    const count = fc.nat(3);
    const counts = fc.record({
      named: fc.integer({ min: 1, max: 3 }),
      role: count,
      document: count,
      unnamed: count,
      none: count,
    });
    fc.assert(
      fc.property(counts, (some) => !describeVoices(voicesOf(some)).startsWith('no')),
      { numRuns: 300 },
    );
  });
});
