import type { QuestionActions } from '../../components/questions/question-actions.ts';
import {
  getQuestionSettings,
  onQuestionSettingsChange,
  setMuted,
} from '../../lib/settings/question-settings.ts';

/** What work on questions asks of the browser. */
export function connectQuestions(): QuestionActions {
  return {
    getMutedKinds: async () => (await getQuestionSettings()).mutedQuestions,
    setMuted,
    onMutedKindsChange: onQuestionSettingsChange,
    copyText: (text) => navigator.clipboard.writeText(text),
    // Only our own pages see this; what `storage.local` holds, content scripts see too.
    draftStorage: localStorage,
  };
}
