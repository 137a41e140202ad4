import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { readWeightFile } from '../../lib/engine/2-tags/model/weight-file.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';
import {
  makeSentenceModel,
  type SentenceModel,
} from '../../lib/engine/3-findings/ratings/sentence-model.ts';
import { articleOf } from '../engine/article-of.ts';
import FLOORS from './floors.json' with { type: 'json' };
import { HAS_DATA, readDataLines, score } from './shared-data.ts';

const WEIGHTS = join(import.meta.dirname, '../../assets/model/sentences.bin');
const MODEL = makeSentenceModel(readWeightFile(new Uint8Array(readFileSync(WEIGHTS))));

type SetName = 'claimbuster' | 'policlaim' | 'newsOpinion';

/** ClaimBuster was learned from, so its floor only tells that nothing broke; the others were not. */
const SETS = {
  claimbuster: ['claims/claimbuster-crowdsourced.jsonl', 'CFS', 'checkWorthiness'],
  policlaim: ['claims/policlaim-train.jsonl', '1', 'checkWorthiness'],
  newsOpinion: ['claims/news-subjectivity-dev.jsonl', 'SUBJ', 'subjectivity'],
} as const satisfies Record<SetName, readonly [file: string, positive: string, field: string]>;

/** The scorer tries every score as a threshold, which takes long on all of ClaimBuster. */
const MOST_LINES = 3000;

interface Measured {
  readonly averagePrecision: number;
  readonly atHalf: { readonly accuracy: number; readonly macroF1: number };
  readonly best: { readonly f1: number };
}

function measure(name: SetName, model: SentenceModel | null): Measured {
  const [file, positive, field] = SETS[name];
  const lines = readDataLines(file).slice(0, MOST_LINES);
  const gold = lines.map(({ label }, at) => ({ id: String(at), label: isLabel(label, positive) }));
  const predicted = lines.map(({ text }, at) => ({
    id: String(at),
    sentences: rateSentences(annotateText(articleOf(String(text))), model),
  }));
  return score('sentences', gold, predicted, field) as unknown as Measured; // our own scorer
}

function isLabel(label: unknown, positive: string): 0 | 1 {
  return String(label) === positive ? 1 : 0;
}

/** Thousands of sentences are rated, on machines that may have more to do. */
const TIMEOUT_MS = 60_000;

describe.skipIf(!HAS_DATA)('rating sentences', { timeout: TIMEOUT_MS }, () => {
  it.each(Object.keys(SETS) as SetName[])('keeps its floors on %s, by the model', (name) => {
    const { averagePrecision, atHalf, best } = measure(name, MODEL);
    const floors = FLOORS.sentences[name];
    expect(averagePrecision).toBeGreaterThanOrEqual(floors.averagePrecision);
    expect(best.f1).toBeGreaterThanOrEqual(floors.bestF1);
    expect(atHalf.accuracy).toBeGreaterThanOrEqual(floors.accuracy);
    expect(atHalf.macroF1).toBeGreaterThanOrEqual(floors.macroF1);
  });

  it.each(Object.keys(SETS) as SetName[])('keeps its floor on %s, by the cues alone', (name) => {
    const floor = FLOORS.sentences[name].cuesAveragePrecision;
    expect(measure(name, null).averagePrecision).toBeGreaterThanOrEqual(floor);
  });
});
