import type { LookUpActions } from '../../components/actors/look-up/look-up-actions.ts';
import { send } from '../../lib/messages/index.ts';
import { turnOnLookUp } from '../../lib/settings/look-up-settings.ts';

/** How cards look their actors up: the background asks, since it alone may keep the answers. */
export const LOOK_UP_ACTIONS: Omit<LookUpActions, 'reportError'> = {
  lookUp: (question) => send('lookUp', { question }),
  turnOnLookUp,
};
