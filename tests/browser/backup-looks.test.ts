import { expect, test } from 'vitest';

import type { BackupCaution } from '../../lib/domain/backup-caution.ts';
import { complaintsAbout } from './axe.ts';
import { beCautious, forgetBackups } from './backup-clock.ts';
import { choose, pressForReal, untilBackupSays } from './backup-gestures.ts';
import { withBackups } from './backup-stage.ts';
import type { OpenPage } from './browser-face.ts';
import { press } from './popup-contents.ts';

const FULL = 12;
const CAUTION: BackupCaution = {
  kind: 'smaller',
  before: { articles: 1_200, bytes: 4_000_000 },
  now: { articles: 3, bytes: 9_000 },
  since: '2026-11-03 09.05.00',
};

withBackups((stage) => {
  /** A backup, and what is kept but for some of it. */
  async function backedUp(): Promise<Buffer<ArrayBuffer>> {
    await stage().keepOnly(FULL);
    await pressForReal(await stage().openBackups(), '.backup .button--main');
    const [file = ''] = await stage().savedFiles(1);
    await stage().keepOnly(5);
    return stage().read(file);
  }

  async function openShelf(): Promise<OpenPage> {
    const shelf = await stage().open('library.html');
    await shelf.waitFor(() => document.querySelector('.shelf-row') !== null);
    return shelf;
  }

  test.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async (scheme) => {
    await stage().browser.setColorScheme(scheme);
    const bytes = await backedUp();
    const page = await stage().openBackups();
    await beCautious(page, CAUTION);
    await untilBackupSays(page, 'The fuller backups stay as they are');
    await choose(page, bytes);
    await untilBackupSays(page, 'To be added');
    expect(await complaintsAbout(page)).toEqual([]);
    await choose(page, bytes.subarray(0, 100));
    await untilBackupSays(page, 'cannot be brought back');
    expect(await complaintsAbout(page, '.backup')).toEqual([]);
    await forgetBackups(page);
  });

  test('all of it fits 360 pixels', async () => {
    const bytes = await backedUp();
    const host = await stage().open('options.html');
    await beCautious(host, CAUTION);
    const width = await host.evaluate(async (content) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; inline-size: 360px; block-size: 700px';
      frame.src = '/library.html#/exchange';
      document.body.append(frame);
      const find = async (wanted: string): Promise<Element> => {
        for (;;) {
          const found = frame.contentDocument?.querySelector(wanted);
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const field = (await find('.backup-file')) as HTMLInputElement;
      const chosen = new DataTransfer();
      const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([file], `${'a-long-name-'.repeat(8)}.jsonl.gz`));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await find('.backup-contents');
      const { scrollWidth = 0, clientWidth = 0 } = frame.contentDocument?.documentElement ?? {};
      return scrollWidth - clientWidth;
    }, bytes.toString('base64'));
    expect(width).toBeLessThanOrEqual(0);
    await forgetBackups(host);
  });

  test('the shelf reminds of backups where there is none, until it is told not to', async () => {
    await stage().keepOnly(60);
    const shelf = await openShelf();
    await shelf.waitFor(() =>
      document.querySelector('.backup-reminder')?.textContent.includes('on this device alone'),
    );
    expect(await complaintsAbout(shelf)).toEqual([]);
    await press(shelf, '.backup-reminder button');
    await shelf.waitFor(() => document.querySelector('.backup-reminder') === null);
    const again = await openShelf();
    // It would come a second after the rest.
    await again.evaluate(async () => await new Promise((resolve) => setTimeout(resolve, 2_000)));
    expect(await again.evaluate(() => document.querySelector('.backup-reminder'))).toBeNull();
    await forgetBackups(again);
  });

  test('the shelf tells of backups that are left alone, and no more once that is known', async () => {
    await stage().keepOnly(FULL);
    const shelf = await openShelf();
    await beCautious(shelf, CAUTION);
    await shelf.waitFor(() =>
      document.querySelector('.backup-reminder')?.textContent.includes('much less on your shelf'),
    );
    await press(shelf, '.backup-reminder button');
    await shelf.waitFor(() => document.querySelector('.backup-reminder') === null);
    await forgetBackups(shelf);
  });
});
