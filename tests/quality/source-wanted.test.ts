import { describe, expect, it } from 'vitest';
import { contains, type Span } from '../../lib/domain/span.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import floors from './floors.json' with { type: 'json' };
import { ratesOf, readLabels, type Tally } from './read-labels.ts';
import { HAS_DATA } from './shared-data.ts';

/** How often the flag `no-source` stands on labelled sentences where a reader could fairly ask. */
function tallyFlags(half: 'develop' | 'hold'): Tally {
  const tally: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { text, labels } of readLabels('source-wanted', half)) {
    const { statements } = analyzeAsShipped(readPlainText(text));
    const flags = statements
      .flatMap((statement) => statement.flags)
      .filter(({ kind }) => kind === 'no-source');
    const isFlagged = (sentence: Span) => flags.some((flag) => contains(sentence, flag));
    for (const sentence of labels) {
      if (isFlagged(sentence)) tally[sentence.label === '1' ? 'right' : 'wrong']++;
      else if (sentence.label === '1') tally.missed++;
    }
  }
  return tally;
}

/** Many articles are analysed, on machines that may have more to do. */
const TIMEOUT_MS = 60_000;

describe.skipIf(!HAS_DATA)('claims flagged as unsourced (../shared/data is needed)', () => {
  it('are such that a reader could fairly ask for a source', { timeout: TIMEOUT_MS }, () => {
    const [develop, hold] = [tallyFlags('develop'), tallyFlags('hold')];
    // Each half alone has a dozen flags: too few for a floor of its own.
    const both = ratesOf({
      right: develop.right + hold.right,
      wrong: develop.wrong + hold.wrong,
      missed: develop.missed + hold.missed,
    });
    expect(both.precision, 'precision').toBeGreaterThanOrEqual(floors.sourceWanted.precision);
    expect(both.recall, 'recall').toBeGreaterThanOrEqual(floors.sourceWanted.recall);
  });
});
