import type { LibraryActions } from '../../components/library/library-actions.ts';
import { changeDeskSettings, getDeskSettings } from '../../lib/settings/desk-settings.ts';
import { openLibraryStore } from '../../lib/store/index.ts';
import { connectDesk } from './connect-desk.ts';
import { connectBackup } from './connect-backup.ts';
import { connectExchange } from './exchange/connect-exchange.ts';
import { connectShelf } from './connect-shelf.ts';
import { connectReader } from './connect-reader.ts';
import { sentenceOf } from './sentence-of.ts';

/** What the library can do, each part by its own connection to the store. */
export function connectLibrary(): LibraryActions {
  const store = openLibraryStore(Date.now);
  return {
    shelf: connectShelf(store),
    reader: connectReader(store),
    backup: connectBackup(store),
    desk: connectDesk(store),
    exchange: connectExchange(store),
    keys: {
      areOn: async () => (await getDeskSettings()).areDeskKeysOn,
      setOn: (areDeskKeysOn) => changeDeskSettings({ areDeskKeysOn }),
    },
    sentenceOf,
    // Not the function itself: called as a method of anything but the window it throws.
    reportError: (error) => reportError(error),
  };
}
