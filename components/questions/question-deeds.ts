import { i18n } from '#i18n';

import type { GapKind } from '../../lib/domain/analysis.ts';
import type { PlacedNote } from '../../lib/domain/note.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { TellFailure } from '../use-announcement.ts';
import type { QuestionChange } from './question-book.ts';
import type { Questions } from './use-questions.ts';

/** What the reader does with questions; what fails is told in a sentence. */
export interface QuestionDeeds {
  readonly change: (key: string, change: QuestionChange) => void;
  /** For fields that say themselves whether what was typed is kept; rejects. */
  readonly keepTyped: Questions['change'];
  /** Puts a question aside without moving what stands around it, or asks it after all. */
  readonly dismiss: (key: string, isDismissed: boolean) => void;
  readonly remove: (key: string) => void;
  readonly mute: (gap: GapKind, isMuted: boolean) => void;
  readonly show: ShowPassage;
  readonly showNote: (placed: PlacedNote) => void;
  /** Also for words that were typed when the field had gone. */
  readonly tellFailure: TellFailure;
}

interface Shown {
  readonly onShow: ShowPassage;
  readonly onShowNote: (placed: PlacedNote) => void;
  readonly onRemoved: () => void;
}

/** The deeds on these questions. */
export function createQuestionDeeds(
  { change, remove, letStay, muting }: Questions,
  tellFailure: TellFailure,
  { onShow, onShowNote, onRemoved }: Shown,
): QuestionDeeds {
  const tellNotKept: TellFailure = (error, sentence = i18n.t('popup.questions.failed')) =>
    tellFailure(error, sentence);
  const tellWith = (sentence: string) => (error: unknown) => tellFailure(error, sentence);
  return {
    change: (key, changed) => void change(key, changed).catch(tellNotKept),
    keepTyped: change,
    dismiss(key, isDismissed) {
      letStay(key);
      change(key, { isDismissed }).catch(tellNotKept);
    },
    remove: (key) =>
      void remove(key).then(onRemoved, tellWith(i18n.t('popup.questions.deleteFailed'))),
    mute: (gap, isMuted) =>
      void muting.set(gap, isMuted).catch(tellWith(i18n.t('popup.questions.muteFailed'))),
    show: onShow,
    showNote: onShowNote,
    tellFailure: tellNotKept,
  };
}
