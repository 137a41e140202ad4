import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  isLookUpOn,
  onLookUpChange,
  turnOffLookUp,
  turnOnLookUp,
  turnOnWhenAllowed,
} from '../../lib/settings/look-up-settings.ts';
import { LOOK_UP_ORIGINS } from '../../lib/settings/look-up-origins.ts';
import { requestEverySite, sitesWithAccess } from '../../lib/settings/site-access.ts';
import { fakePermissions, type FakePermissions } from './fake-permissions.ts';

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
});

describe('looking up', () => {
  it('is off until the reader turns it on and the browser allows it', async () => {
    expect(await isLookUpOn()).toBe(false);
    expect(await turnOnLookUp()).toBe(true);
    expect(permissions.asked).toEqual([[...LOOK_UP_ORIGINS]]);
    expect(await isLookUpOn()).toBe(true);
  });

  it('asks the browser before anything else, as clicks demand', () => {
    void turnOnLookUp();
    expect(permissions.asked).toHaveLength(1);
  });

  it('stays off where the browser says no', async () => {
    permissions.refuse();
    expect(await turnOnLookUp()).toBe(false);
    expect(await isLookUpOn()).toBe(false);
  });

  it('gives back what was allowed when it is turned off', async () => {
    await turnOnLookUp();
    await turnOffLookUp();
    expect(await isLookUpOn()).toBe(false);
    expect(permissions.origins()).toEqual([]);
  });

  it('is not on because every site is allowed for notes', async () => {
    turnOnWhenAllowed();
    await requestEverySite();
    expect(await isLookUpOn()).toBe(false);
  });

  it('is off once one of its hosts is taken back in the browser’s settings', async () => {
    await turnOnLookUp();
    permissions.take('https://www.wikidata.org/*');
    expect(await isLookUpOn()).toBe(false);
  });

  it('is turned on by the browser’s yes, also when the popup that asked is gone', async () => {
    turnOnWhenAllowed();
    await fakeBrowser.permissions.request({ origins: [...LOOK_UP_ORIGINS] });
    await expect.poll(isLookUpOn).toBe(true);
  });

  it('tells of its changes until nobody listens', async () => {
    const life = new AbortController();
    const listener = vi.fn();
    onLookUpChange(listener, life.signal);
    await turnOnLookUp();
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    await turnOffLookUp();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('makes Wikipedia no site where notes come back', async () => {
    await turnOnLookUp();
    expect(await sitesWithAccess()).toEqual([]);
    permissions.grant('*://en.wikipedia.org/*');
    expect(await sitesWithAccess()).toEqual([
      { site: 'en.wikipedia.org', origins: ['*://en.wikipedia.org/*'] },
    ]);
  });
});
