import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import type { BrowserKind, OpenBrowser, OpenPage, OpenPopup } from '../browser/browser-face.ts';
import { findBrowser, kindOfProgram } from '../browser/find-browser.ts';
import { hasDisplay } from '../browser/machine.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { untilPainted } from '../browser/page-state.ts';
import { openPanel, press, pressAway, readWithPopup } from '../browser/popup-contents.ts';
import { startPageServer } from '../browser/serve-pages.ts';
import { keepNotes } from './keep-notes.ts';

// `npm start`, or `npm start -- firefox`: the extension on an article of our own, in a real browser.

const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLE = resolve(import.meta.dirname, 'sample-article.html');
/** Pixels of a panel as it opens, and as one makes it for longer work. */
const NARROW = 360;
const WIDE = 640;
const PICTURES = resolve(ROOT, '.output/demo');

try {
  await demonstrate(chooseBrowser(process.argv[2]));
} catch (error) {
  // A browser that cannot be had is one sentence, not a stack.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demonstrate(kind: BrowserKind): Promise<void> {
  const isVisible = hasDisplay();
  const browser = await openBrowser(kind, undefined, { isVisible });
  const server = await startPageServer();
  try {
    const html = readFileSync(ARTICLE, 'utf8');
    const serve = (folder: string): string =>
      server.serve(`/${folder}/reservoir-to-be-drained`, html);
    if (isVisible) await show(browser, serve('2026/11'));
    else await photograph(browser, serve);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The browser asked for, else the one the environment names, else one that is there. */
function chooseBrowser(wish: string | undefined): BrowserKind {
  if (wish === 'chromium' || wish === 'firefox') return wish;
  if (wish !== undefined) throw new Error(`Say chromium or firefox, not ${wish}.`);
  const named = process.env['SAYS_WHO_BROWSER'];
  if (named) return kindOfProgram(named);
  return findBrowser('chromium') === null && findBrowser('firefox') !== null
    ? 'firefox'
    : 'chromium';
}

/** Leaves the browser to the reader until they close it. */
async function show(open: OpenBrowser, address: string): Promise<void> {
  const page = await open.openPage(address);
  await page.clickToolbarButton();
  console.log(`Says Who is open in ${open.kind}. Close the browser to end.`);
  await open.closed;
}

/** Without a display: pictures of page, popup and panel, light and dark, and the analysis in words. */
async function photograph(open: OpenBrowser, serve: (folder: string) => string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await open.setColorScheme(scheme);
    // Notes kept on the light page belong to its address.
    const page = await open.openPage(serve(scheme));
    const { popup, end } = await readWithPopup(page);
    if (end !== 'read') throw new Error('The sample article could not be read.');
    await untilPainted(page);
    await popup.waitFor((wish) => matchMedia(`(prefers-color-scheme: ${wish})`).matches, scheme);
    keepPicture(`${open.kind}-${scheme}-page.png`, await page.screenshot());
    keepPicture(`${open.kind}-${scheme}-popup.png`, await popup.screenshot());
    await openFirstCard(popup);
    keepPicture(`${open.kind}-${scheme}-card.png`, await popup.screenshot());
    await pressAway(popup, '.open-panel');
    await photographPanel(open, `${open.kind}-${scheme}`);
    await photographNotes(page, `${open.kind}-${scheme}`);
    await page.close();
    await photographShelf(open, `${open.kind}-${scheme}`);
  }
  printAnalysis();
}

/** The card of whoever speaks most, from its name on. */
async function openFirstCard(popup: OpenPopup): Promise<void> {
  await press(popup, '.actor-toggle');
  await popup.waitFor(() => document.querySelector('.actor-details') !== null);
  await popup.evaluate(() => document.querySelector('.actor-toggle')?.scrollIntoView());
}

/** The panel beside the page: as narrow as one begins with, and wide, with the map of voices. */
async function photographPanel(open: OpenBrowser, name: string): Promise<void> {
  const panel = await open.panel();
  await panel.waitFor(() => document.querySelector('.reading-view') !== null);
  await panel.widen(NARROW);
  await openPanel(panel, 'actors');
  keepPicture(`${name}-panel.png`, await panel.screenshot());
  await openPanel(panel, 'voices');
  keepPicture(`${name}-voices.png`, await panel.screenshot());
  await panel.widen(WIDE);
  keepPicture(`${name}-voices-wide.png`, await panel.screenshot());
  await panel.close();
}

/** The reader's own work: two notes on the page, and both in the popup. */
async function photographNotes(page: OpenPage, name: string): Promise<void> {
  await keepNotes(page, (what, png) => keepPicture(`${name}-${what}.png`, png));
  const { popup } = await readWithPopup(page);
  await openPanel(popup, 'note');
  keepPicture(`${name}-notes.png`, await popup.screenshot());
  await popup.close();
}

/** The library, with the article that has the notes. */
async function photographShelf(open: OpenBrowser, name: string): Promise<void> {
  const shelf = await open.openPage(`${open.extensionOrigin}/library.html`);
  await shelf.waitFor(() => document.querySelector('.shelf-row') !== null);
  keepPicture(`${name}-shelf.png`, await shelf.screenshot());
  await shelf.close();
}

function keepPicture(name: string, png: Buffer): void {
  const path = resolve(PICTURES, name);
  writeFileSync(path, png);
  console.log(`Picture: ${relative(ROOT, path)}`);
}

function printAnalysis(): void {
  const analyze = resolve(ROOT, 'lib/command-line/analyze.ts');
  const { status } = spawnSync(process.execPath, [analyze, '--format', 'text', ARTICLE], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The command line could not analyse the sample article.');
}
