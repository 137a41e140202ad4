import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { haveNotesComeBack } from '../../../entrypoints/background/coming-back.ts';
import { fakePermissions, type FakePermissions } from '../../settings/fake-permissions.ts';
import { fakeScripting, type FakeScripting } from './fake-scripting.ts';

let scripting: FakeScripting;
let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  permissions = fakePermissions();
});

const patterns = (): readonly string[] =>
  scripting.registered().flatMap(({ matches = [] }) => matches);

describe('the script that asks for notes', () => {
  it('is registered for sites with notes, with all their hosts', async () => {
    const update = haveNotesComeBack(async () => ['paper.example', 'daily.example']);
    await update();
    expect(patterns()).toEqual(['*://*.daily.example/*', '*://*.paper.example/*']);
  });

  it.each([
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['localhost', ['*://localhost/*']],
    ['[::1]', []],
    ['a*b.paper.example', []],
    ['about:blank', []],
  ])('knows hosts that have none below: %s', async (host, expected) => {
    await haveNotesComeBack(async () => [host])();
    expect(patterns()).toEqual(expected);
  });

  it('follows the notes, and is gone with the last', async () => {
    let sites = ['paper.example'];
    const update = haveNotesComeBack(async () => sites);
    await update();
    sites = ['daily.example', 'paper.example'];
    await update();
    expect(patterns()).toHaveLength(2);
    sites = [];
    await update();
    expect(scripting.registered()).toEqual([]);
  });

  it('ends with what holds last, however many changes come at once', async () => {
    let sites: string[] = [];
    const update = haveNotesComeBack(async () => sites);
    const updates = ['a.example', 'b.example', 'c.example'].map((site) => {
      sites = [site];
      return update();
    });
    await Promise.all(updates);
    expect(patterns()).toEqual(['*://*.c.example/*']);
  });

  it('asks for the sites once for all changes that come while it is busy', async () => {
    const sites = vi.fn(async () => await Promise.resolve(['paper.example']));
    const update = haveNotesComeBack(sites);
    const first = update();
    await vi.waitFor(() => expect(sites).toHaveBeenCalledOnce());
    await Promise.all([first, update(), update(), update()]);
    expect(sites).toHaveBeenCalledTimes(2);
  });

  it('is registered again after a failure', async () => {
    const sitesWithNotes = vi.fn(async () => ['paper.example']);
    sitesWithNotes.mockRejectedValueOnce(new Error('The database is closed.'));
    const update = haveNotesComeBack(sitesWithNotes);
    await expect(update()).rejects.toThrow('closed');
    await update();
    expect(patterns()).toEqual(['*://*.paper.example/*']);
  });

  it('is put back when a new version of the extension or a new session begins', async () => {
    haveNotesComeBack(async () => ['paper.example']);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(patterns()).toHaveLength(1));
  });
});

describe('pages that were open when the reader allowed their site', () => {
  it('are given their notes at once', async () => {
    const query = vi.fn(async () => [{ id: 7 }]);
    Object.assign(fakeBrowser.tabs, {
      query,
      sendMessage: async () => ({ ok: true, response: 'taken' }),
    });
    haveNotesComeBack(async () => ['paper.example']);
    permissions.grant('*://paper.example/*');
    await vi.waitFor(() =>
      expect(scripting.injected).toEqual([
        '7 /content-scripts/article.js',
        '7 /content-scripts/notes.js',
      ]),
    );
    expect(query).toHaveBeenCalledWith({ url: ['*://*.paper.example/*'] });
  });

  it('are left alone where no site has notes', async () => {
    const query = vi.fn(async () => [{ id: 7 }]);
    Object.assign(fakeBrowser.tabs, { query });
    haveNotesComeBack(async () => []);
    permissions.grant('*://paper.example/*');
    await new Promise((resolve) => setTimeout(resolve));
    expect(query).not.toHaveBeenCalled();
  });
});
