import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped, analyzeByRules } from '../shipped-engine.ts';
import FLOORS from './floors.json' with { type: 'json' };
import { HAS_DATA, readDataLines, score } from './shared-data.ts';

/** Many articles are analysed, on machines that may have more to do. */
const TIMEOUT_MS = 60_000;

type Figures = Readonly<Record<string, number>>;

function measure(analyze: (article: Article) => Analysis): Record<string, Figures> {
  const gold = readDataLines('attribution/dev.jsonl');
  const predicted = gold.map(({ id, text }) => ({ id, ...analyze(readPlainText(String(text))) }));
  return score('attribution', gold, predicted) as Record<string, Figures>; // the scorer's own output
}

/** Floors measured on PolNeAR's development set; raise them when they are beaten. */
describe.skipIf(!HAS_DATA)('who says what (../shared/data is needed)', () => {
  it.each([
    ['the models it ships', analyzeAsShipped, FLOORS.attribution.shipped],
    ['rules alone', analyzeByRules, FLOORS.attribution.rules],
  ] as const)('stays above its floors by %s', { timeout: TIMEOUT_MS }, (_, analyze, floors) => {
    const { source, cue, content, attribution, noSource } = measure(analyze);
    const reached = {
      f1: attribution?.['f1'],
      precision: attribution?.['precision'],
      sourceExactF1: source?.['exactF1'],
      cueExactF1: cue?.['exactF1'],
      contentExactF1: content?.['exactF1'],
      contentTokenF1: content?.['tokenF1'],
      noSourceF1: noSource?.['f1'],
    };
    for (const [name, floor] of Object.entries(floors)) {
      expect(reached[name as keyof typeof reached], name).toBeGreaterThanOrEqual(floor);
    }
    // Rather too little than too much.
    expect(reached.precision).toBeGreaterThanOrEqual(attribution?.['recall'] ?? Infinity);
  });
});
