import type { ShelfArticle } from '../domain/shelf.ts';

/** File systems end names at 255 bytes; a sign may take four. */
const MOST_CHARACTERS = 60;

/** A file name for the article that every system takes, without its ending: its day and title. */
export function fileName({
  title,
  published,
  created,
}: Pick<ShelfArticle, 'title' | 'published' | 'created'>): string {
  const date =
    /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? new Date(created).toISOString().slice(0, 10);
  const words = title
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
    // With them half a sign where the cut goes through one.
    .replace(/[. \p{Cs}]+$/u, '');
  return `${date} ${words}`.trim();
}
