import type { DeskActions } from '../../components/library/desk/desk-actions.ts';
import { textFragment } from '../../lib/anchoring/index.ts';
import { isWebAddress } from '../../lib/domain/is-note.ts';
import { isoDay } from '../../lib/domain/iso-day.ts';
import type { Passage } from '../../lib/domain/passage.ts';
import { findClaimant } from '../../lib/exchange/claim-review/find-claimant.ts';
import { type LibraryStore, openStore } from '../../lib/store/index.ts';
import { onLibraryNews, tellLibraryChanged } from './library-news.ts';
import { reviewDraftsIn } from './review-drafts.ts';
import { saveFile } from './save-file.ts';

/** What the desk can do with the store. */
export function connectDesk(library: LibraryStore): DeskActions {
  const store = openStore(Date.now);
  return {
    worklist: library.flagged,
    async changeNote(seen, change) {
      const note = await store.changeNote(seen, change);
      tellLibraryChanged([note.articleId]);
      return note;
    },
    history: library.historyOfNote,
    async claimant({ note }) {
      const dossier = await library.dossier(note.articleId);
      return dossier === null ? { kind: 'unknown' } : findClaimant(dossier, note);
    },
    pageLink: ({ note, article }) =>
      isWebAddress(article.address)
        ? article.address.split('#')[0] + fragmentOf(note.passage)
        : null,
    onNews,
    today: () => isoDay(new Date()),
    reviewDrafts: reviewDraftsIn(localStorage),
    saveFile: async (file) => saveFile(file),
    copyText: (text) => navigator.clipboard.writeText(text),
  };
}

const fragments = new WeakMap<Passage, string>();

/** By the words around the passage alone: the texts of a thousand articles are not opened for their links. */
function fragmentOf(passage: Passage): string {
  const known = fragments.get(passage);
  if (known !== undefined) return known;
  const { prefix, quote, suffix } = passage;
  const span = { start: prefix.length, end: prefix.length + quote.length };
  const fragment = textFragment(prefix + quote + suffix, span);
  fragments.set(passage, fragment);
  return fragment;
}

/** Enough for a burst of changes to be one. */
const BURST_MS = 800;

/** Tells of the articles that changed, those of a burst together; `null` for any. */
function onNews(
  listener: (articleIds: readonly string[] | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed: ReadonlySet<string> | null = new Set();
  const tell = (): void => {
    const told = changed;
    changed = new Set();
    listener(told && [...told]);
  };
  onLibraryNews(({ articleIds }) => {
    changed = changed && articleIds && new Set([...changed, ...articleIds]);
    clearTimeout(timer);
    timer = setTimeout(tell, BURST_MS);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
