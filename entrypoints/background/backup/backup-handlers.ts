import type { Handlers } from '../../../lib/messages/index.ts';
import { getReaderChoices } from '../../../lib/settings/reader-choices.ts';
import type { AutomaticBackups } from './automatic-backups.ts';

/** Answers the document that makes backups. */
export function backupHandlers({
  takeReady,
  giveUp,
}: AutomaticBackups): Pick<
  Handlers<'background'>,
  'getReaderChoices' | 'backupReady' | 'backupFailed'
> {
  return {
    getReaderChoices,
    async backupReady(backup) {
      await takeReady(backup);
      return null;
    },
    async backupFailed({ failure }) {
      await giveUp(failure);
      return null;
    },
  };
}
