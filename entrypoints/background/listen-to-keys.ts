import { listenToLibraryKey } from './library-command.ts';
import { listenToNoteKeys } from './note-commands.ts';
import { listenToPaintingCommand } from './painting-command.ts';
import type { ReadTab } from './read-tab.ts';
import { listenToPanelKey } from './side-panel.ts';

/** Does what each key of ours is pressed for. */
export function listenToKeys(readTab: ReadTab): void {
  listenToPaintingCommand(readTab);
  listenToPanelKey(readTab);
  listenToNoteKeys();
  listenToLibraryKey();
}
