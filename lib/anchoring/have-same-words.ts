import { foldWord } from './fold-word.ts';
import { scanWords } from './scan-words.ts';

/** Longer texts are the same only letter by letter. */
const LONGEST_COMPARED = 100_000;

/** Whether two texts have the same words in the same order, whatever stands between them. */
export function haveSameWords(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.max(one.length, other.length) > LONGEST_COMPARED) return false;
  return foldedWords(one) === foldedWords(other);
}

function foldedWords(text: string): string {
  const words: string[] = [];
  scanWords(text, { position: 0, isInRun: false }, text.length, (start, end) => {
    words.push(foldWord(text.slice(start, end)));
  });
  return words.join(' ');
}
