/**
 * Trains the sentence model on what the teacher and the labels say, measures it on debates it has
 * not seen, and writes its numbers for pack_model.py.
 *
 *   node training/sentences/train-student.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SentenceFeatures, wordRow, WORD_ROWS } from '../../lib/engine/3-findings/ratings/sentence-features.ts';
import { type Example, learn, makeReading, read, type Student, WIDTH } from './learn-student.ts';
import { averagePrecision, bestF1, shares } from './measure.ts';

interface Line {
  readonly set: string;
  readonly id?: string;
  readonly start?: number;
  readonly label?: string;
  readonly fold?: number;
  readonly parts: readonly SentenceFeatures[];
}

const CACHE = join(import.meta.dirname, '../.cache/sentences');
const OUTPUTS = 3;
const FOLDS = 4;
/** How much of the target the label gives; the rest is the teacher's probability. */
const LABEL_SHARE = 0.6;
/** A label of opinion counts as much as so many of the teacher's. */
const OPINION_WEIGHT = 4;
const NEWS_WEIGHT = 0.5;
/** Every third sentence of the news is enough, and takes a third of the time. */
const NEWS_STEP = 3;

function readFloats(name: string): Float32Array {
  const bytes = readFileSync(join(CACHE, name));
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** GloVe's vectors in the rows of their words; the commonest word of a row has it. */
function firstWords(): Float32Array {
  const words = readFileSync(join(CACHE, '../vocabulary.txt'), 'utf8').split('\n');
  const vectors = readFloats('words.f32');
  const rows = new Float32Array(WORD_ROWS * WIDTH);
  for (let at = words.length - 1; at > 0; at -= 1) {
    rows.set(vectors.subarray(at * WIDTH, (at + 1) * WIDTH), wordRow(words[at]!) * WIDTH);
  }
  return rows;
}

function readOpinions(): Map<string, number> {
  const { labels } = JSON.parse(readFileSync(join(import.meta.dirname, 'opinion-labels.json'), 'utf8')) as {
    labels: Record<string, [number, number][]>;
  };
  return new Map(
    Object.entries(labels).flatMap(([id, pairs]) => pairs.map(([start, label]) => [`${id} ${start}`, label] as const)),
  );
}

function joined(parts: readonly SentenceFeatures[]): SentenceFeatures {
  if (parts.length === 1) return parts[0]!;
  return {
    words: parts.flatMap(({ words }) => words),
    pairs: parts.flatMap(({ pairs }) => pairs),
    forms: parts.at(-1)?.forms ?? [],
  };
}

const lines = readFileSync(join(CACHE, 'sentences.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
const teacher = readFloats('teacher.f32');
const opinions = readOpinions();
const vectors = firstWords();

/** The examples of one fit: debates of the other folds, and news. */
function examplesWithout(fold: number): Example[] {
  const examples: Example[] = [];
  for (const [at, line] of lines.entries()) {
    const said = [...teacher.subarray((fold * lines.length + at) * OUTPUTS, (fold * lines.length + at + 1) * OUTPUTS)];
    if (line.set === 'claimbuster') {
      if (line.fold === fold || Number.isNaN(said[0])) continue;
      const labels = [Number(line.label === 'CFS'), Number(line.label !== 'NFS')];
      const targets = [...labels.map((label, output) => LABEL_SHARE * label + (1 - LABEL_SHARE) * said[output]!), NaN];
      examples.push({ features: joined(line.parts), targets, weights: [1, 0.5, 0] });
    } else if (line.set !== 'policlaim' && line.set !== 'subjectivity') {
      const opinion = opinions.get(`${line.id} ${line.start}`);
      if (Number.isNaN(said[0]) || (opinion === undefined && at % NEWS_STEP > 0)) continue;
      const targets = [said[0]!, said[1]!, opinion ?? said[2]!];
      const weight = opinion === undefined ? 1 : OPINION_WEIGHT;
      examples.push({ features: joined(line.parts), targets, weights: [NEWS_WEIGHT, NEWS_WEIGHT / 2, weight] });
    }
  }
  return examples;
}

/** The highest probability among the parts of each sentence, as the scorer has it. */
function rate(student: Student, rated: readonly Line[], output: number): number[] {
  const reading = makeReading(OUTPUTS);
  return rated.map(({ parts }) =>
    Math.max(0, ...parts.map((part) => {
      read(student, part, reading);
      return 1 / (1 + Math.exp(-reading.odds[output]!));
    })),
  );
}

function report(name: string, scores: readonly number[], truth: readonly boolean[]): void {
  const best = bestF1(scores, truth);
  const { f1, accuracy, macroF1 } = shares(scores, truth, 0.5);
  console.log(
    `${name}: AP ${averagePrecision(scores, truth).toFixed(3)}, at 0.5 F1 ${f1.toFixed(3)} accuracy ${accuracy.toFixed(3)} macro-F1 ${macroF1.toFixed(3)}; best F1 ${best.f1.toFixed(3)} at ${best.threshold.toFixed(2)}`,
  );
}

function measureFolds(count: number): void {
  const debates = lines.filter(({ set }) => set === 'claimbuster');
  const scores: number[] = [];
  const truth: boolean[] = [];
  for (let fold = 0; fold < count; fold += 1) {
    const unseen = debates.filter((line) => line.fold === fold);
    const student = learn(examplesWithout(fold), OUTPUTS, vectors);
    scores.push(...rate(student, unseen, 0));
    truth.push(...unseen.map(({ label }) => label === 'CFS'));
  }
  report(`debates unseen (${count} of ${FOLDS} folds), check-worthy`, scores, truth);
}

function measureOthers(student: Student): void {
  const speeches = lines.filter(({ set }) => set === 'policlaim');
  const news = lines.filter(({ set }) => set === 'subjectivity');
  const isClaim = speeches.map(({ label }) => label === '1');
  report('PoliClaim, check-worthy', rate(student, speeches, 0), isClaim);
  report('PoliClaim, factual', rate(student, speeches, 1), isClaim);
  report('news dev, opinion', rate(student, news, 2), news.map(({ label }) => label === 'SUBJ'));
}

function writeNumbers(student: Student): void {
  for (const [name, value] of Object.entries(student)) {
    if (typeof value === 'object') writeFileSync(join(CACHE, `student-${name}.f32`), new Uint8Array((value as { numbers: Float32Array }).numbers.buffer));
  }
}

measureFolds(FOLDS);
const final = learn(examplesWithout(FOLDS), OUTPUTS, vectors);
measureOthers(final);
writeNumbers(final);
