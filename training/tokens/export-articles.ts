/**
 * Cuts the labelled articles into the engine's own tokens, so that what the networks learn on can
 * never drift from what the extension reads: one JSON object an article, a file a data set, into
 * `training/.cache/tokens/`.
 *
 *   node training/tokens/export-articles.ts [--renamed]
 *
 * With `--renamed` only the articles that `rename_articles.py` made.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { depthOfQuotations } from '../../lib/engine/2-tags/model/read-context.ts';
import { readSavedPage } from '../../lib/command-line/read-saved-page.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

const SHARED_FOLDER = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../../shared');
const CACHE_FOLDER = join(import.meta.dirname, '../.cache/tokens');
const RENAMED = join(import.meta.dirname, '../.cache/renamed.jsonl');

interface LabelledText {
  readonly id: string;
  readonly text: string;
}

function readLines(path: string): LabelledText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
}

/** The article as its tokens; `quoted` says of each how many quotation marks are open around it. */
function exportArticle(labelled: LabelledText): object {
  const annotated = annotateText(readPlainText(labelled.text));
  const { tokens, sentences } = annotated;
  return {
    ...labelled,
    tokens: tokens.map((token) => token.text),
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
    sentences: sentences.map(({ firstToken }) => firstToken),
    kinds: sentences.map(({ block }) => block.kind),
    quoted: [...depthOfQuotations(annotated)],
  };
}

/** Texts of the saved news pages: nobody labelled them, the teacher tells what it thinks of them. */
function readPages(): LabelledText[] {
  const folder = join(SHARED_FOLDER, 'pages');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html')).sort();
  return pages.flatMap((file) => {
    const read = readSavedPage(readFileSync(join(folder, file), 'utf8'));
    return read.state === 'read' ? [{ id: basename(file, '.html'), text: read.article.text }] : [];
  });
}

function write(name: string, articles: readonly LabelledText[]): void {
  const path = join(CACHE_FOLDER, name);
  writeFileSync(path, articles.map((each) => `${JSON.stringify(exportArticle(each))}\n`).join(''));
  console.log(`${path}: ${articles.length} articles`);
}

function writeAll(): void {
  write('pages.jsonl', readPages());
  for (const folder of ['attribution', 'entities']) {
    for (const file of readdirSync(join(SHARED_FOLDER, 'data', folder))) {
      write(`${folder}-${basename(file)}`, readLines(join(SHARED_FOLDER, 'data', folder, file)));
    }
  }
}

mkdirSync(CACHE_FOLDER, { recursive: true });
if (process.argv.includes('--renamed')) write('renamed.jsonl', readLines(RENAMED));
else writeAll();
