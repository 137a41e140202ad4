import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

/** WXT's own announces every content script to the page; see the file. */
const silentContext = fileURLToPath(
  new URL('entrypoints/article.content/silent-context.ts', import.meta.url),
);

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  // One output folder a browser, whatever the version of the manifest.
  outDirTemplate: '{{browser}}',
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': silentContext },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'toggle-painting': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_commands_togglePainting__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              // The first release with the Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
