import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension's id in wxt.config.ts. */
export const GECKO_ID = 'says-who@says-who.example';

/** Firefox gives each installation a random address; tests want to know it. */
const EXTENSION_UUID = '5a750000-0000-4000-8000-000000000002';

/** Where the extension's own pages live. */
export const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/** Nothing listens there, so everything but this machine is unreachable. */
const DEAD_PORT = 9;

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
  'xpinstall.signatures.required': false,
  // Off the network but for this machine.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': DEAD_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': DEAD_PORT,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'services.settings.server': 'data:,',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // No first-run pages, no questions.
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  'browser.tabs.warnOnClose': false,
  'browser.sessionstore.resume_from_crash': false,
  // Firefox stops scripts that run while a page is left, and reports them as having taken too long.
  'dom.ipc.cancel_content_js_when_navigating': false,
};

/** Makes a new profile folder for one run of Firefox; `downloads` is where it saves files. */
export function makeFirefoxProfile(downloads?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-firefox-'));
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads ?? folder };
  const lines = Object.entries({ ...PREFERENCES, ...saving }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}
