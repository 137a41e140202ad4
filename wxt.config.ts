import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { mergeConfig, type InlineConfig, type Plugin } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';

import { slimReadability } from './entrypoints/article.content/slim-readability.ts';
import { SHIPPED_PACKAGES } from './entrypoints/library/notices/shipped-packages.ts';
import { writeNotices } from './entrypoints/library/notices/write-notices.ts';
import { LOOK_UP_ORIGINS } from './lib/settings/look-up-origins.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** WXT's own announces every content script to the page; see the file. */
const silentContext = pathOf('entrypoints/article.content/silent-context.ts');

/** What is injected into pages is as small as we can make it; see the files. */
const contentScripts: InlineConfig = {
  plugins: [
    {
      name: 'says-who:slim-readability',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('/Readability.js') ? { code: slimReadability(code), map: null } : null,
    } satisfies Plugin,
  ],
  // Nothing in lib does anything by being loaded, so what a script does not use stays out of it.
  build: {
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(pathOf('lib/')) } },
  },
  resolve: {
    alias: {
      'wxt/browser': pathOf('entrypoints/article.content/native-browser.ts'),
      '@mozilla/readability': '@mozilla/readability/Readability.js',
    },
  },
};

/**
 * The weights and inner loops of the models, as they are and where no page gets at them. Vite would put them into the
 * background's script as text: it emits no files for a script that is all of its context.
 */
function modelFiles(): ResolvedPublicFile[] {
  const folder = pathOf('assets/model');
  return readdirSync(folder)
    .filter((file) => /\.(?:bin|wasm)$/.test(file))
    .map((file) => ({ absoluteSrc: join(folder, file), relativeDest: `model/${file}` }));
}

/** Lines of libraries that make HTML of a string, and what stands there in our builds. */
const HTML_SINKS = [
  // Only for `dangerouslySetInnerHTML`, which we never use.
  { file: 'preact.mjs', from: 't.innerHTML=h.__html', to: 't.textContent=h.__html' },
  {
    file: 'Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...htmlNodes(pageCacheHtml));',
  },
  // Makes a citation an element of the page; we only take words.
  { file: 'Cite/get.js', from: 'tmp.innerHTML = result;', to: 'tmp.textContent = result;' },
];

/** Nodes of a document that runs and loads nothing; `<body>` keeps what stands first out of the head. */
const HTML_NODES = `
function htmlNodes(html) {
  return new DOMParser().parseFromString('<body>' + html, 'text/html').body.childNodes;
}`;

/** Takes every assignment to `innerHTML` out of the builds: Firefox's lint warns of each one. */
const withoutHtmlSinks: Plugin = {
  name: 'says-who:without-html-sinks',
  transform(code, id) {
    const sinks = HTML_SINKS.filter(({ file }) => id.split('?')[0]?.endsWith(`/${file}`));
    if (sinks.length === 0) return null;
    const missing = sinks.find(({ from }) => !code.includes(from));
    if (missing) throw new Error(`${missing.file} no longer says: ${missing.from}`);
    return {
      code: sinks.reduce((text, { from, to }) => text.replace(from, to), code) + HTML_NODES,
      map: null,
    };
  },
};

/** citation-js looks up what it is given an address of. We give it none, and in our builds it cannot. */
const withoutLookingUp: Plugin = {
  name: 'says-who:without-looking-up',
  transform: (_, id) =>
    id.split('?')[0]?.endsWith('/@citation-js/core/lib-mjs/util/fetchFile.js') === true
      ? {
          code: 'export function fetchFile() {}\nexport { fetchFile as fetchFileAsync, fetchFile as setUserAgent };',
          map: null,
        }
      : null,
};

/** Nothing of others is shipped without its notice: entrypoints/library/notices. */
const withNotices = (): Plugin => ({
  name: 'says-who:with-notices',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      const ids = output.type === 'chunk' ? Object.keys(output.modules) : [];
      for (const id of ids) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
        if (name !== undefined && !SHIPPED_PACKAGES.some((shipped) => shipped.name === name))
          throw new Error(`${name} is shipped without a notice.`);
      }
    }
  },
});

/** What our own pages and the background may load: what is shipped, and answers to looking up. */
const CONTENT_POLICY = [
  "default-src 'self'",
  // The network's inner loops are WebAssembly of our own; docs/decisions.md says what it gains.
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'self'",
  // Kept copies of articles bring their own style, and stand in a frame that has our policy.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `connect-src 'self' ${LOOK_UP_ORIGINS.map((origin) => origin.replace(/\/\*$/, '')).join(' ')}`,
].join('; ');

/** What can be done by key. Chromium lets us suggest four keys; readers choose all others themselves. */
const KEYS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  'toggle-painting': {
    suggested_key: { default: 'Alt+Shift+U' },
    description: '__MSG_commands_togglePainting__',
  },
  'open-panel': { description: '__MSG_commands_openPanel__' },
  'open-library': { description: '__MSG_commands_openLibrary__' },
  'note-highlight': {
    suggested_key: { default: 'Alt+Shift+H' },
    description: '__MSG_commands_noteHighlight__',
  },
  'note-comment': {
    // Chromium 156 gives out neither C nor N.
    suggested_key: { default: 'Alt+Shift+M' },
    description: '__MSG_commands_noteComment__',
  },
  'note-tag': { description: '__MSG_commands_noteTag__' },
  'note-flag': { description: '__MSG_commands_noteFlag__' },
  'note-question': { description: '__MSG_commands_noteQuestion__' },
  'note-copy-link': { description: '__MSG_commands_noteCopyLink__' },
  'note-next': { description: '__MSG_commands_noteNext__' },
  'note-previous': { description: '__MSG_commands_notePrevious__' },
  'note-undo': { description: '__MSG_commands_noteUndo__' },
  'note-redo': { description: '__MSG_commands_noteRedo__' },
};

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
    plugins: [withoutHtmlSinks, withoutLookingUp, withNotices()],
    worker: { plugins: () => [withNotices()] },
    resolve: {
      alias: { 'wxt/utils/content-script-context': silentContext },
    },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: 'model/${string}' });
    },
    'build:publicAssets': (_, files) => {
      files.push(...modelFiles());
      const notices = writeNotices(pathOf('node_modules'));
      files.push({ contents: notices, relativeDest: 'third-party-notices.html' });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script'))
        Object.assign(config, mergeConfig(config, contentScripts));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      // Chromium's background has no addresses for files that it makes; see docs/backup.md.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the reader wants backups made by themselves.
    optional_permissions: ['downloads'],
    // None at install; readers allow a site where they want their notes to come back by themselves.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: CONTENT_POLICY },
    commands: KEYS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              // Highlights came with 140; only since 146 can they be underlined.
              strict_min_version: '146.0',
              // A name the reader clicks goes to Wikipedia, if they turned that on: Mozilla counts text
              // of a page as its content. See lib/settings/look-up-settings.ts.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : {
          // The first with `URL.parse`; the Custom Highlight API came with 105.
          minimum_chrome_version: '126',
        }),
  }),
});
