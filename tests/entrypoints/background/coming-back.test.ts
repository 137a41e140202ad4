import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { haveNotesComeBack, type NotedSites } from '../../../entrypoints/background/coming-back.ts';
import { fakePermissions, type FakePermissions } from '../../settings/fake-permissions.ts';
import { fakeScripting, type FakeScripting } from './fake-scripting.ts';

let scripting: FakeScripting;
let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  permissions = fakePermissions();
});

/** Sites of which nothing is known but by counting all. */
const counting = (all: NotedSites['all']): NotedSites => ({ all, of: async () => null });

const patterns = (): readonly string[] =>
  scripting.registered().flatMap(({ matches = [] }) => matches);

describe('the script that asks for notes', () => {
  it('is registered for sites with notes, with all their hosts', async () => {
    const update = haveNotesComeBack(counting(async () => ['paper.example', 'daily.example']));
    await update('article');
    expect(patterns()).toEqual(['*://*.daily.example/*', '*://*.paper.example/*']);
  });

  it.each([
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['localhost', ['*://localhost/*']],
    ['[::1]', []],
    ['a*b.paper.example', []],
    ['about:blank', []],
  ])('knows hosts that have none below: %s', async (host, expected) => {
    await haveNotesComeBack(counting(async () => [host]))('article');
    expect(patterns()).toEqual(expected);
  });

  it('follows the notes, and is gone with the last', async () => {
    let sites = ['paper.example'];
    const update = haveNotesComeBack(counting(async () => sites));
    await update('article');
    sites = ['daily.example', 'paper.example'];
    await update('article');
    expect(patterns()).toHaveLength(2);
    sites = [];
    await update('article');
    expect(scripting.registered()).toEqual([]);
  });

  it('ends with what holds last, however many changes come at once', async () => {
    let sites: string[] = [];
    const update = haveNotesComeBack(counting(async () => sites));
    const updates = ['a.example', 'b.example', 'c.example'].map((site) => {
      sites = [site];
      return update('article');
    });
    await Promise.all(updates);
    expect(patterns()).toEqual(['*://*.c.example/*']);
  });

  it('takes in the sites of an article with notes without counting those of all others', async () => {
    const all = vi.fn(async () => ['paper.example']);
    const of = vi.fn<NotedSites['of']>(async () => null);
    const update = haveNotesComeBack({ all, of });
    await update('first');
    of.mockResolvedValue(['daily.example']);
    await update('second');
    await update('second');
    expect(all).toHaveBeenCalledTimes(1);
    expect(patterns()).toEqual(['*://*.daily.example/*', '*://*.paper.example/*']);
    of.mockResolvedValue(null);
    await update('second');
    expect(patterns()).toEqual(['*://*.paper.example/*']);
  });

  it('asks for the sites once for all changes that come while it is busy', async () => {
    const sites = vi.fn(async () => await Promise.resolve(['paper.example']));
    const update = haveNotesComeBack(counting(sites));
    const first = update('article');
    await expect.poll(() => sites.mock.calls).toHaveLength(1);
    await Promise.all([first, update('article'), update('article'), update('article')]);
    expect(sites).toHaveBeenCalledTimes(2);
  });

  it('is registered again after a failure', async () => {
    const sitesWithNotes = vi.fn(async () => ['paper.example']);
    sitesWithNotes.mockRejectedValueOnce(new Error('The database is closed.'));
    const update = haveNotesComeBack(counting(sitesWithNotes));
    await expect(update('article')).rejects.toThrow('closed');
    await update('article');
    expect(patterns()).toEqual(['*://*.paper.example/*']);
  });

  it('is put back when a new version of the extension or a new session begins', async () => {
    haveNotesComeBack(counting(async () => ['paper.example']));
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(patterns).toHaveLength(1);
  });
});

describe('pages that were open when the reader allowed their site', () => {
  it('are given their notes at once', async () => {
    const query = vi.fn(async () => [{ id: 7 }]);
    Object.assign(fakeBrowser.tabs, {
      query,
      sendMessage: async () => ({ ok: true, response: 'taken' }),
    });
    haveNotesComeBack(counting(async () => ['paper.example']));
    permissions.grant('*://paper.example/*');
    await expect
      .poll(() => scripting.injected)
      .toEqual(['7 /content-scripts/article.js', '7 /content-scripts/notes.js']);
    expect(query).toHaveBeenCalledWith({ url: ['*://*.paper.example/*'] });
  });

  it('are left alone where no site has notes', async () => {
    const query = vi.fn(async () => [{ id: 7 }]);
    Object.assign(fakeBrowser.tabs, { query });
    haveNotesComeBack(counting(async () => []));
    permissions.grant('*://paper.example/*');
    await new Promise((resolve) => setTimeout(resolve));
    expect(query).not.toHaveBeenCalled();
  });
});
