import type { PopupActions } from '../../components/popup-actions.ts';
import { decisionStock, sampleReading } from './actor-sample.ts';
import { actionsOn, find, mountPopup, press, rest, wordsOf } from './mount-popup.tsx';

export const SAMPLE = sampleReading();

export const toggleOf = (actor: string) => find(`[data-actor=${actor}]`);
export const names = () => wordsOf('.actor-name');
export const announced = () => find('.announcement').textContent.replace(/[\u2068\u2069]/g, '');

/** The popup on the sample, with one card open; what is decided is carried out. */
export async function openCard(actor: string, replaced: Partial<PopupActions> = {}) {
  const actions = actionsOn(SAMPLE, { ...decisionStock(SAMPLE), ...replaced });
  await mountPopup(actions);
  await press(toggleOf(actor));
  return actions;
}

/** Enter, in the form that is open. */
export async function submit(): Promise<void> {
  const form = find('form.decision-form');
  await rest(() => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}
