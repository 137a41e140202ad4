import { findChanges, passageSteps } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { ArticleChanges, PageNotes, PlacedNote } from '../../../lib/domain/note.ts';
import type { ShelfText } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { KeptNotes, Store } from '../../../lib/store/index.ts';
import { runGently } from '../analysis/run-gently.ts';
import { nowThere } from './now-there.ts';

/** Nobody takes the question back. */
const TO_THE_END = { signal: new AbortController().signal, tell: () => undefined };

/** The notes on an article, each placed in its text as it is now, and how that differs from what it was. */
export async function placeNotes(store: NoteSource, article: Article): Promise<PageNotes> {
  const { firstText, ...kept } = await store.getNotes(article);
  const changes = changesSince(firstText, article);
  return await placed(article, kept, changes, null);
}

/** The same for a page, which shows no changes and need not wait for them; what is in view is looked for first. */
export async function placeNotesOnPage(
  store: NoteSource,
  article: Article,
  inView: Span | null,
): Promise<PageNotes> {
  const { firstText: _, ...kept } = await store.getNotes(article);
  return await placed(article, kept, null, inView);
}

type NoteSource = Pick<Store, 'getNotes'>;

async function placed(
  article: Article,
  { notes, ...kept }: Omit<KeptNotes, 'firstText'>,
  changes: ArticleChanges | null,
  inView: Span | null,
): Promise<PageNotes> {
  const passages = notes.map(({ passage }) => passage);
  const first = inView === null ? {} : { first: inView };
  const anchors = await runGently(passageSteps(article.text, passages, first), TO_THE_END);
  const placedNotes = notes.flatMap((note, at): PlacedNote[] => {
    const match = anchors[at];
    if (match === undefined) return [];
    return [{ note, match, nowThere: nowThere(article, note.passage, match, changes) }];
  });
  return { article, ...kept, notes: placedNotes.toSorted(inReadingOrder), changes };
}

function changesSince(firstText: ShelfText | null, { text }: Article): ArticleChanges | null {
  const before = firstText?.article?.text;
  if (firstText === null || before === undefined) return null;
  const changes = findChanges(before, text);
  return changes.length === 0 ? null : { since: firstText.created, before, changes };
}

function inReadingOrder(a: PlacedNote, b: PlacedNote): number {
  return startOf(a) - startOf(b) || a.note.created - b.note.created;
}

/** Lost ones last. */
function startOf({ match }: PlacedNote): number {
  return match.span?.start ?? Number.MAX_SAFE_INTEGER;
}
