import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import floors from './floors.json' with { type: 'json' };
import { HAS_DATA, readDataLines, score } from './shared-data.ts';

const TYPES = ['person', 'organization', 'place', 'all'] as const;

describe.skipIf(!HAS_DATA)('names and their types (../shared/data is needed)', () => {
  it.each(Object.entries(floors.entities))(
    'never fall below the recorded F1 on %s',
    { timeout: 60_000 },
    (name, floor) => {
      const gold = readDataLines(`entities/${name}.jsonl`);
      const predicted = gold.map(({ id, text }) => ({
        id,
        actors: analyzeAsShipped(readPlainText(String(text))).actors,
      }));
      const scores = score('entities', gold, predicted);
      const reached = Object.fromEntries(TYPES.map((type) => [type, f1Of(scores[type])]));
      for (const type of TYPES) expect(reached[type], type).toBeGreaterThanOrEqual(floor[type]);
    },
  );
});

function f1Of(scores: unknown): number {
  return typeof scores === 'object' && scores !== null && 'f1' in scores ? Number(scores.f1) : 0;
}
