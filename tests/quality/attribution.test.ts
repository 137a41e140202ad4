import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import floors from './floors.json' with { type: 'json' };
import { HAS_DATA, readDataLines, score } from './shared-data.ts';

const GAZETTEER = loadGazetteer();

/** Floors by rules, measured 2026-11-22 on PolNeAR's development set; raise them when they are beaten. */
describe.skipIf(!HAS_DATA)('who says what', () => {
  it('stays above its floors, and rather says too little than too much', () => {
    const gold = readDataLines('attribution/dev.jsonl');
    const predicted = gold.map(({ id, text }) => ({
      id,
      ...analyzeArticle(readPlainText(String(text)), GAZETTEER),
    }));
    const result = score('attribution', gold, predicted);
    const measured = numbersOf(result['attribution']);
    const floor = floors.attribution['polnear-dev'];
    expect(measured['f1']).toBeGreaterThanOrEqual(floor.f1);
    expect(measured['precision']).toBeGreaterThanOrEqual(floor.precision);
    expect(measured['precision']).toBeGreaterThanOrEqual(measured['recall']!);
    expect(numbersOf(result['source'])['exactF1']).toBeGreaterThanOrEqual(floor.sourceExactF1);
    expect(numbersOf(result['content'])['exactF1']).toBeGreaterThanOrEqual(floor.contentExactF1);
  });
});

function numbersOf(value: unknown): Readonly<Record<string, number>> {
  return value as Record<string, number>; // the scorer's own output
}
