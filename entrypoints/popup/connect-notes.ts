import { browser } from 'wxt/browser';

import type { NoteActions } from '../../components/notes/book/note-actions.ts';
import { send, sendToTab } from '../../lib/messages/index.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';

/** What the popup can do with notes, by messages to the background and to the page in the tab. */
export function connectNotes(tab: Promise<number>): NoteActions {
  return {
    getNotes: (article) => send('getNotes', { article }),
    async addNote(article, span, content) {
      const added = await send('addNote', { article, span, content });
      // The note is kept, whether a page that may be gone by now can show it or not.
      void tab.then(putNotesInto).catch(() => undefined);
      return added;
    },
    changeNote: ({ id, revision }, change) => send('changeNote', { id, revision, change }),
    getNoteVersions: (id) => send('getNoteVersions', { id }),
    attachNote: ({ id, revision }, article, span) =>
      send('attachNote', { id, revision, article, span }),
    deleteNote: (id) => send('deleteNote', { id }),
    undo: (articleId) => send('undo', { articleId }),
    redo: (articleId) => send('redo', { articleId }),
    async showNote(id) {
      const tabId = await tab;
      await putNotesInto(tabId);
      return await sendToTab(tabId, 'showNote', { id });
    },
    async attachNext(id) {
      const tabId = await tab;
      await putNotesInto(tabId);
      return await sendToTab(tabId, 'attachNext', { id });
    },
    onNoteNews,
    getColourMeanings: async () => (await getNoteSettings()).colourMeanings,
  };
}

const NOTES_SCRIPT = '/content-scripts/notes.js';

/** The script for notes comes with the first of them; where it is already, it stays as it is. */
async function putNotesInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [NOTES_SCRIPT] });
}

/** The background writes these news after every change to notes. */
function onNoteNews(listener: () => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.hasOwn(changes, 'noteNews')) listener();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
