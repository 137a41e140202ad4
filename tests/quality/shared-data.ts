import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where data, pages and articles lie: `shared` beside the repository, or where SAYS_WHO_DATA says. */
export const SHARED_FOLDER =
  process.env['SAYS_WHO_DATA'] ?? resolve(import.meta.dirname, '../../../shared');
const DATA_FOLDER = join(SHARED_FOLDER, 'data');
const SCORER = join(SHARED_FOLDER, 'eval/score.mjs');

/** Whether the data and its scorer are there; tests that need them are counted as skipped otherwise. */
export const HAS_DATA = existsSync(DATA_FOLDER) && existsSync(SCORER);

/** The objects of a file of JSON lines in the data folder. */
export function readDataLines(name: string): Record<string, unknown>[] {
  const lines = readFileSync(join(DATA_FOLDER, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map(parseObject);
}

/** Scores predictions against gold by the shared scorer: its JSON object. */
export function score(
  task: 'attribution' | 'entities' | 'sentences' | 'article',
  gold: readonly object[],
  predicted: readonly object[],
  ...more: string[]
): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-score-'));
  try {
    const [goldPath, predictedPath] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(goldPath, toLines(gold));
    writeFileSync(predictedPath, toLines(predicted));
    const scorer = [SCORER, task, goldPath, predictedPath, ...more, '--json'];
    return parseObject(execFileSync(process.execPath, scorer, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toLines(objects: readonly object[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n');
}

function parseObject(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>; // our own files and scorer
}
