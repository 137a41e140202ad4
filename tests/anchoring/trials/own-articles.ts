import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../articles');

/** Articles of our own writing, one text each. */
export function readOwnArticles(): readonly string[] {
  const paths = globSync('*/article.txt', { cwd: FOLDER }).sort();
  return paths.map((path) => readFileSync(join(FOLDER, path), 'utf8'));
}
