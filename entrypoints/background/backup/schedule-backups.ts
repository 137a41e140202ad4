import { browser } from 'wxt/browser';

import {
  areBackupsAllowed,
  getBackupPlan,
  onBackupPlanChange,
} from '../../../lib/settings/backup-settings.ts';
import type { AutomaticBackups } from './automatic-backups.ts';

const ALARM = 'backup';
/** A backup that is due waits for this at most, also after one that failed. */
const EVERY_MINUTES = 60;
/** Browsers have enough to do when they start. */
const FIRST_MINUTES = 1;

/** Has backups made in their time: a stopped background is started by the alarm. */
export function scheduleBackups(backups: AutomaticBackups): void {
  const { alarms, runtime, permissions } = browser;
  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void backups.makeIfDue();
  });
  // Firefox forgets alarms when it is closed, and Chromium may.
  runtime.onStartup.addListener(() => void backups.forgetRunning().then(setAlarm));
  runtime.onInstalled.addListener(() => void setAlarm());
  const follow = async (): Promise<void> => {
    await setAlarm();
    await backups.makeIfDue();
  };
  onBackupPlanChange(() => void follow(), new AbortController().signal);
  hearOfDownloads(backups);
  permissions.onAdded.addListener(() => hearOfDownloads(backups));
}

async function setAlarm(): Promise<void> {
  const { rhythm } = await getBackupPlan();
  if (rhythm === 'off') await browser.alarms.clear(ALARM);
  else if ((await browser.alarms.get(ALARM)) === undefined) {
    await browser.alarms.create(ALARM, {
      delayInMinutes: FIRST_MINUTES,
      periodInMinutes: EVERY_MINUTES,
    });
  }
}

const heard = new WeakSet<object>();

/** Downloads can be heard of only while they are allowed, and allowing them starts nothing anew. */
function hearOfDownloads(backups: AutomaticBackups): void {
  const { downloads } = browser as Partial<typeof browser>;
  if (downloads === undefined || heard.has(downloads.onChanged)) return;
  heard.add(downloads.onChanged);
  downloads.onChanged.addListener(({ id, state }) => {
    if (state !== undefined) void look(backups, id);
  });
}

async function look(backups: AutomaticBackups, id: number): Promise<void> {
  if (await areBackupsAllowed()) await backups.look(id);
}
