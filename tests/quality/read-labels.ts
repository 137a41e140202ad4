import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/domain/span.ts';
import { readDataLines } from './shared-data.ts';

/** An article with what a person labelled in it; see `docs/labelling.md`. */
export interface LabelledArticle {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label extends Span {
  readonly label: string;
}

/** Where the texts lie, by the name of their set. */
const FILES = { 'attribution/dev': 'attribution/dev.jsonl', 'pages/gold': '../pages/gold.jsonl' };

type Line = Readonly<{
  set: keyof typeof FILES;
  article: string;
  half: 'develop' | 'hold';
  labels: readonly (readonly [start: number, end: number, label: string | number])[];
}>;

/** The labelled articles of one half: rules are chosen on `develop`, `hold` is only measured. */
export function readLabels(
  name: 'source-kinds' | 'source-wanted',
  half: Line['half'],
): LabelledArticle[] {
  const path = join(import.meta.dirname, `labels/${name}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const labelled = lines.map((line) => JSON.parse(line) as Line); // our own file
  const texts = readTexts();
  return labelled
    .filter((line) => line.half === half)
    .map(({ set, article, labels }) => ({
      text: texts.get(`${set} ${article}`) ?? '',
      labels: labels.map(([start, end, label]) => ({ start, end, label: String(label) })),
    }));
}

function readTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).flatMap(([set, file]) =>
      readDataLines(file).map(({ id, text, articleBody }): [string, string] => [
        `${set} ${String(id)}`,
        String(text ?? articleBody),
      ]),
    ),
  );
}

/** How often something was said rightly, said wrongly, and not said. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision and recall in percent. */
export function ratesOf({ right, wrong, missed }: Tally): { precision: number; recall: number } {
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  return { precision: percent(right, right + wrong), recall: percent(right, right + missed) };
}
