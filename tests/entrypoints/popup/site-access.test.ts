import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { connectSiteAccess } from '../../../entrypoints/popup/site-access.ts';
import { fakePermissions, type FakePermissions } from '../../settings/fake-permissions.ts';

const PAPER = 'https://paper.example/a-story';
const PAPER_ORIGINS = ['*://paper.example/*'];

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
});

/** A tab at an address that the browser tells us, or hides. */
function tabAt(url: string | undefined, readLast: string | null = null) {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
  return connectSiteAccess(Promise.resolve(7), () => readLast);
}

/** As Chromium from 133. */
function letTabsBeAskedFor() {
  const addHostAccessRequest = vi.fn(async () => undefined);
  Object.assign(browser.permissions, { addHostAccessRequest });
  return addHostAccessRequest;
}

describe('the site of a tab', () => {
  it('is asked for by its address, where we may see that', async () => {
    const ask = letTabsBeAskedFor();
    const access = tabAt(PAPER, 'https://other.example/');
    expect(await access.siteAccess()).toBe('askable');
    expect(await access.requestSiteAccess()).toBe(true);
    expect(permissions.asked).toEqual([PAPER_ORIGINS]);
    expect(await access.siteAccess()).toBe('granted');
    expect(ask).not.toHaveBeenCalled();
  });

  it('is left to the browser, where it hides the address and can ask for the tab', async () => {
    const ask = letTabsBeAskedFor();
    const access = tabAt(undefined, PAPER);
    expect(await access.siteAccess()).toBe('askable');
    expect(await access.requestSiteAccess()).toBe(false);
    expect(ask).toHaveBeenCalledWith({ tabId: 7 });
    expect(permissions.asked).toEqual([]);
  });

  it('is taken for the one read last, where the browser hides it and cannot ask', async () => {
    const access = tabAt(undefined, PAPER);
    expect(await access.siteAccess()).toBe('askable');
    await access.requestSiteAccess();
    expect(permissions.asked).toEqual([PAPER_ORIGINS]);
    // A page there would be seen by now.
    expect(await access.siteAccess()).toBe('impossible');
  });

  it('cannot be asked for where nothing is known of it', async () => {
    expect(await tabAt(undefined).siteAccess()).toBe('impossible');
  });
});
