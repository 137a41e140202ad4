import type { Handlers } from '../../../lib/messages/index.ts';
import { completeArticle } from '../../../lib/page/complete-article.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import { injectNotes } from '../inject.ts';
import { changeHandlers, type TellNews } from './change-handlers.ts';
import { makeGuard } from './guard.ts';
import { placeNotes, placeNotesOnPage } from './place-notes.ts';
import { textLink } from './text-link.ts';

/** Answers what is asked about notes from this store; a page is shown only what belongs to its own site. */
export function noteHandlers(store: Store, tellNews: TellNews) {
  const guard = makeGuard(store);
  return {
    wantNotes: async (_, { tabId }) => {
      if (tabId !== null) await injectNotes(tabId);
      return null;
    },
    openPageNotes: ({ article: taken, inView }, asker) => {
      const article = completeArticle(taken);
      guard.checkAddress(article.url, asker);
      return inReadersWords(placeNotesOnPage(store, article, inView));
    },
    getNotes: ({ article }) => inReadersWords(placeNotes(store, article)),
    getNoteQuestions: async ({ id }, asker) => {
      await guard.checkNote(id, asker);
      const questions = await inReadersWords(store.getNoteQuestions(id));
      return questions.map(({ text }) => text);
    },
    getNoteVersions: ({ id }) => inReadersWords(store.getNoteVersions(id)),
    textLink: ({ article, span }, asker) => {
      guard.checkAddress(article.url, asker);
      return textLink(article, span);
    },
    ...changeHandlers(store, guard, tellNews),
  } satisfies Partial<Handlers<'background'>>;
}
