import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = process.env['SAYS_WHO_DATA'] ?? join(ROOT, '../shared');
const LABELLED = join(SHARED, 'data/attribution/dev.jsonl');

/** The texts to measure on, and where they are from. */
export interface Texts {
  readonly origin: string;
  readonly texts: readonly string[];
}

/** News articles of the labelled set, or else our own golden ones. */
export function readTexts(): Texts {
  if (existsSync(LABELLED)) {
    const lines = readFileSync(LABELLED, 'utf8').split('\n');
    const texts = lines.filter((line) => line !== '').map(textOfLine);
    return { origin: 'PolNeAR, development set', texts };
  }
  const paths = globSync(join(ROOT, 'tests/articles/*/article.txt'));
  return { origin: 'our golden articles', texts: paths.map((path) => readFileSync(path, 'utf8')) };
}

function textOfLine(line: string): string {
  const { text } = JSON.parse(line) as { text: string }; // the labelled set's own format
  return text;
}

/** Words as a person counts them: the same for us and for the peer. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  );
}

/** So many articles of so many words each, cut out of the texts one after the other, again and again. */
export function cutIntoArticles(
  texts: readonly string[],
  words: number,
  articles: number,
): readonly string[] {
  const pieces = texts.join('\n\n').match(/\S+\s*/g) ?? [];
  return Array.from({ length: articles }, (_, article) => {
    const first = article * words;
    const places = Array.from({ length: words }, (__, at) => (first + at) % pieces.length);
    return places
      .map((place) => pieces[place])
      .join('')
      .trimEnd();
  });
}
