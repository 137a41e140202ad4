import { type BackupPlan, type BackupState, NO_BACKUP } from '../../lib/domain/backup.ts';
import type { BackupCaution } from '../../lib/domain/backup-caution.ts';
import type { OpenPage } from './browser-face.ts';

/** What the extension's own pages may do; only the part used here. */
interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(name: string): Promise<{ backupState?: BackupState }>;
      set(items: object): Promise<void>;
      remove(name: string): Promise<void>;
    };
  };
  readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
  readonly permissions: {
    contains(wanted: object): Promise<boolean>;
    request(wanted: object): Promise<boolean>;
  };
}

/** In functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/** What is known of backups. */
export async function backupState(page: OpenPage): Promise<BackupState> {
  const text = await page.evaluate(async () =>
    JSON.stringify((await chrome.storage.local.get('backupState')).backupState),
  );
  return JSON.parse(text) as BackupState;
}

/** Makes the last backup a day older than it is. */
export async function goBackInTime(page: OpenPage): Promise<void> {
  await page.evaluate(async () => {
    const { backupState: state } = await chrome.storage.local.get('backupState');
    if (!state?.lastByItself) throw new Error('No backup was made by itself');
    const { at } = state.lastByItself;
    const lastByItself = { ...state.lastByItself, at: at - 86_400_000 };
    await chrome.storage.local.set({ backupState: { ...state, lastByItself } });
  });
}

/** Has the alarm for backups ring now, in place of within the hour. */
export async function ringAlarm(page: OpenPage): Promise<void> {
  await page.evaluate(async () => await chrome.alarms.create('backup', { when: Date.now() }));
}

/** Whether the browser lets us save files by ourselves. */
export async function isDownloadsAllowed(page: OpenPage): Promise<boolean> {
  return await page.evaluate(
    async () => await chrome.permissions.contains({ permissions: ['downloads'] }),
  );
}

/** What was planned, as if the browser had taken its leave back since. */
export async function planWithoutLeave(page: OpenPage): Promise<void> {
  await page.evaluate(async () => {
    const backupPlan: BackupPlan = { rhythm: 'daily', kept: 3 };
    await chrome.storage.local.set({ backupPlan });
  });
}

/** Forgets all that is known and planned of backups. */
export async function forgetBackups(page: OpenPage): Promise<void> {
  await page.evaluate(async () => {
    const backupPlan: BackupPlan = { rhythm: 'off', kept: 3 };
    await chrome.storage.local.set({ backupPlan });
    await chrome.storage.local.remove('backupState');
  });
}

/** As if the reader had never seen that something failed. */
export async function forgetFailure(page: OpenPage): Promise<void> {
  await page.evaluate(async () => {
    const { backupState: state } = await chrome.storage.local.get('backupState');
    await chrome.storage.local.set({ backupState: { ...state, failure: null } });
  });
  await page.waitFor(() => document.querySelector('.backup-problem') === null);
}

/** Writes down what the page asks the browser for, and what becomes of it. */
export async function hearRequests(page: OpenPage): Promise<void> {
  await page.evaluate(() => {
    const ask = chrome.permissions.request.bind(chrome.permissions);
    chrome.permissions.request = async (wanted) => {
      const answer = ask(wanted);
      document.body.dataset['asked'] = JSON.stringify(wanted);
      answer.then(
        (isAllowed) => (document.body.dataset['answer'] = String(isAllowed)),
        (error: unknown) => (document.body.dataset['answer'] = String(error)),
      );
      return await answer;
    };
  });
}

/** What the browser answered by now, once it had the time to refuse. */
export async function requestAnswer(page: OpenPage): Promise<string> {
  return await page.evaluate(async () => {
    // Asked the same way, this is answered behind it.
    await chrome.permissions.contains({ permissions: ['downloads'] });
    return document.body.dataset['answer'] ?? 'none yet';
  });
}

/** As if backups were on, and older ones left alone by the last. */
export async function beCautious(page: OpenPage, caution: BackupCaution): Promise<void> {
  // Made just now, so none is due.
  const last = { at: Date.now(), articles: 3, bytes: 9_000, leftOut: 0 };
  const cautious: BackupState = { ...NO_BACKUP, last, lastByItself: last, caution };
  await page.evaluate(async (state) => {
    const backupPlan: BackupPlan = { rhythm: 'daily', kept: 3 };
    await chrome.storage.local.set({ backupPlan, backupState: JSON.parse(state) as object });
  }, JSON.stringify(cautious));
}
