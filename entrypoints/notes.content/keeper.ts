import { send } from '../../lib/messages/index.ts';
import type { NoteKeeper } from '../../lib/page/notes/book/note-keeper.ts';
import { spanInView } from '../../lib/page/notes/book/span-in-view.ts';
import type { TakenText } from '../../lib/page/open-page.ts';

/** The background keeps the notes; what belongs to other sites it does not show or change. */
const KEEPER: NoteKeeper = {
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

/** The keeper of notes, which looks for those on a page before it is asked. */
export interface EagerKeeper extends NoteKeeper {
  /** Has it look again: what it found is not true any more. */
  forget(): void;
}

/** Asks for the notes on this text at once: whoever opens them has waited for other things meanwhile. */
export function askAhead(taken: TakenText | null): EagerKeeper {
  let found = taken === null ? null : KEEPER.open(taken.article, spanInView(taken.textMap));
  // Whoever opens them is told.
  found?.catch(() => undefined);
  const forget = (): void => void (found = null);
  return {
    ...KEEPER,
    async open(article, inView) {
      const known = article === taken?.article ? found : null;
      forget();
      return await (known ?? KEEPER.open(article, inView));
    },
    forget,
  };
}
