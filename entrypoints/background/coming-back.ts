import { browser, type Browser } from 'wxt/browser';

import { bringNotes } from './bring-notes.ts';

/** Where there are notes; "paper.example" stands for all hosts below it, too. */
export interface NotedSites {
  /** The hosts of all pages with notes, each once. */
  readonly all: () => Promise<readonly string[]>;
  /** Those of one article; `null` where nothing is noted on it (any more). */
  readonly of: (articleId: string) => Promise<readonly string[] | null>;
}

const SCRIPT_ID = 'coming-back';

/**
 * Has notes come back by themselves where the reader allowed it: on sites with notes the browser puts
 * a little script into every page that loads, which asks for them – and only where the reader granted
 * the site, which the browser sees to. Nothing of ours runs or wakes anywhere else. Comes back with
 * what to call when notes on an article came or went.
 */
export function haveNotesComeBack(sites: NotedSites): (articleId: string) => Promise<void> {
  const changed = new Set<string>();
  const update = inTurn(async () => {
    const articleIds = [...changed];
    changed.clear();
    try {
      await registerFor(articleIds, sites);
    } catch (error) {
      for (const articleId of articleIds) changed.add(articleId);
      throw error;
    }
  });
  const updateAll = (): void => void updateFor(ANY);
  const updateFor = (articleId: string): Promise<void> => {
    changed.add(articleId);
    return update();
  };
  // Registered scripts outlive the browser's session, but not a new version of the extension.
  browser.runtime.onInstalled.addListener(updateAll);
  browser.runtime.onStartup.addListener(updateAll);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void bringToOpenTabs(origins, sites.all);
  });
  return updateFor;
}

/** No article: nothing is noted on it, so all sites are counted. */
const ANY = '';

async function registerFor(articleIds: readonly string[], sites: NotedSites): Promise<void> {
  const hosts = await Promise.all(articleIds.map(sites.of));
  // Notes mostly come, or change; whether a site has others left is told by all notes only.
  if (hosts.every((those) => those !== null)) await register(patternsOf(hosts.flat()), true);
  else await register(patternsOf(await sites.all()), false);
}

/** Brings the notes to pages that were open when the reader allowed it. */
async function bringToOpenTabs(
  origins: readonly string[],
  sitesWithNotes: NotedSites['all'],
): Promise<void> {
  if (origins.length === 0) return;
  const withNotes = patternsOf(await sitesWithNotes());
  if (withNotes.length === 0) return;
  // Of these we see only the tabs that we were granted.
  const tabs = await browser.tabs.query({ url: withNotes });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await bringNotes(id))));
}

/** Match patterns of the sites with all hosts below; a number has none below. */
function patternsOf(sites: readonly string[]): string[] {
  return (
    sites
      // One host that no pattern can name would keep all others from being registered.
      .filter((site) => /^[\w-]+(?:\.[\w-]+)*$/.test(site))
      .map((site) => (/^[\d.]+$|^[^.]+$/.test(site) ? site : `*.${site}`))
      .map((host) => `*://${host}/*`)
      .toSorted()
  );
}

/** Registers the script for these sites, or for these beside those it is registered for. */
async function register(patterns: readonly string[], areMore: boolean): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = areMore ? (registered?.matches ?? []) : [];
  const matches = [...new Set([...before, ...patterns])].toSorted();
  if (String(registered?.matches ?? '') === String(matches)) return;
  if (matches.length === 0) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  else if (registered === undefined) await scripting.registerContentScripts([scriptFor(matches)]);
  else await scripting.updateContentScripts([scriptFor(matches)]);
}

function scriptFor(matches: string[]): Browser.scripting.RegisteredContentScript {
  return {
    id: SCRIPT_ID,
    matches,
    js: ['/content-scripts/coming-back.js'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** One at a time: calls that come while one is under way share the next, which sees what all of them left. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    next = null;
    return work();
  };
  return () => {
    // Whoever called hears of a failure; the next one need not.
    next ??= last.catch(() => undefined).then(begin);
    last = next;
    return next;
  };
}
