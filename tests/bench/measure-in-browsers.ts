import { BROWSER_KINDS, type BrowserKind, type OpenBrowser } from '../browser/browser-face.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { longArticle } from '../browser/long-article.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { readWithPopup } from '../browser/popup-contents.ts';
import { startPageServer, type PageServer } from '../browser/serve-pages.ts';
import type { Figure } from './figure.ts';
import { keepManyNotes } from './keep-many-notes.ts';
import { measurePopup } from './measure-popup.ts';

const NOTES = 500;
const WORDS = 5_000;
/** What else the machine does only ever adds; the best of a few is ours. */
const ROUNDS = 5;
const EVALUATION_ALLOWED_MS = 3;
const PAINTING_ALLOWED_MS = 200;

interface Round {
  /** From the first paint of a page that was read to the frame in which all notes are painted. */
  readonly paintedMs: number;
  /** By the script's path; empty where the browser does not tell. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** What the extension costs in the real browsers that are here. */
export async function measureInBrowsers(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of BROWSER_KINDS) {
    if (findBrowser(kind) !== null) figures.push(...(await measureIn(kind)));
  }
  return figures;
}

async function measureIn(kind: BrowserKind): Promise<Figure[]> {
  const browser = await openBrowser(kind);
  const server = await startPageServer();
  try {
    const rounds: Round[] = [];
    const url = await openWithNotes(browser, server);
    for (let left = ROUNDS; left > 0; left--) rounds.push(await measureRound(browser, url));
    const popup = await measurePopup(browser, server);
    return [...figuresOfScripts(kind, rounds), figureOfNotes(kind, rounds), ...popup];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The address of an article on which many notes are kept. */
async function openWithNotes(browser: OpenBrowser, server: PageServer): Promise<string> {
  const url = server.serve('/many', longArticle('many', WORDS));
  const page = await browser.openPage(url);
  await (await readWithPopup(page)).popup.close();
  if (!(await keepManyNotes(browser, url, NOTES))) throw new Error('The notes were not kept');
  await page.close();
  return url;
}

/** Reads the page, which brings its notes. */
async function measureRound(browser: OpenBrowser, url: string): Promise<Round> {
  const page = await browser.openPage(url);
  await page.evaluate(watchPaint, NOTES);
  const scripts = await browser.timeScripts(async () => {
    await (await readWithPopup(page)).popup.close();
    await page.waitFor(() => Reflect.has(window, 'paintedMs'));
  });
  const paintedMs = await page.evaluate(() => Reflect.get(window, 'paintedMs') as number);
  await page.close();
  return { paintedMs, scripts };
}

/** Runs in the page: counts from the frame in which something is painted to that in which all notes are. */
function watchPaint(count: number): void {
  let began = Number.NaN;
  const look = (): void => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('says-who-note-'));
    if (Number.isNaN(began) && CSS.highlights.size > 0) began = performance.now();
    if (ours.reduce((sum, [, { size }]) => sum + size, 0) < count) requestAnimationFrame(look);
    else Reflect.set(window, 'paintedMs', performance.now() - began);
  };
  look();
}

function figuresOfScripts(kind: BrowserKind, rounds: readonly Round[]): Figure[] {
  return ['article', 'notes'].flatMap((script) => {
    const path = `content-scripts/${script}.js`;
    const times = rounds.flatMap(({ scripts }) => scripts.get(path) ?? []);
    if (times.length === 0) return [];
    const what = `compiling and running ${script}.js, ${kind}`;
    return [figureOf(what, Math.min(...times), EVALUATION_ALLOWED_MS)];
  });
}

function figureOfNotes(kind: BrowserKind, rounds: readonly Round[]): Figure {
  const best = Math.min(...rounds.map(({ paintedMs }) => paintedMs));
  return figureOf(`${NOTES} notes found and painted, ${kind}`, best, PAINTING_ALLOWED_MS);
}

function figureOf(what: string, milliseconds: number, allowedMs: number): Figure {
  return {
    what,
    ours: `${milliseconds.toFixed(1)} ms`,
    peer: '',
    ratio: null,
    promise: `≤ ${allowedMs} ms`,
    isKept: milliseconds <= allowedMs,
  };
}
