import { send } from '../../lib/messages/index.ts';
import type { NoteKeeper } from '../../lib/page/notes/book/note-keeper.ts';

/** The background keeps the notes; what belongs to other sites it does not show or change. */
export const KEEPER: NoteKeeper = {
  open: (article, inView) => send('openPageNotes', { article, inView }),
  add: (article, span, content) => send('addNote', { article, span, content }),
  ask: (article, span, text) => send('askAbout', { article, span, text }),
  change: (id, revision, change) => send('changeNote', { id, revision, change }),
  questionsOn: (id) => send('getNoteQuestions', { id }),
  attach: (id, revision, article, span) => send('attachNote', { id, revision, article, span }),
  delete: async (id) => void (await send('deleteNote', { id })),
  undo: (articleId) => send('undo', { articleId }),
  redo: (articleId) => send('redo', { articleId }),
  linkTo: (article, span) => send('textLink', { article, span }),
};
