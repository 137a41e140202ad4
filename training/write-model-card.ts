/**
 * Measures the engine with the models it ships, and without, on the development sets, and writes the
 * table of `docs/MODEL_CARD.md`.
 *
 *   node training/write-model-card.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../lib/domain/analysis.ts';
import type { Article } from '../lib/domain/article.ts';
import { readPlainText } from '../lib/page/read-plain-text.ts';
import { readDataLines, score } from '../tests/quality/shared-data.ts';
import { analyzeAsShipped, analyzeByRules } from '../tests/shipped-engine.ts';

const ROOT = join(import.meta.dirname, '..');
const CARD = join(ROOT, 'docs/MODEL_CARD.md');
const FORMATTER = join(ROOT, 'node_modules/.bin/oxfmt');
const BEGIN = '<!-- begin: written by training/write-model-card.ts -->';
const END = '<!-- end -->';

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Analyze = (article: Article) => Analysis;

function measure(task: 'attribution' | 'entities', file: string, analyze: Analyze): Figures {
  const gold = readDataLines(file);
  const predicted = gold.map(({ id, text }) => ({ id, ...analyze(readPlainText(String(text))) }));
  return score(task, gold, predicted) as Figures; // the scorer's own output
}

const ATTRIBUTION_ROWS = [
  ['source, exact F1', 'source', 'exactF1'],
  ['cue, exact F1', 'cue', 'exactF1'],
  ['content, exact F1', 'content', 'exactF1'],
  ['content, token F1', 'content', 'tokenF1'],
  ['whole attribution, precision', 'attribution', 'precision'],
  ['whole attribution, recall', 'attribution', 'recall'],
  ['whole attribution, F1', 'attribution', 'f1'],
  ['nobody named as source, F1', 'noSource', 'f1'],
] as const;

const ENTITY_ROWS = [
  ['names of people, F1', 'person', 'f1'],
  ['names of organizations, F1', 'organization', 'f1'],
  ['names of places, F1', 'place', 'f1'],
  ['all names, F1', 'all', 'f1'],
] as const;

type Row = readonly [label: string, part: string, figure: string];

function rowsOf(rows: readonly Row[], shipped: Figures, rules: Figures): string[] {
  return rows.map(
    ([label, part, figure]) =>
      `| ${label} | ${String(shipped[part]?.[figure])} | ${String(rules[part]?.[figure])} |`,
  );
}

function sizeOf(name: string): string {
  const bytes = statSync(join(ROOT, 'assets/model', name)).size;
  return `\`${name}\`, ${(bytes / 1e6).toFixed(1)} MB`;
}

const [said, named] = ['attribution/dev.jsonl', 'entities/worldwide-dev.jsonl'];
const table = [
  '| on the development articles of PolNeAR and Worldwide Newswire | as shipped | rules alone |',
  '| --- | --- | --- |',
  ...rowsOf(
    ATTRIBUTION_ROWS,
    measure('attribution', said, analyzeAsShipped),
    measure('attribution', said, analyzeByRules),
  ),
  ...rowsOf(
    ENTITY_ROWS,
    measure('entities', named, analyzeAsShipped),
    measure('entities', named, analyzeByRules),
  ),
  '',
  `Files: ${sizeOf('tags.bin')}; ${sizeOf('sentences.bin')}.`,
].join('\n');

const card = readFileSync(CARD, 'utf8');
const [before, rest = ''] = card.split(BEGIN);
const after = rest.split(END)[1] ?? '';
writeFileSync(CARD, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
// Tables are padded, or the check of the repository refuses them.
execFileSync(FORMATTER, [CARD]);
console.log(table);
