/**
 * Learns the weights of `lib/engine/3-findings/ratings/rate-sentences.ts` from ClaimBuster: a logistic
 * regression on the counts of cues, each capped at CAP. Prints the table and how well it ranks.
 *
 *   node training/fit-check-worthiness.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../lib/engine/1-sentences/annotate-text.ts';
import { CAP } from '../lib/engine/3-findings/ratings/rate-sentences.ts';
import { countCues, type CueName } from '../lib/engine/3-findings/ratings/sentence-cues.ts';

interface Labelled {
  readonly text: string;
  readonly isWorthChecking: boolean;
}

const shared = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../shared');
const STEPS = 400;
const LEARNING_RATE = 2;
const RIDGE = 1e-4;

function readLines(name: string): Record<string, unknown>[] {
  const lines = readFileSync(join(shared, 'data/claims', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function describe(text: string): Map<CueName, number> {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const article = {
    url: '',
    canonicalUrl: null,
    title: '',
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    text,
    blocks: [block],
    links: [],
  };
  const annotated = annotateText(article);
  const total = new Map<CueName, number>();
  for (const sentence of annotated.sentences) {
    for (const [name, count] of Object.entries(countCues(annotated, sentence)) as [
      CueName,
      number,
    ][]) {
      total.set(name, Math.min(CAP, (total.get(name) ?? 0) + count));
    }
  }
  return total;
}

function fit(rows: readonly Labelled[]): { names: CueName[]; weights: number[]; bias: number } {
  const described = rows.map(({ text }) => describe(text));
  const names = [...(described[0]?.keys() ?? [])];
  const matrix = described.map((counts) => names.map((name) => counts.get(name) ?? 0));
  const weights = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = names.map(() => 0);
    let biasGradient = 0;
    for (const [index, row] of matrix.entries()) {
      const score = row.reduce((sum, count, at) => sum + count * weights[at]!, bias);
      const error = 1 / (1 + Math.exp(-score)) - (rows[index]!.isWorthChecking ? 1 : 0);
      for (const [at, count] of row.entries()) gradient[at]! += error * count;
      biasGradient += error;
    }
    const rate = LEARNING_RATE / Math.sqrt(1 + step / 20);
    for (const at of weights.keys())
      weights[at]! -= rate * (gradient[at]! / rows.length + RIDGE * weights[at]!);
    bias -= (rate * biasGradient) / rows.length;
  }
  return { names, weights, bias };
}

const rows = readLines('claimbuster-crowdsourced.jsonl').map((line) => ({
  text: String(line['text']),
  isWorthChecking: line['label'] === 'CFS',
}));
const { names, weights, bias } = fit(rows);
console.log(`bias: ${bias.toFixed(2)}`);
for (const [at, name] of names.entries()) console.log(`${name}: ${weights[at]!.toFixed(2)},`);
