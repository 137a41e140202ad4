import { defineBackground } from 'wxt/utils/define-background';

import type { Gazetteer } from '../../lib/domain/gazetteer.ts';
import { isLanguageRead } from '../../lib/domain/reading-languages.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { answer, TO_BACKGROUND } from '../../lib/messages/index.ts';
import { completeArticle } from '../../lib/page/complete-article.ts';
import { openStore } from '../../lib/store/index.ts';
import { analyzeGently } from './analyze-gently.ts';
import { addContextMenu } from './context-menu.ts';
import { inReadersWords } from './in-readers-words.ts';
import { pageWords } from './page-words.ts';
import { listenToPaintingCommand } from './painting-command.ts';
import { readTab } from './read-tab.ts';
import { tellPopup } from './tell-popup.ts';

// The browser stops this context whenever it likes and starts it for the next message, so all
// listeners are added at once, and nothing is remembered that cannot be had again.
export default defineBackground(() => {
  const store = openStore(Date.now);
  let gazetteer: Gazetteer | undefined;

  answer(TO_BACKGROUND, {
    readTab: ({ tabId }) => readTab(tabId),
    analyze: ({ article: taken }, { tabId }) => {
      const article = completeArticle(taken);
      if (!isLanguageRead(article.language)) return 'other-language';
      gazetteer ??= loadGazetteer();
      return analyzeGently(article, gazetteer, (progress) => {
        if (tabId !== null) void tellPopup('readingProgress', { tabId, ...progress });
      });
    },
    getPageWords: () => pageWords(),
    getKeptWork: ({ address }) => inReadersWords(store.getKeptWork(address)),
    saveNote: ({ article, note }) => inReadersWords(store.saveNote(article, note)),
    setSaved: ({ reading, isSaved }) => inReadersWords(store.setSaved(reading, isSaved)),
    saveQuestion: (question) => inReadersWords(store.saveQuestion(question)),
    deleteQuestion: async ({ id }) => {
      await inReadersWords(store.deleteQuestion(id));
      return null;
    },
  });
  addContextMenu();
  listenToPaintingCommand();
});
