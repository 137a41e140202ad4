// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type { BackupActions, Backups } from '../../../components/library/backup/backup-actions.ts';
import { BackupReminder } from '../../../components/library/backup/BackupReminder.tsx';
import { BackupSection } from '../../../components/library/backup/BackupSection.tsx';
import type { Library } from '../../../components/library/library.ts';
import { NO_BACKUP } from '../../../lib/domain/backup.ts';
import { speakEnglish } from '../speak-english.ts';
import { backupStock, CONTENTS } from './backup-stock.ts';

beforeAll(speakEnglish);
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const announce = vi.fn<(sentence: string) => void>();
const tellFailure = vi.fn<(error: unknown, sentence?: string) => void>();

function libraryWith(given: Partial<BackupActions>, backups?: Partial<Backups>): Library {
  const actions = { backup: backupStock(given, backups), reportError: () => {} };
  return { actions, announce, tellFailure } as unknown as Library;
}

const words = (): string => document.body.textContent;
const button = (label: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

async function openSection(given: Partial<BackupActions> = {}, backups?: Partial<Backups>) {
  const library = libraryWith(given, backups);
  render(<BackupSection library={library} />, document.body);
  await expect.poll(() => button('Back up now')).toBeDefined();
  return library;
}

async function choose(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.backup-file');
  Object.defineProperty(field, 'files', { value: [new File([], 'x.jsonl.gz')] });
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => button('Bring it back')).toBeDefined();
}

describe('the section for backups', () => {
  test('makes one, and tells what is in it', async () => {
    const backUp = () => Promise.resolve({ at: 0, articles: 1200, bytes: 4_200_000 });
    await openSection({ backUp });
    button('Back up now')?.click();
    await expect
      .poll(() => announce.mock.lastCall)
      .toEqual(['The backup is made: 1,200 articles, 4.2 MB.']);
  });

  test('shows how far it has come, and lets it be given up', async () => {
    await openSection({
      backUp: async ({ signal, tell }) => {
        tell('writing', 0.426);
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        throw signal.reason;
      },
    });
    button('Back up now')?.click();
    const bar = () => document.querySelector('[role="progressbar"]');
    await expect.poll(() => bar()?.getAttribute('aria-valuenow')).toBe('42');
    button('Cancel')?.click();
    await expect.poll(bar).toBeNull();
    expect(announce).toHaveBeenLastCalledWith('Cancelled. There is no new file.');
    expect(tellFailure).not.toHaveBeenCalled();
  });

  test('shows what is in a file before it brings anything back', async () => {
    const { actions } = await openSection();
    await choose();
    expect(words()).toContain('Articles92151');
    expect(actions.backup.restore).not.toHaveBeenCalled();
    button('Bring it back')?.click();
    await expect.poll(() => announce.mock.lastCall?.[0]).toContain('33 records');
    expect(vi.mocked(actions.backup.restore).mock.lastCall?.[1]).toBe(true);
  });

  test('leaves the settings where the reader does not want them', async () => {
    const { actions } = await openSection();
    await choose();
    document.querySelector<HTMLInputElement>('[type="checkbox"]')?.click();
    await expect
      .poll(() => document.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked)
      .toBe(false);
    button('Bring it back')?.click();
    await expect.poll(() => vi.mocked(actions.backup.restore).mock.lastCall?.[1]).toBe(false);
  });

  test('has nothing to bring back where all is here', async () => {
    const { articles, ...rest } = CONTENTS.outcome;
    const same = { added: 0, updated: 0, same: 3, newerHere: 0 };
    const outcome = { ...rest, articles: { ...articles, ...same }, notes: same };
    const look = () => Promise.resolve({ ...CONTENTS, outcome, hasChoices: false });
    await openSection({ look });
    await choose();
    expect(words()).toContain('Everything in it is here already.');
    expect(button('Bring it back')?.disabled).toBe(true);
  });

  test('asks the browser when automatic backups are turned on', async () => {
    const { actions } = await openSection({ turnOn: vi.fn(() => Promise.resolve(false)) });
    document.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]?.click();
    expect(actions.backup.turnOn).toHaveBeenCalledWith('daily');
    await expect.poll(() => announce.mock.lastCall?.[0]).toContain('does not allow downloads');
  });
});

describe('the reminder', () => {
  const failed = { state: { ...NO_BACKUP, failure: 'no-room' as const } };

  test('tells of a failure until the reader knows', async () => {
    const library = libraryWith({}, failed);
    render(<BackupReminder library={library} />, document.body);
    await expect.poll(words).toContain('no room left');
    button('Not now')?.click();
    expect(library.actions.backup.acknowledge).toHaveBeenCalled();
  });

  test('tells of the same failure once', async () => {
    const state = { ...failed.state, told: 'no-room' as const };
    const getBackups = vi.fn(() =>
      Promise.resolve({ plan: { rhythm: 'daily' as const, kept: 3 }, state }),
    );
    render(<BackupReminder library={libraryWith({ getBackups })} />, document.body);
    await expect.poll(() => getBackups.mock.calls).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(words()).toBe('');
  });

  test('comes where there is much to lose and no backup', async () => {
    const getShelfSize = () => Promise.resolve({ articles: 9, notes: 80, since: Date.now() });
    const library = libraryWith({ getShelfSize });
    render(<BackupReminder library={library} />, document.body);
    await expect.poll(words, { timeout: 3_000 }).toContain('There is no new backup');
    button('Not now')?.click();
    expect(library.actions.backup.beQuiet).toHaveBeenCalled();
  });
});
