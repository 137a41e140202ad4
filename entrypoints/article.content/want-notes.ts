import { send } from '../../lib/messages/index.ts';
import type { LentPage } from '../../lib/page/open-page.ts';
import { documentsOf, rootsOf } from '../../lib/page/text-roots.ts';

/**
 * Asks for the script that keeps notes, and keeps up with living pages, once it has something to do:
 * when the reader selects text, or a painted page changes. Until then nothing watches the page but
 * one observer while it is painted.
 */
export function wantNotesWhenNeeded(lent: LentPage, signal: AbortSignal): void {
  const need = new AbortController();
  const stop = (): void => {
    need.abort();
    changes.disconnect();
    lent.listeners.delete(look);
  };
  const want = (): void => {
    stop();
    // It may have come by itself.
    if (lent.listeners.size === 0) void send('wantNotes', null);
  };
  const onSelection = ({ target }: Event): void => {
    // Fields tell of selections of their own, which are none of ours.
    if ((target as Partial<Document>).getSelection?.()?.type === 'Range') want();
  };
  const changes = new MutationObserver(want);
  const look = (): void => {
    changes.disconnect();
    if (lent.taken === null) return;
    const { textMap } = lent.taken;
    for (const document of documentsOf(textMap))
      document.addEventListener('selectionchange', onSelection, { signal: need.signal });
    if (!lent.isPainted) return;
    for (const root of rootsOf(textMap))
      changes.observe('body' in root ? (root as Document).body : root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  };
  lent.listeners.add(look);
  signal.addEventListener('abort', stop, { once: true });
}
