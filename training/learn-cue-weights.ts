/**
 * Learns how much each trait of a cue speaks for it, from PolNeAR's training articles, and writes
 * the tables `lib/engine/2-tags/attributions/cue-weights.ts` and `verb-weights.ts`. A candidate is a hit when it
 * shares half of its content's characters with a labelled attribution and their sources meet.
 *
 *   node training/learn-cue-weights.ts && oxfmt lib/engine/2-tags/attributions/*-weights.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneGo } from '../lib/domain/slices.ts';
import { overlaps, type Span } from '../lib/domain/span.ts';
import { annotateText } from '../lib/engine/1-sentences/annotate-text.ts';
import type { Candidate } from '../lib/engine/2-tags/attributions/candidate.ts';
import { findCandidates } from '../lib/engine/2-tags/attributions/find-candidates.ts';
import { readWords } from '../lib/engine/2-tags/attributions/read-words.ts';
import { tagNames } from '../lib/engine/2-tags/names/tag-names.ts';
import { loadGazetteer } from '../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../lib/page/read-plain-text.ts';
import { type Example, learnWeights } from './logistic-regression.ts';

type Pair = readonly [start: number, end: number];

interface LabelledArticle {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Pair[]; readonly content: readonly Pair[] }[];
}

const SHARED_FOLDER = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../shared');
const ATTRIBUTIONS_FOLDER = join(import.meta.dirname, '../lib/engine/2-tags/attributions');
const GAZETTEER = loadGazetteer();
/** From this share of common characters on, two contents are the same thing said. */
const SAME_CONTENT = 0.5;
/** Weights nearer to 0 are left out, and the rest rounded, so that the tables stay readable. */
const LEAST_WEIGHT: Readonly<Record<string, number>> = { verb: 0.2, phrase: 0.4, who: 0.3, noun: 0.3 };
const LEAST_WEIGHT_ELSEWHERE = 0.05;
const COARSE = new Set(['phrase', 'who']);
const LINE_LENGTH = 98;

function readArticles(): LabelledArticle[] {
  const lines = readFileSync(join(SHARED_FOLDER, 'data/attribution/train.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledArticle);
}

function examplesIn(article: LabelledArticle): Example[] {
  const annotated = annotateText(readPlainText(article.text));
  const words = inOneGo(readWords(annotated, tagNames(annotated, GAZETTEER)));
  return inOneGo(findCandidates(words)).map((candidate) => ({
    traits: candidate.traits,
    isHit: article.attributions.some((gold) => isSame(candidate, gold)),
  }));
}

function isSame(candidate: Candidate, gold: LabelledArticle['attributions'][number]): boolean {
  const content = gold.content.map(toSpan);
  const common = candidate.content.reduce(
    (sum, span) =>
      sum +
      content.reduce(
        (all, { start, end }) =>
          all + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
        0,
      ),
    0,
  );
  const share = common / (lengthOf(candidate.content) + lengthOf(content) - common);
  if (share < SAME_CONTENT) return false;
  const { source } = candidate;
  return source === null
    ? gold.source.length === 0
    : gold.source.some((pair) => overlaps(source, toSpan(pair)));
}

function toSpan([start, end]: Pair): Span {
  return { start, end };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Traits by family ("verb", "next" …) and rounded weight. */
function tablesOf(weights: ReadonlyMap<string, number>): Map<string, Map<number, string[]>> {
  const tables = new Map<string, Map<number, string[]>>();
  for (const [trait, weight] of weights) {
    const cut = trait.indexOf(': ');
    const family = trait.slice(0, cut);
    if (Math.abs(weight) < (LEAST_WEIGHT[family] ?? LEAST_WEIGHT_ELSEWHERE)) continue;
    const steps = COARSE.has(family) ? 2 : 4;
    const rounded = Math.round(weight * steps) / steps;
    if (rounded === 0) continue;
    const table = tables.get(family) ?? new Map<number, string[]>();
    tables.set(family, table);
    table.set(rounded, [...(table.get(rounded) ?? []), trait.slice(cut + 2).replaceAll(' ', '_')]);
  }
  return tables;
}

function formatTable(family: string, table: ReadonlyMap<number, readonly string[]>): string {
  const lines: string[] = [];
  for (const [weight, traits] of [...table].toSorted(([a], [b]) => b - a)) {
    let line = `${weight.toFixed(2)}:`;
    for (const trait of traits.toSorted()) {
      if (line.length + trait.length >= LINE_LENGTH) {
        lines.push(line);
        line = `${weight.toFixed(2)}:`;
      }
      line += ` ${trait}`;
    }
    lines.push(line);
  }
  return `  ${family}: \`\n${lines.join('\n')}\n\`,\n`;
}

function writeTables(file: string, name: string, what: string, body: string): void {
  const comment = `/**
 * ${what}: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */`;
  writeFileSync(join(ATTRIBUTIONS_FOLDER, file), `${comment}\nexport const ${name} = {\n${body}};\n`);
}

const examples = readArticles().flatMap(examplesIn);
const { start, weights } = learnWeights(examples);
const tables = [...tablesOf(weights)];
const isOfVerb = ([family]: (typeof tables)[number]): boolean => family === 'verb' || family === 'phrase';
const format = (part: typeof tables): string => part.map(([family, table]) => formatTable(family, table)).join('');

writeTables(
  'cue-weights.ts',
  'CUE_WEIGHTS',
  'The construction and the speaker',
  `  start: ${start.toFixed(2)},\n${format(tables.filter((table) => !isOfVerb(table)))}`,
);
writeTables(
  'verb-weights.ts',
  'VERB_WEIGHTS',
  'The verb and what stands beside it',
  format(tables.filter(isOfVerb)),
);
console.log(`${examples.length} candidates, ${examples.filter(({ isHit }) => isHit).length} hits`);
