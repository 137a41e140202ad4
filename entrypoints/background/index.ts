import { defineBackground } from 'wxt/utils/define-background';

import { isLanguageRead } from '../../lib/domain/reading-languages.ts';
import { answer, ASKED_BY_PAGES, hearOfLeaving, TO_BACKGROUND } from '../../lib/messages/index.ts';
import { completeArticle } from '../../lib/page/complete-article.ts';
import { turnOnWhenAllowed } from '../../lib/settings/look-up-settings.ts';
import { openStore } from '../../lib/store/index.ts';
import { makeAnalyst } from './analysis/analyst.ts';
import { progressTeller } from './analysis/tell-progress.ts';
import { tellingOfReading } from './analysis/tell-reading.ts';
import { automaticBackups } from './backup/automatic-backups.ts';
import { backupHandlers } from './backup/backup-handlers.ts';
import { backupMaker } from './backup/make-backup.ts';
import { scheduleBackups } from './backup/schedule-backups.ts';
import { bringNotes, readingWithNotes } from './bring-notes.ts';
import { addContextMenu } from './context-menu.ts';
import { decidedReading } from './decided-reading.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { copyHandlers } from './library/copy-handlers.ts';
import { keepLibrary } from './library/keep-library.ts';
import { libraryHandlers } from './library/library-handlers.ts';
import { shelfHandlers } from './library/shelf-handlers.ts';
import { forgetWhenTakenBack, lookUpHandlers } from './look-up/look-up-handlers.ts';
import { browserTools } from './look-up/look-up-tools.ts';
import { actorHandlers } from './notes/actor-handlers.ts';
import { noteHandlers } from './notes/note-handlers.ts';
import { tellEverywhere } from './notes/tell-everywhere.ts';
import { noteWords } from './notes-words.ts';
import { pageWords } from './page-words.ts';
import { readTab } from './read-tab.ts';

// The browser stops this context whenever it likes and starts it for the next message, so all
// listeners are added at once, and nothing is remembered that cannot be had again.
export default defineBackground(() => {
  const wakeIndex = keepLibrary();
  const store = openStore(Date.now, wakeIndex);
  const knowledge = prepareKnowledge();
  const analyze = makeAnalyst(knowledge);
  const signalOf = hearOfLeaving();
  const read = decidedReading(
    readingWithNotes(
      (tabId) => readTab(tabId, knowledge.prepare),
      (article) => store.hasNotes(article),
    ),
    (article) => store.getDecisions(article),
    knowledge.background,
  );
  const tellNews = tellEverywhere({ all: store.hostsWithNotes, of: store.hostsOfNoted });
  const backups = automaticBackups(backupMaker(), Date.now);

  answer(
    TO_BACKGROUND,
    {
      readTab: ({ tabId }) => read(tabId),
      analyze: ({ article: taken }, { tabId }) => {
        const article = completeArticle(taken);
        if (!isLanguageRead(article.language)) return 'other-language';
        const watcher = { signal: signalOf(tabId), tell: progressTeller(tabId) };
        return tellingOfReading(analyze(article, watcher), tabId);
      },
      getPageWords: () => pageWords(),
      getNoteWords: () => noteWords(),
      bringNotes: (_, { tabId }) => tabId !== null && bringNotes(tabId),
      ...shelfHandlers(store),
      ...copyHandlers(store),
      ...backupHandlers(backups),
      ...noteHandlers(store, tellNews),
      ...actorHandlers(store, knowledge.background, tellNews),
      ...libraryHandlers(tellNews, wakeIndex),
      ...lookUpHandlers(store.lookUps, browserTools()),
    },
    undefined,
    ASKED_BY_PAGES,
  );
  scheduleBackups(backups);
  turnOnWhenAllowed();
  forgetWhenTakenBack(store.lookUps);
  addContextMenu(read);
  listenToKeys(read);
});
