import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_FOLDER } from '../../quality/shared-data.ts';

const GOLD = join(SHARED_FOLDER, 'pages/gold.jsonl');
/** Shorter texts have no room for edits around a passage. */
const LEAST_CHARACTERS = 1500;

/** Whether the texts of the shared pages are there; tests that need them are counted as skipped otherwise. */
export const HAS_PAGE_TEXTS = existsSync(GOLD);

/** The texts of real news pages. */
export function readPageTexts(): readonly string[] {
  const lines = readFileSync(GOLD, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { articleBody: string }).articleBody) // the pages' own format
    .filter((text) => text.length >= LEAST_CHARACTERS);
}
