import { passageSteps } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Note, PageNotes, PlacedNote } from '../../../lib/domain/note.ts';
import type { Anchor } from '../../../lib/domain/passage.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Store } from '../../../lib/store/index.ts';
import { runGently } from '../analysis/run-gently.ts';

const NEVER = new AbortController().signal;

/** The notes on an article, each placed in its text as it is now; what is in view is looked for first. */
export async function placeNotes(
  store: Store,
  article: Article,
  inView: Span | null,
): Promise<PageNotes> {
  const { articleId, notes, canUndo, canRedo, tags } = await store.getNotes(article);
  const passages = notes.map(({ passage }) => passage);
  const steps = passageSteps(article.text, passages, inView === null ? {} : { first: inView });
  const anchors = await runGently(steps, { signal: NEVER, tell: () => undefined });
  const placed = notes.flatMap((note, at) => placedNote(note, anchors[at]));
  return {
    article,
    articleId,
    notes: placed.toSorted(inReadingOrder),
    changes: null,
    canUndo,
    canRedo,
    tags,
  };
}

function placedNote(note: Note, match: Anchor | undefined): PlacedNote[] {
  return match === undefined ? [] : [{ note, match, nowThere: null }];
}

function inReadingOrder(a: PlacedNote, b: PlacedNote): number {
  return placeOf(a) - placeOf(b) || a.note.created - b.note.created;
}

/** Lost ones last. */
function placeOf({ match }: PlacedNote): number {
  return match.span?.start ?? Number.MAX_SAFE_INTEGER;
}
