import { i18n } from '#i18n';

import type { CheckStatus, EvidenceLink, ReaderFlag } from '../../../../lib/domain/note.ts';
import { statusWords } from '../../../notes/note-words.ts';
import { dayWords } from '../due-words.ts';
import type { FlagChange } from '../worklist/use-worklist.ts';

/** Another status; none takes the statement off the desk. */
export function withStatus(flag: ReaderFlag, status: CheckStatus | null): FlagChange {
  if (status === null) return { flag: null, sentence: i18n.t('desk.done.takenOff') };
  return {
    flag: { ...flag, status },
    sentence: i18n.t('desk.done.status', [statusWords(status)]),
  };
}

/** Given to somebody, or to nobody. */
export function withAssignee(flag: ReaderFlag, assignee: string): FlagChange {
  const sentence =
    assignee === '' ? i18n.t('desk.done.nobody') : i18n.t('desk.done.assignee', [assignee]);
  return { flag: { ...flag, assignee }, sentence };
}

/** To be checked by another day, or by none. */
export function withDue(flag: ReaderFlag, due: string | null): FlagChange {
  const sentence =
    due === null ? i18n.t('desk.done.undated') : i18n.t('desk.done.due', [dayWords(due)]);
  return { flag: { ...flag, due }, sentence };
}

/** Other evidence; words on it that are typed are one change. */
export function withEvidence(
  flag: ReaderFlag,
  evidence: readonly EvidenceLink[],
  isTyped: boolean,
): FlagChange {
  return { flag: { ...flag, evidence }, sentence: i18n.t('desk.done.evidence'), isTyped };
}
