import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { readSavedPage } from '../../lib/command-line/read-saved-page.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';

const FOLDER = import.meta.dirname;

/** The names of the golden folders. */
export const GOLDEN_NAMES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where a file of a golden folder is, whether it is there or not. */
export function goldenPath(
  name: string,
  file: 'page.html' | 'article.txt' | 'analysis.json',
): string {
  return join(FOLDER, name, file);
}

/** Reads the article from a golden page, as the command line does. */
export function readGoldenArticle(name: string): Article {
  const read = readSavedPage(readFileSync(goldenPath(name, 'page.html'), 'utf8'));
  if (read.state === 'unreadable') throw new Error(`${name} has no article: ${read.reason}`);
  return read.article;
}

/** Analyses a golden article with what the extension knows. */
export function analyzeGolden(article: Article): Analysis {
  return analyzeAsShipped(article);
}
