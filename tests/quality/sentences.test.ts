import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';
import { articleOf } from '../engine/article-of.ts';
import { HAS_DATA, readDataLines, score } from './shared-data.ts';

/**
 * Floors by rules, measured 2026-11-22: average precision in percent. ClaimBuster is what the
 * weights were learned on; PoliClaim and the news sentences were seen for measuring only.
 */
const FLOORS = [
  {
    name: 'claims/claimbuster-crowdsourced.jsonl',
    positive: 'CFS',
    field: 'checkWorthiness',
    floor: 62.5,
  },
  { name: 'claims/policlaim-train.jsonl', positive: '1', field: 'checkWorthiness', floor: 82 },
  {
    name: 'claims/news-subjectivity-dev.jsonl',
    positive: 'SUBJ',
    field: 'subjectivity',
    floor: 67,
  },
] as const;

describe.skipIf(!HAS_DATA)('rating sentences', () => {
  it.each(FLOORS)(
    'keeps an average precision of $floor on $name',
    ({ name, positive, field, floor }) => {
      const lines = readDataLines(name).map(
        (line, index) => ({ ...line, id: String(index) }) as const,
      );
      const gold = lines.map((line) => ({
        id: line.id,
        label: labelOf(line) === positive ? 1 : 0,
      }));
      const predicted = lines.map((line) => ({ id: line.id, sentences: ratingsOf(line) }));
      expect(score('sentences', gold, predicted, field)['averagePrecision']).toBeGreaterThanOrEqual(
        floor,
      );
    },
  );
});

function labelOf(line: object): string {
  return 'label' in line ? String(line.label) : '';
}

function ratingsOf(line: object): object[] {
  return rateSentences(annotateText(articleOf('text' in line ? String(line.text) : '')));
}
