import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  changeNoteSettings,
  getNoteSettings,
  isToolbarOnSite,
  nameColour,
  onNoteSettingsChange,
  setDeclined,
  setToolbarOnSite,
} from '../../lib/settings/note-settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('the choices about notes', () => {
  it('begin with the toolbar on everywhere, our own words for the colours, and nothing declined', async () => {
    expect(await getNoteSettings()).toEqual({
      isToolbarOn: true,
      toolbarOffSites: [],
      colourMeanings: { yellow: '', orange: '', blue: '', green: '', pink: '' },
      declinedSites: [],
    });
  });

  it.each<Record<string, unknown>>([
    { isToolbarOn: 'no' },
    { toolbarOffSites: 'paper.example' },
    { toolbarOffSites: [7] },
    { toolbarOffSites: { 0: 'paper.example' } },
    { colourMeanings: { yellow: 'mine' } },
    { colourMeanings: { yellow: 1, orange: '', blue: '', green: '', pink: '' } },
    { colourMeanings: null },
    { declinedSites: [null] },
  ])('fall back to the default where what is stored is no such choice: %j', async (stored) => {
    const untouched = await getNoteSettings();
    await fakeBrowser.storage.local.set(stored);
    expect(await getNoteSettings()).toEqual(untouched);
  });

  it('lose nothing else with what cannot be read', async () => {
    await fakeBrowser.storage.local.set({ isToolbarOn: 0, declinedSites: ['paper.example'] });
    expect(await getNoteSettings()).toMatchObject({
      isToolbarOn: true,
      declinedSites: ['paper.example'],
    });
  });

  it('tell who listens of their changes and of no others, until it stops listening', async () => {
    const life = new AbortController();
    const listener = vi.fn();
    onNoteSettingsChange(listener, life.signal);
    await changeNoteSettings({ isToolbarOn: false });
    await fakeBrowser.storage.local.set({ isPaintingOn: false });
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    await changeNoteSettings({ isToolbarOn: true });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the toolbar', () => {
  it('is turned off for one site, once, and on again', async () => {
    await setToolbarOnSite('paper.example', false);
    await setToolbarOnSite('daily.example', false);
    await setToolbarOnSite('paper.example', false);
    const off = await getNoteSettings();
    expect(off.toolbarOffSites).toEqual(['daily.example', 'paper.example']);
    expect(isToolbarOnSite(off, 'paper.example')).toBe(false);
    expect(isToolbarOnSite(off, 'other.example')).toBe(true);

    await setToolbarOnSite('paper.example', true);
    expect((await getNoteSettings()).toolbarOffSites).toEqual(['daily.example']);
  });

  it('turned off altogether stays away from every page, also from files', async () => {
    await changeNoteSettings({ isToolbarOn: false });
    const off = await getNoteSettings();
    expect(isToolbarOnSite(off, 'paper.example')).toBe(false);
    expect(isToolbarOnSite(off, null)).toBe(false);
  });

  it('comes up in files, which belong to no site', async () => {
    expect(isToolbarOnSite(await getNoteSettings(), null)).toBe(true);
  });
});

it('a colour takes the reader’s name, and the others keep theirs', async () => {
  await nameColour('pink', 'call back');
  await nameColour('blue', 'budget');
  const { colourMeanings } = await getNoteSettings();
  expect(colourMeanings).toEqual({
    yellow: '',
    orange: '',
    blue: 'budget',
    green: '',
    pink: 'call back',
  });
});

it('a no to notes that show by themselves is remembered, and can be taken back', async () => {
  await setDeclined('paper.example', true);
  expect((await getNoteSettings()).declinedSites).toEqual(['paper.example']);
  await setDeclined('paper.example', false);
  expect((await getNoteSettings()).declinedSites).toEqual([]);
});
