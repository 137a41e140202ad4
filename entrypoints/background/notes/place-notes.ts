import { passageSteps } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { ArticleChanges, PageNotes, PlacedNote } from '../../../lib/domain/note.ts';
import type { ShelfText } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Store } from '../../../lib/store/index.ts';
import { runGently } from '../analysis/run-gently.ts';
import { nowThere } from './now-there.ts';

/** Nobody takes the question back. */
const TO_THE_END = { signal: new AbortController().signal, tell: () => undefined };

/** The notes on an article, each placed in its text as it is now; what is in view is looked for first. */
export async function placeNotes(
  store: Pick<Store, 'getNotes'>,
  article: Article,
  inView: Span | null,
): Promise<PageNotes> {
  const { notes, firstText, ...kept } = await store.getNotes(article);
  const changes = await changesSince(firstText, article);
  const passages = notes.map(({ passage }) => passage);
  const first = inView === null ? {} : { first: inView };
  const anchors = await runGently(passageSteps(article.text, passages, first), TO_THE_END);
  const placed = notes.flatMap((note, at): PlacedNote[] => {
    const match = anchors[at];
    if (match === undefined) return [];
    return [{ note, match, nowThere: nowThere(article, note.passage, match, changes) }];
  });
  return { article, ...kept, notes: placed.toSorted(inReadingOrder), changes };
}

async function changesSince(
  firstText: ShelfText | null,
  { text }: Article,
): Promise<ArticleChanges | null> {
  const before = firstText?.article?.text;
  if (firstText === null || before === undefined || before === text) return null;
  return null;
}

function inReadingOrder(a: PlacedNote, b: PlacedNote): number {
  return startOf(a) - startOf(b) || a.note.created - b.note.created;
}

/** Lost ones last. */
function startOf({ match }: PlacedNote): number {
  return match.span?.start ?? Number.MAX_SAFE_INTEGER;
}
