import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { siteOf } from '../../lib/domain/site.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';
import {
  declineSiteAccess,
  onSiteAccessChange,
  requestEverySite,
  requestSiteAccess,
  revokeSite,
  revokeSiteAccess,
  siteAccess,
  sitesWithAccess,
} from '../../lib/settings/site-access.ts';
import { grantedSites, originsToAskFor } from '../../lib/settings/site-origins.ts';
import { fakePermissions, type FakePermissions } from './fake-permissions.ts';

const ARTICLE = 'https://www.paper.example/a-story';

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
});

describe('access to a site', () => {
  it('is asked for, granted, and given back in one go', async () => {
    expect(await siteAccess(ARTICLE)).toBe('askable');
    expect(await requestSiteAccess(ARTICLE)).toBe(true);
    expect(permissions.asked).toEqual([['*://www.paper.example/*', '*://paper.example/*']]);
    expect(await siteAccess(ARTICLE)).toBe('granted');
    expect(await siteAccess('http://paper.example/another')).toBe('granted');
    expect(await siteAccess('https://m.paper.example/another')).toBe('askable');

    await revokeSiteAccess('https://paper.example/another');
    expect(permissions.origins()).toEqual([]);
    expect(await siteAccess(ARTICLE)).toBe('declined');
  });

  it('refused in the browser’s own question may be asked for again', async () => {
    permissions.refuse();
    expect(await requestSiteAccess(ARTICLE)).toBe(false);
    expect(await siteAccess(ARTICLE)).toBe('askable');
  });

  it('is not offered again where the reader said no, on this site only, until the reader asks for it', async () => {
    await declineSiteAccess(ARTICLE);
    expect(await siteAccess('http://paper.example/')).toBe('declined');
    expect(await siteAccess('https://other.example/')).toBe('askable');
    await requestSiteAccess(ARTICLE);
    expect(await siteAccess(ARTICLE)).toBe('granted');
    expect((await getNoteSettings()).declinedSites).toEqual([]);
  });

  it.each(['file:///home/ada/article.html', 'about:blank', 'http://[::1]/', 'nonsense'])(
    'cannot be asked for at %s',
    async (address) => {
      expect(await siteAccess(address)).toBe('impossible');
    },
  );

  it('follows what was changed in the browser’s settings', async () => {
    const listener = vi.fn();
    const life = new AbortController();
    onSiteAccessChange(listener, life.signal);
    permissions.grant('https://www.paper.example/*');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(await siteAccess(ARTICLE)).toBe('granted');
    expect(await siteAccess('http://www.paper.example/a-story')).toBe('askable');
    permissions.take('https://www.paper.example/*');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(await siteAccess(ARTICLE)).toBe('askable');
    life.abort();
    permissions.grant('https://www.paper.example/*');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('can be had and given back for every site', async () => {
    await requestEverySite();
    expect(await siteAccess(ARTICLE)).toBe('granted');
    const [every] = await sitesWithAccess();
    expect(every).toEqual({ site: null, origins: ['*://*/*'] });
    await revokeSite(every ?? { site: '', origins: [] });
    expect(await sitesWithAccess()).toEqual([]);
    expect((await getNoteSettings()).declinedSites).toEqual([]);
  });
});

describe('the list of granted sites', () => {
  it('joins the origins of a site, names every site first, and leaves our own address out', () => {
    const origins = [
      'https://www.zeta.example/*',
      'moz-extension://0a1b/*',
      '*://zeta.example/*',
      '<all_urls>',
      '*://*.paper.example/*',
      'http://*/*',
    ];
    expect(grantedSites(origins)).toEqual([
      { site: null, origins: ['<all_urls>', 'http://*/*'] },
      { site: '*.paper.example', origins: ['*://*.paper.example/*'] },
      { site: 'zeta.example', origins: ['https://www.zeta.example/*', '*://zeta.example/*'] },
    ]);
  });

  it('names a site as the one that was asked for, whatever its address', () => {
    fc.assert(
      fc.property(fc.domain(), fc.boolean(), (domain, hasPrefix) => {
        const address = `https://${hasPrefix ? 'www.' : ''}${domain}/a-story`;
        const [granted, ...others] = grantedSites(originsToAskFor(address));
        expect(granted?.site).toBe(siteOf(address));
        expect(others).toEqual([]);
      }),
    );
  });
});
