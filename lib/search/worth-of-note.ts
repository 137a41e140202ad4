import type { Note } from '../domain/note.ts';
import type { ShelfText } from '../domain/shelf.ts';

/**
 * How much the sentence of a note is worth checking, as it was found in this text: the highest of those
 * it touches. `null` where there are no findings, or the sentence does not stand in the text.
 */
export function worthOfNote(
  { passage, sentence }: Pick<Note, 'passage' | 'sentence'>,
  kept: ShelfText | undefined,
): number | null {
  const { article = null, analysis = null } = kept ?? {};
  if (article === null || analysis === null) return null;
  const start = placeOf(article.text, passage) ?? article.text.indexOf(sentence || passage.quote);
  if (start === -1) return null;
  const end = start + passage.quote.length;
  const touched = analysis.sentences.filter((one) => one.start < end && one.end > start);
  return touched.length === 0 ? null : Math.max(...touched.map((one) => one.checkWorthiness));
}

/** Where the passage stands as it was noted; the text that findings were kept of may be another. */
function placeOf(text: string, { start, quote }: Note['passage']): number | null {
  return text.startsWith(quote, start) ? start : null;
}
