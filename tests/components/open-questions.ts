import type { PopupActions } from '../../components/popup-actions.ts';
import type { ShelfQuestion } from '../../lib/domain/shelf.ts';
import { actionsOn, find, mountPopup, press } from './mount-popup.tsx';
import { readingOf } from './reading-of.ts';

/** The same question hangs on two sentences. */
export const WHO = 'Which officials?';

export const FERRY = readingOf([
  { text: 'Who will pay?', question: ['Who will pay?', 'asked', 'Who will pay?'] },
  { text: 'Officials expect a buyer.', question: ['Officials', 'gap', WHO] },
  { text: 'Officials fear a strike.', question: ['Officials', 'gap', WHO] },
]);

/** What is kept of an article that nothing but these questions is kept of. */
export function keptWork(questions: readonly ShelfQuestion[], unreadableQuestions = 0) {
  return { article: null, questions, unreadableQuestions };
}

/** Opens the popup on the ferry article at its questions. */
export async function openQuestions(
  kept: readonly ShelfQuestion[] = [],
  replaced: Partial<PopupActions> = {},
) {
  const actions = actionsOn(FERRY, { getKeptWork: async () => keptWork(kept), ...replaced });
  await mountPopup(actions);
  await press(find('#tab-questions'));
  return actions;
}

/** Whether each question in the list is ticked. */
export function ticks(): boolean[] {
  return [...document.querySelectorAll<HTMLInputElement>('.question-tick')].map(
    ({ checked }) => checked,
  );
}
