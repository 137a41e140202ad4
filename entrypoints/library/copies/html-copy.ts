import type { Article } from '../../../lib/domain/article.ts';
import type { Note } from '../../../lib/domain/note.ts';
import { copyFacts, type CopyFacts } from '../../../lib/domain/page-copy.ts';
import type { KeptCopy, ShelfArticle } from '../../../lib/domain/shelf.ts';
import { fileName } from '../../../lib/exchange/file-name.ts';
import { withLost } from '../../../lib/exchange/html/with-lost.ts';
import { writeHtml } from '../../../lib/exchange/html/write-html.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { saveFile } from '../save-file.ts';
import { copyWords } from './copy-words.ts';
import { notePlaces } from './note-places.ts';

type Copies = Pick<LibraryStore, 'copies'>;

/** What is told of the copies of an article, the newest first. */
export async function looksOf(store: Copies, record: ShelfArticle): Promise<readonly CopyFacts[]> {
  return (await copiesOf(store, record)).map(({ copy, changed }) => copyFacts(copy, changed));
}

/**
 * The article as one HTML file, with the highlights written into it and the notes below: as it looked at
 * `taken`, or last where that is `null`; without pictures where no copy is kept.
 */
export async function htmlCopy(
  store: Copies,
  record: ShelfArticle,
  article: Article,
  notes: readonly Note[],
  taken: number | null,
): Promise<string> {
  const copies = await copiesOf(store, record);
  const kept = copies.find(({ changed }) => changed === taken) ?? copies[0] ?? null;
  const { text } = kept?.copy ?? article;
  const places = withLost(notePlaces(notes, text), notes, text);
  const look = kept && { copy: kept.copy, taken: kept.changed };
  return writeHtml({ article: record }, article, places, copyWords(), look);
}

/** Hands the reader that file. */
export async function downloadCopy(...asked: Parameters<typeof htmlCopy>): Promise<void> {
  const [, record] = asked;
  const text = await htmlCopy(...asked);
  saveFile({ name: `${fileName(record)}.html`, type: 'text/html', text });
}

/** What was taken off the shelf in bulk still has its copies, until nobody can undo that. */
async function copiesOf(
  store: Copies,
  { id, isSaved }: ShelfArticle,
): Promise<readonly KeptCopy[]> {
  return isSaved ? await store.copies(id) : [];
}
