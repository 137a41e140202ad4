import type { BackupState } from '../../../lib/domain/backup.ts';
import { cautionInWords } from './caution-in-words.ts';
import { failureInWords } from './failure-in-words.ts';

/** What the reader must be told of automatic backups, once; `null` where all is well or known. */
export function newsOf({ failure, caution, told }: BackupState): string | null {
  if (failure !== null) return failure === told ? null : failureInWords(failure);
  return caution === null || caution.kind === told ? null : cautionInWords(caution);
}
