import { defineBackground } from 'wxt/utils/define-background';

import { isLanguageRead } from '../../lib/domain/reading-languages.ts';
import { answer, ASKED_BY_PAGES, hearOfLeaving, TO_BACKGROUND } from '../../lib/messages/index.ts';
import { completeArticle } from '../../lib/page/complete-article.ts';
import { openStore } from '../../lib/store/index.ts';
import { makeAnalyst } from './analysis/analyst.ts';
import { progressTeller } from './analysis/tell-progress.ts';
import { addContextMenu } from './context-menu.ts';
import { inReadersWords } from './in-readers-words.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { noteHandlers } from './notes/note-handlers.ts';
import { pageWords } from './page-words.ts';
import { listenToPaintingCommand } from './painting-command.ts';
import { readTab } from './read-tab.ts';

// The browser stops this context whenever it likes and starts it for the next message, so all
// listeners are added at once, and nothing is remembered that cannot be had again.
export default defineBackground(() => {
  const store = openStore(Date.now);
  const knowledge = prepareKnowledge();
  const analyze = makeAnalyst(knowledge);
  const signalOf = hearOfLeaving();
  const read = (tabId: number) => readTab(tabId, knowledge.prepare);

  answer(
    TO_BACKGROUND,
    {
      readTab: ({ tabId }) => read(tabId),
      analyze: ({ article: taken }, { tabId }) => {
        const article = completeArticle(taken);
        if (!isLanguageRead(article.language)) return 'other-language';
        return analyze(article, { signal: signalOf(tabId), tell: progressTeller(tabId) });
      },
      getPageWords: () => pageWords(),
      getKeptWork: ({ article }) => inReadersWords(store.getKeptWork(article)),
      saveNote: ({ article, note }) => inReadersWords(store.saveNote(article, note)),
      setSaved: ({ reading, isSaved }) => inReadersWords(store.setSaved(reading, isSaved)),
      saveQuestion: ({ article, question }) =>
        inReadersWords(store.saveQuestion(article, question)),
      deleteQuestion: async ({ id }) => {
        await inReadersWords(store.deleteQuestion(id));
        return null;
      },
      ...noteHandlers(store),
    },
    undefined,
    ASKED_BY_PAGES,
  );
  addContextMenu(read);
  listenToPaintingCommand(read);
});
