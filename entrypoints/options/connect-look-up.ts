import type { OptionsActions } from '../../components/options/options-actions.ts';
import { send } from '../../lib/messages/index.ts';
import { turnOffLookUp, turnOnLookUp } from '../../lib/settings/look-up-settings.ts';

/** Looking up, turned on and off; off, what was looked up goes as well. */
export const LOOK_UP_CHOICE: Pick<OptionsActions, 'turnOnLookUp' | 'turnOffLookUp'> = {
  turnOnLookUp,
  async turnOffLookUp() {
    await turnOffLookUp();
    await send('forgetLookUps', null);
  },
};
