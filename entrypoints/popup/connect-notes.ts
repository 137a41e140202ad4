import { browser } from 'wxt/browser';

import type { NoteActions } from '../../components/notes/book/note-actions.ts';
import { send, sendToTab } from '../../lib/messages/index.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';

/** What the popup can do with notes, by messages to the background and to the page in the tab. */
export function connectNotes(tab: Promise<number>): NoteActions {
  return {
    getNotes: (article) => send('getNotes', { article }),
    addNote: (article, span, content) => send('addNote', { article, span, content }),
    changeNote: ({ id, revision }, change) => send('changeNote', { id, revision, change }),
    getNoteVersions: (id) => send('getNoteVersions', { id }),
    attachNote: ({ id, revision }, article, span) =>
      send('attachNote', { id, revision, article, span }),
    deleteNote: (id) => send('deleteNote', { id }),
    undo: (articleId) => send('undo', { articleId }),
    redo: (articleId) => send('redo', { articleId }),
    showNote: async (id) => sendToTab(await tab, 'showNote', { id }),
    attachNext: async (id) => sendToTab(await tab, 'attachNext', { id }),
    onNoteNews,
    getColourMeanings: async () => (await getNoteSettings()).colourMeanings,
  };
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
