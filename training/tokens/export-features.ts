/**
 * Writes which rows of the network's table each token of each labelled article names, as the engine
 * itself reads them: `training/.cache/features/<data set>.bin`, little-endian 32-bit integers,
 * articles one after the other in the order of `export-articles.ts`: number of tokens, then for each
 * token the number of its rows and the rows. The vocabulary comes from `vocabulary.txt` there.
 * Beside it, `name-words-rows.json`: of each name that may be put in for another, written with a
 * capital and then in capitals, the rows of the word as such.
 *
 *   node training/tokens/export-features.ts
 */
import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { RowReader } from '../../lib/engine/2-tags/model/read-rows.ts';
import { TokenRows, rowsIn } from '../../lib/engine/2-tags/model/token-features.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

const CACHE_FOLDER = join(import.meta.dirname, '../.cache');
const TOKENS_FOLDER = join(CACHE_FOLDER, 'tokens');
const FEATURES_FOLDER = join(CACHE_FOLDER, 'features');

const words = readFileSync(join(CACHE_FOLDER, 'vocabulary.txt'), 'utf8').split('\n');
const bytesOf = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(join(CACHE_FOLDER, name))).buffer;
const rare = {
  hashes: new Int32Array(bytesOf('rare-hashes.bin')),
  kinds: new Int16Array(bytesOf('rare-kinds.bin')),
  count: 4096,
};
const tokenRows = new TokenRows(words, loadGazetteer(), rare);
const reader = new RowReader(tokenRows);

function featuresOf(text: string): number[] {
  const annotated = annotateText(readPlainText(text));
  const { rows, offsets } = reader.read(annotated);
  const numbers: number[] = [annotated.tokens.length];
  for (let token = 0; token < annotated.tokens.length; token++) {
    const named = rows.subarray(offsets[token], offsets[token + 1]);
    numbers.push(named.length, ...named);
  }
  return numbers;
}

function rowsOfNames(): Record<string, number[][]> {
  const path = join(CACHE_FOLDER, 'name-words.json');
  const byType = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  const rowsOf = (word: string): number[][] => [
    tokenRows.of(word.charAt(0).toUpperCase() + word.slice(1)),
    tokenRows.of(word.toUpperCase()),
  ];
  return Object.fromEntries(Object.entries(byType).map(([type, each]) => [type, each.flatMap(rowsOf)]));
}

mkdirSync(FEATURES_FOLDER, { recursive: true });
writeFileSync(join(CACHE_FOLDER, 'name-words-rows.json'), JSON.stringify(rowsOfNames()));
for (const file of readdirSync(TOKENS_FOLDER)) {
  const lines = readFileSync(join(TOKENS_FOLDER, file), 'utf8').trim().split('\n');
  const stream = createWriteStream(join(FEATURES_FOLDER, file.replace('.jsonl', '.bin')));
  for (const line of lines) {
    const { text } = JSON.parse(line) as { text: string };
    stream.write(new Uint8Array(Int32Array.from(featuresOf(text)).buffer));
  }
  stream.end();
}
writeFileSync(join(FEATURES_FOLDER, 'layout.json'), JSON.stringify({ ...tokenRows.layout, rows: rowsIn(tokenRows.layout) }));
console.log(`${words.length} words, ${rowsIn(tokenRows.layout)} rows`);
