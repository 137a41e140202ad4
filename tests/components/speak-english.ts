import { resolve } from 'node:path';

import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const ENGLISH = resolve(import.meta.dirname, '../../assets/locales/en.yml');

/** Makes the fake browser answer with the words the real one would. */
export async function speakEnglish(): Promise<void> {
  const file = generateChromeMessagesText(await parseMessagesFile(ENGLISH));
  const messages = JSON.parse(file) as Record<string, { message: string }>;
  fakeBrowser.i18n.getMessage = (name, substitutions = []) =>
    (messages[name]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => [substitutions].flat()[Number(place) - 1]?.toString() ?? '',
    );
}
