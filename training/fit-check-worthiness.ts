/**
 * Learns the weights of `lib/engine/3-findings/ratings/rate-by-cues.ts` from ClaimBuster's debate
 * sentences and prints them. A cue counts as often as it occurs, at most CAP times.
 *
 *   node training/fit-check-worthiness.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../lib/engine/1-sentences/annotate-text.ts';
import { CAP } from '../lib/engine/3-findings/ratings/rate-by-cues.ts';
import { countCues } from '../lib/engine/3-findings/ratings/sentence-cues.ts';
import { readPlainText } from '../lib/page/read-plain-text.ts';
import { learnWeights } from './logistic-regression.ts';

const shared = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../shared');

/** Each cue of the text by name, as often as it counts. */
function cuesOf(text: string): string[] {
  const annotated = annotateText(readPlainText(text));
  return annotated.sentences
    .flatMap((sentence) => Object.entries(countCues(annotated, sentence)))
    .flatMap(([name, count]) => Array<string>(Math.min(CAP, count)).fill(name));
}

const lines = readFileSync(join(shared, 'data/claims/claimbuster-crowdsourced.jsonl'), 'utf8');
const sentences = lines.trim().split('\n').map((line) => JSON.parse(line) as { text: string; label: string });
const examples = sentences.map(({ text, label }) => ({ traits: cuesOf(text), isHit: label === 'CFS' }));

const { start, weights } = learnWeights(examples);
console.log(`bias: ${start.toFixed(2)}`);
for (const [name, weight] of weights) console.log(`${name}: ${weight.toFixed(2)},`);
