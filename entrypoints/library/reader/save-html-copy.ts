import { i18n } from '#i18n';

import { statusWords } from '../../../components/notes/note-words.ts';
import type { PlacedNote } from '../../../lib/domain/note.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { type NotePlace, writeHtml } from '../../../lib/exchange/html/write-html.ts';
import { saveFile } from '../save-file.ts';

/** Longer names are refused by some systems. */
const NAME_CHARACTERS = 80;

/** Hands the reader the article as one HTML file, with the highlights written into it and the notes below. */
export function saveHtmlCopy(
  record: ShelfArticle,
  { article }: Reading,
  notes: readonly PlacedNote[],
): void {
  const places = notes.flatMap(({ note, match }): NotePlace[] =>
    match.span === null ? [] : [{ ...match.span, note }],
  );
  const words = {
    language: i18n.t('wordsLanguage'),
    notes: i18n.t('library.reader.notes'),
    statusOf: statusWords,
  };
  const html = writeHtml({ article: record }, article, places, words);
  saveFile({ name: `${fileNameOf(record.title)}.html`, type: 'text/html', text: html });
}

function fileNameOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, NAME_CHARACTERS) || 'article';
}
