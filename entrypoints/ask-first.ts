import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { askedFirst } from './popup/asked-first.ts';

/** Asks for the reading of the tab while the popup's own script is still on its way. */
export default defineUnlistedScript(() => void askedFirst());
