/** One row: files below `folder` may import each other, what lies below `mayImport`, and nothing else. */
export interface ImportRule {
  readonly folder: string;
  /** Folders of ours, files of ours, or packages with what lies below them: `preact` allows `preact/hooks`. */
  readonly mayImport: readonly string[];
}

const ENGINE_STAGES = ['1-sentences', '2-tags', '3-findings', '4-questions', '5-cards'].map(
  (stage) => `lib/engine/${stage}`,
);

/** A stage builds on those before it. */
const STAGE_RULES: readonly ImportRule[] = ENGINE_STAGES.map((folder, position) => ({
  folder,
  mayImport: ['lib/domain', ...ENGINE_STAGES.slice(0, position)],
}));

const LIBRARY = [
  'lib/domain',
  'lib/page',
  'lib/anchoring',
  'lib/exchange',
  'lib/knowledge',
  'lib/messages',
  'lib/settings',
];

/** What WXT gives to entry points. */
const WXT = ['wxt/browser', 'wxt/utils', '#i18n'];

/** The browser without the polyfill, which weighs more than what comes first. */
const NATIVE_BROWSER = 'entrypoints/article.content/native-browser.ts';

/** Whoever may open the side panel does it in the same way. */
const OPENS_PANEL = 'entrypoints/sidepanel/open-panel.ts';
/** And the library likewise. */
const OPENS_LIBRARY = 'entrypoints/library/open-library.ts';

/** What the store fails with is told in the same words, whoever asked. */
const TELLS_PROBLEMS = 'entrypoints/background/store-problem.ts';

/** A backup is the same, whoever makes it. */
const MAKES_BACKUPS = 'entrypoints/background/backup';

/** Who may import whom. The first row whose folder holds a file is the one for it. */
export const IMPORT_TABLE: readonly ImportRule[] = [
  { folder: 'lib/domain', mayImport: [] },
  ...STAGE_RULES,
  { folder: 'lib/engine', mayImport: ['lib/domain'] },
  { folder: 'lib/anchoring', mayImport: ['lib/domain'] },
  { folder: 'lib/search', mayImport: ['lib/domain'] },
  { folder: 'lib/comparing', mayImport: ['lib/domain'] },
  // It writes the published schema, in Node, and is in no build.
  {
    folder: 'lib/exchange/own/build-schema.ts',
    mayImport: ['lib/exchange/own', '@valibot/to-json-schema', 'node:'],
  },
  // Citations are written by the programs that everybody's citations are written by.
  {
    folder: 'lib/exchange/citations',
    mayImport: [
      'lib/domain',
      'lib/exchange/html',
      'lib/exchange/list-in-parts.ts',
      'citeproc',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-ris',
    ],
  },
  { folder: 'lib/exchange/zip', mayImport: ['fflate'] },
  // What comes out of a file is checked by a library, which tells what is wrong where.
  { folder: 'lib/exchange', mayImport: ['lib/domain', 'valibot'] },
  { folder: 'lib/page', mayImport: ['lib/domain', 'lib/anchoring', '@mozilla/readability'] },
  // These write the packs, in Node, and are in no build.
  ...['build-gazetteer', 'build-background', 'read-knowledge'].map((script) => ({
    folder: `lib/knowledge/${script}.ts`,
    mayImport: ['lib/domain', 'lib/knowledge', 'node:'],
  })),
  { folder: 'lib/knowledge', mayImport: ['lib/domain', 'assets/knowledge'] },
  { folder: 'lib/store', mayImport: ['lib/domain', 'lib/search', 'dexie'] },
  { folder: 'lib/messages', mayImport: ['lib/domain', 'wxt/browser'] },
  { folder: 'lib/settings', mayImport: ['lib/domain', 'wxt/browser'] },
  {
    folder: 'lib/command-line',
    mayImport: ['lib/domain', 'lib/engine', 'lib/knowledge', 'lib/page', 'linkedom', 'node:'],
  },
  // A draft is checked with every letter that is typed.
  {
    folder: 'components/library/desk',
    mayImport: [
      'components',
      'lib/domain',
      'lib/exchange/claim-review',
      'lib/exchange/reports',
      'preact',
      '#i18n',
    ],
  },
  // Its searching and comparing is pure, and too quick to be asked of somebody else.
  {
    folder: 'components/library',
    mayImport: ['components', 'lib/domain', 'lib/search', 'lib/comparing', 'preact', '#i18n'],
  },
  { folder: 'components', mayImport: ['lib/domain', 'preact', '#i18n'] },
  // In the page there is no database of ours, no engine, and no room for Preact.
  { folder: 'entrypoints/article.content', mayImport: [...LIBRARY, ...WXT] },
  { folder: 'entrypoints/notes.content', mayImport: [...LIBRARY, ...WXT] },
  { folder: 'entrypoints/copy.content', mayImport: [...LIBRARY, ...WXT] },
  { folder: 'entrypoints/coming-back.content', mayImport: ['lib/messages', ...WXT] },
  {
    folder: 'entrypoints/background',
    mayImport: [...LIBRARY, 'lib/engine', 'lib/store', OPENS_PANEL, OPENS_LIBRARY, ...WXT],
  },
  // The first thing a popup does, so it carries nothing.
  ...['entrypoints/ask-first.ts', 'entrypoints/popup/asked-first.ts'].map((folder) => ({
    folder,
    mayImport: ['entrypoints/popup/asked-first.ts', NATIVE_BROWSER, ...WXT],
  })),
  {
    folder: 'entrypoints/options',
    mayImport: [
      'lib/domain',
      'lib/messages',
      'lib/settings',
      OPENS_LIBRARY,
      'components',
      'preact',
      ...WXT,
    ],
  },
  // The document that makes backups for Chromium's background.
  {
    folder: 'entrypoints/backup',
    mayImport: ['lib/messages', 'lib/store', MAKES_BACKUPS, ...WXT],
  },
  // Written in Node, with the build.
  {
    folder: 'entrypoints/library/notices',
    mayImport: ['lib/exchange/html/escape-html.ts', 'node:'],
  },
  // A page for large work, which opens the store itself: that much fits no message.
  {
    folder: 'entrypoints/library',
    mayImport: [
      ...LIBRARY,
      MAKES_BACKUPS,
      TELLS_PROBLEMS,
      'assets/citations',
      'lib/engine',
      'lib/search',
      'lib/comparing',
      'lib/store',
      'entrypoints/popup',
      'components',
      'preact',
      ...WXT,
    ],
  },
  {
    folder: 'entrypoints/popup',
    mayImport: [...LIBRARY, OPENS_PANEL, OPENS_LIBRARY, 'components', 'preact', ...WXT],
  },
  // The same views beside the page, which do with a tab what the popup does with its own.
  {
    folder: 'entrypoints/sidepanel',
    mayImport: [...LIBRARY, 'entrypoints/popup', OPENS_LIBRARY, 'components', ...WXT],
  },
];

/** Folders with a public face: from outside, only their `index.ts` is imported. */
export const FOLDERS_WITH_A_FACE = [
  'lib/engine',
  'lib/anchoring',
  'lib/search',
  'lib/comparing',
  'lib/messages',
  'lib/store',
];
