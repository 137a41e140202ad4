import { isoDay } from '../domain/iso-day.ts';
import type { ShelfArticle } from '../domain/shelf.ts';

/** File systems end names at 255 bytes; a sign may take four. */
const MOST_CHARACTERS = 60;

/** A file name for the article that every system takes, without its ending: its day and title. */
export function fileName({
  title,
  published,
  created,
}: Pick<ShelfArticle, 'title' | 'published' | 'created'>): string {
  const date = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? isoDay(new Date(created));
  return `${date} ${wordsForFile(title)}`.trim();
}

/** Words as a part of a file name: no sign in them that some system or Obsidian refuses, and not too many. */
export function wordsForFile(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[\\/|]+/g, '-')
    .replace(/[:*?"<>#^[\]%]+/g, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return shortened(words);
}

/** Cut behind a whole word, where the last one is not most of it. */
function shortened(words: string): string {
  const cut = words.slice(0, MOST_CHARACTERS);
  const isWhole = words.length <= MOST_CHARACTERS || words[MOST_CHARACTERS] === ' ';
  const end = cut.lastIndexOf(' ');
  const whole = isWhole || end < MOST_CHARACTERS / 2 ? cut : cut.slice(0, end);
  // With them half a sign where the cut goes through one.
  return whole.replace(/[. ,;\p{Cs}]+$/u, '');
}
