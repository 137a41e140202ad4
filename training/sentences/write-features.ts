/**
 * Writes what the sentence model reads of every sentence of the data sets: one JSON object a line
 * with the engine's own features, so that training and inference cannot differ.
 *
 *   node training/sentences/write-features.ts > training/.cache/sentences.jsonl
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { AnnotatedText } from '../../lib/engine/1-sentences/annotated-text.ts';
import { holdsStatements } from '../../lib/engine/1-sentences/holds-statements.ts';
import { featuresOf, type SentenceFeatures } from '../../lib/engine/3-findings/ratings/sentence-features.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

/** A line of a data set: one labelled sentence, or an article. */
interface DataLine {
  readonly id?: string;
  readonly text: string;
  readonly label?: string | number;
  readonly file?: string;
}

const SHARED_FOLDER = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../../shared');

/** Sets of single sentences with a label, and sets of whole articles without one. */
const LABELLED = {
  claimbuster: 'claims/claimbuster-crowdsourced.jsonl',
  policlaim: 'claims/policlaim-train.jsonl',
  subjectivity: 'claims/news-subjectivity-dev.jsonl',
};
const ARTICLES = {
  polnear: 'attribution/train.jsonl',
  worldwide: 'entities/worldwide-train.jsonl',
  gum: 'entities/gum.jsonl',
};
const FOLDS = 4;
/** Shorter sentences say too little to learn from; longer ones are lists. */
const FEWEST_TOKENS = 4;
const MOST_TOKENS = 120;

function readLines(name: string): DataLine[] {
  const lines = readFileSync(join(SHARED_FOLDER, 'data', name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as DataLine);
}

/** Features of every sentence that a text of the set is cut into. */
function allFeatures(annotated: AnnotatedText): SentenceFeatures[] {
  return annotated.sentences.map((sentence) => featuresOf(annotated, sentence));
}

/** A fold for every debate, so that no debate is in two and all are about as large. */
function foldsByDebate(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  const sizes = Array<number>(FOLDS).fill(0);
  const folds = new Map<string, number>();
  const largestFirst = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [file, count] of largestFirst) {
    const fold = sizes.indexOf(Math.min(...sizes));
    folds.set(file, fold);
    sizes[fold]! += count;
  }
  return folds;
}

function write(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

for (const [set, name] of Object.entries(LABELLED)) {
  const lines = readLines(name);
  const folds = foldsByDebate(lines.map(({ file = '' }) => file));
  for (const { text, label, file = '' } of lines) {
    const parts = allFeatures(annotateText(readPlainText(text)));
    write({ fold: file === '' ? -1 : folds.get(file), set, text, label: String(label), parts });
  }
}

for (const [set, name] of Object.entries(ARTICLES)) {
  for (const { id, text } of readLines(name)) {
    const annotated = annotateText(readPlainText(text));
    for (const sentence of annotated.sentences) {
      const { start, end, firstToken, endToken } = sentence;
      const length = endToken - firstToken;
      if (!holdsStatements(sentence.block) || length < FEWEST_TOKENS || length > MOST_TOKENS) continue;
      const parts = [featuresOf(annotated, sentence)];
      write({ set, id, start, text: text.slice(start, end), parts });
    }
  }
}
