import { browser } from 'wxt/browser';

import type { ReaderChoices } from '../domain/reader-choices.ts';
import { getCopySettings } from './copy-settings.ts';
import { getDeskSettings } from './desk-settings.ts';
import { getNoteSettings } from './note-settings.ts';
import { getQuestionSettings } from './question-settings.ts';
import { getSettings } from './settings.ts';

/** Everything the reader chose that is worth keeping in a backup. */
export async function getReaderChoices(): Promise<ReaderChoices> {
  return {
    ...(await getSettings()),
    ...(await getCopySettings()),
    ...(await getNoteSettings()),
    ...(await getQuestionSettings()),
    ...(await getDeskSettings()),
  };
}

/** Makes these the reader's choices; what is not among them stays as it is. */
export async function setReaderChoices(choices: Partial<ReaderChoices>): Promise<void> {
  await browser.storage.local.set(choices);
}
