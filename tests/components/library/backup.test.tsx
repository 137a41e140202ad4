// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type { BackupActions, Backups } from '../../../components/library/backup/backup-actions.ts';
import { BackupReminder } from '../../../components/library/backup/BackupReminder.tsx';
import { BackupSection } from '../../../components/library/backup/BackupSection.tsx';
import type { Library } from '../../../components/library/library.ts';
import { NO_BACKUP } from '../../../lib/domain/backup.ts';
import type { BackupCaution } from '../../../lib/domain/backup-caution.ts';
import { speakEnglish } from '../speak-english.ts';
import { backupStock, CONTENTS, MADE } from './backup-stock.ts';

beforeAll(speakEnglish);
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const announce = vi.fn<(sentence: string) => void>();
const tellFailure = vi.fn<(error: unknown, sentence?: string) => void>();

function libraryWith(given: Partial<BackupActions>, backups?: Partial<Backups>): Library {
  const actions = {
    backup: backupStock(given, backups),
    reportError: vi.fn<(error: unknown) => void>(),
    sentenceOf: (error: unknown) =>
      error instanceof Error && error.message === 'damaged' ? 'A backup is damaged.' : null,
  };
  return { actions, announce, tellFailure } as unknown as Library;
}

const CAUTION: BackupCaution = {
  kind: 'smaller',
  before: { articles: 1200, bytes: 4_000_000 },
  now: { articles: 3, bytes: 9_000 },
  since: '2026-11-03 09.05',
};

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
  chooseFile();
  await expect.poll(() => button('Bring it back')).toBeDefined();
}

function chooseFile(): void {
  const field = document.querySelector<HTMLInputElement>('.backup-file');
  Object.defineProperty(field, 'files', { value: [new File([], 'x.jsonl.gz')] });
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the section for backups', () => {
  test('makes one, and tells what is in it', async () => {
    await openSection();
    button('Back up now')?.click();
    await expect
      .poll(() => announce.mock.lastCall?.[0])
      .toContain('The backup is made and checked: 1,200 articles, 4.2 MB.');
  });

  test('tells of articles that are not in the last one', async () => {
    await openSection({}, { state: { ...NO_BACKUP, last: { ...MADE, leftOut: 1 } } });
    expect(words()).toContain('One article could not be read, so it is not in it.');
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
    await expect.poll(words).toContain('33 records were added or replaced.');
    expect(document.activeElement?.textContent).toBe('Everything is back, and checked.');
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

  test('says in one sentence what is wrong with a file, and that nothing was changed', async () => {
    const { actions } = await openSection({ look: () => Promise.reject(new Error('damaged')) });
    chooseFile();
    await expect.poll(words).toContain('“x.jsonl.gz” cannot be brought backA backup is damaged.');
    expect(document.activeElement?.tagName).toBe('H4');
    expect(actions.reportError).not.toHaveBeenCalled();
  });

  test('gives the focus back when something long is over', async () => {
    await openSection();
    button('Back up now')?.focus();
    button('Back up now')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Back up now');
  });

  test.each([
    ['emptied' as const, 'Your shelf is empty, so no backup is made.'],
    ['smaller' as const, 'There is much less on your shelf than there was: 3 articles'],
  ])('tells why older ones are left alone, until the reader knows: %s', async (kind, sentence) => {
    const caution = { ...CAUTION, kind };
    const plan = { rhythm: 'daily' as const, kept: 3 };
    const { actions } = await openSection({}, { plan, state: { ...NO_BACKUP, caution } });
    expect(words()).toContain(sentence);
    expect(words()).toContain('“since 2026-11-03 09.05”');
    button('All right')?.click();
    expect(actions.backup.acknowledge).toHaveBeenCalled();
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
    await expect.poll(words).toContain('on this device alone');
    button('Not now')?.click();
    expect(library.actions.backup.beQuiet).toHaveBeenCalled();
  });

  test('asks how much there is to lose only where it may be said', async () => {
    const getShelfSize = vi.fn(() => Promise.resolve({ articles: 9, notes: 80, since: 0 }));
    const state = { ...NO_BACKUP, last: { ...MADE, at: Date.now() } };
    render(<BackupReminder library={libraryWith({ getShelfSize }, { state })} />, document.body);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(getShelfSize).not.toHaveBeenCalled();
  });

  test('tells of older ones that are left alone', async () => {
    const library = libraryWith({}, { state: { ...NO_BACKUP, caution: CAUTION } });
    render(<BackupReminder library={library} />, document.body);
    await expect.poll(words).toContain('There is much less on your shelf');
    button('Not now')?.click();
    expect(library.actions.backup.acknowledge).toHaveBeenCalled();
  });
});
