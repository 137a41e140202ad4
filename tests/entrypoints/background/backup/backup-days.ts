import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  type AutomaticBackups,
  automaticBackups,
} from '../../../../entrypoints/background/backup/automatic-backups.ts';
import type { BackupMaker } from '../../../../entrypoints/background/backup/make-backup.ts';
import { turnOnBackups } from '../../../../lib/settings/backup-settings.ts';
import { type FakeDownloads, fakeDownloads } from './fake-downloads.ts';

export const DAY = 24 * 3_600_000;
export const READY = { address: 'blob:x', articles: 7, bytes: 700, leftOut: 0 };

/** Days on which backups are made by themselves. */
export interface BackupDays {
  now: number;
  /** How often a file was begun, and let go of. */
  readonly begun: number;
  readonly letGo: number;
  readonly downloads: FakeDownloads;
  readonly backups: AutomaticBackups;
  readonly maker: BackupMaker;
  /** The background as it is after the browser stopped and started it. */
  readonly startAgain: () => AutomaticBackups;
  /** Makes one with so many articles, of 100 bytes each. */
  readonly makeOne: (articles?: number) => Promise<void>;
  /** Finds that it is time for one, and has this file of it. */
  readonly begin: (ready?: Partial<typeof READY>) => Promise<void>;
  /** The last file, by its folder and number. */
  readonly lastFile: () => { readonly folder: string; readonly number: string };
}

/** A browser in which backups were just turned on. */
export async function beginDays(): Promise<BackupDays> {
  fakeBrowser.reset();
  const downloads = fakeDownloads();
  const counts = { begun: 0, letGo: 0 };
  const maker: BackupMaker = {
    begin: async () => await Promise.resolve(void counts.begun++),
    letGo: async () => await Promise.resolve(void counts.letGo++),
  };
  const startAgain = (): AutomaticBackups => automaticBackups(maker, () => days.now);
  const days: BackupDays = {
    now: Date.UTC(2026, 10, 23, 9),
    get begun() {
      return counts.begun;
    },
    get letGo() {
      return counts.letGo;
    },
    downloads,
    backups: startAgain(),
    maker,
    startAgain,
    async makeOne(articles = READY.articles) {
      downloads.bytes = articles * 100;
      await days.begin({ articles, bytes: downloads.bytes });
      const id = downloads.asked.length;
      downloads.end(id);
      await days.backups.look(id);
    },
    async begin(ready = {}) {
      await days.backups.makeIfDue();
      await days.backups.takeReady({ ...READY, ...ready });
    },
    lastFile() {
      const [, folder = '', name = ''] = downloads.asked.at(-1)?.filename.split('/') ?? [];
      return { folder, number: /\d+/.exec(name)?.[0] ?? '' };
    },
  };
  await turnOnBackups('daily');
  return days;
}
