import { foldWord } from './fold-word.ts';

/** The words of a text, each with a number; words that differ in case or accents only share one. */
export interface Vocabulary {
  /** The number of a word, which is new if it was not there. */
  readonly take: (word: string) => number;
  /** The number of a word, or `UNKNOWN`; once asked, no more words are taken. */
  readonly find: (word: string) => number;
  /** The letters of the word with that number. */
  readonly folded: readonly string[];
}

/** The number of a word that the text does not have. */
export const UNKNOWN = -1;

/** A vocabulary without words. */
export function startVocabulary(): Vocabulary {
  const asWritten = new Map<string, number>();
  const byFolded = new Map<string, number>();
  const folded: string[] = [];

  function take(word: string): number {
    const written = asWritten.get(word);
    if (written !== undefined) return written;
    const letters = foldWord(word);
    const id = byFolded.get(letters) ?? folded.push(letters) - 1;
    byFolded.set(letters, id);
    asWritten.set(word, id);
    return id;
  }

  function find(word: string): number {
    const written = asWritten.get(word);
    if (written !== undefined) return written;
    const id = byFolded.get(foldWord(word)) ?? UNKNOWN;
    asWritten.set(word, id);
    return id;
  }

  return { take, find, folded };
}
