import { defineContentScript } from 'wxt/utils/define-content-script';

import { send } from '../../lib/messages/index.ts';
import { askForNotes } from './ask-for-notes.ts';

export default defineContentScript({
  // The background registers it for sites with notes; the browser runs it where the reader allowed that.
  registration: 'runtime',
  matches: [],
  main() {
    askForNotes(() => send('bringNotes', null));
  },
});
