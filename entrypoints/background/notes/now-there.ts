import type { Article } from '../../../lib/domain/article.ts';
import type { ArticleChanges } from '../../../lib/domain/note.ts';
import type { Anchor, Passage } from '../../../lib/domain/passage.ts';
import { contains, overlaps, textOf, type Span } from '../../../lib/domain/span.ts';
import type { ChangedPart, TextChange } from '../../../lib/domain/text-change.ts';
import { sentenceAround } from './sentence-around.ts';

/** How many letters of the context must still be there, letter by letter, to find a place by it. */
const CONTEXT_LETTERS = 24;

/** What may have come between the two contexts: so much, or three times what was there. */
const MOST_LETTERS_BETWEEN = 400;

/** What the article says now where an uncertain or lost passage stood; `null` where that is not known. */
export function nowThere(
  article: Article,
  passage: Passage,
  match: Anchor,
  changes: ArticleChanges | null,
): string | null {
  if (match.state === 'found' || match.state === 'moved') return null;
  const place =
    match.span ?? placeByChanges(passage, changes) ?? placeByContext(article.text, passage);
  return place === null ? null : sentenceAround(article, place);
}

/** Where the words are that came instead, if we know the text the passage was taken from. */
function placeByChanges(passage: Passage, changes: ArticleChanges | null): Span | null {
  if (changes === null || textOf(changes.before, passage) !== passage.quote) return null;
  const change = changes.changes.find(
    ({ kind, before }) => kind === 'changed' && contains(before, passage),
  );
  if (change === undefined) return null;
  return wordsInstead(change, passage) ?? change.after;
}

/** The words that came instead of the passage, and those of it that stayed. */
function wordsInstead({ parts }: TextChange, passage: Passage): Span | null {
  const touched = parts.filter(({ before }) => overlaps(before, passage));
  const gone = spanOver([passage, ...touched.filter(isRemoved).map(({ before }) => before)]);
  const instead = parts
    .filter(
      (part) => touched.includes(part) || (part.kind === 'added' && contains(gone, part.before)),
    )
    .map((part) => clipped(part, passage));
  const place = spanOver(instead);
  return place.start < place.end ? place : null;
}

function isRemoved({ kind }: ChangedPart): boolean {
  return kind === 'removed';
}

/** From the first to the last of the spans; nowhere, if there are none. */
function spanOver(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Of words that stayed, only those of the passage. */
function clipped({ kind, before, after }: ChangedPart, passage: Passage): Span {
  if (kind !== 'same') return after;
  const start = after.start + Math.max(0, passage.start - before.start);
  return { start, end: Math.max(start, after.end - Math.max(0, before.end - passage.end)) };
}

/** Between what stood before the passage and what stood behind it. */
function placeByContext(text: string, { quote, prefix, suffix }: Passage): Span | null {
  const [before, behind] = [prefix.slice(-CONTEXT_LETTERS), suffix.slice(0, CONTEXT_LETTERS)];
  if (before.length < CONTEXT_LETTERS || behind.length < CONTEXT_LETTERS) return null;
  const at = text.indexOf(before);
  if (at === -1) return null;
  const start = at + before.length;
  const end = text.indexOf(behind, start);
  const most = Math.max(MOST_LETTERS_BETWEEN, 3 * quote.length);
  return end === -1 || end === start || end - start > most ? null : { start, end };
}
