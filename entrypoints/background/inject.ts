import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The sentence with which the browser keeps us out of a page, or `null` when the script is in. */
export type Refusal = string | null;

/** Puts the script that reads pages into a tab; it waits for the page itself, and gives up where it never ends. */
export async function injectReader(tabId: number): Promise<Refusal> {
  return await inject(tabId, '/content-scripts/article.js');
}

/** Puts the script for notes into a tab; where it is already, it stays as it is. */
export async function injectNotes(tabId: number): Promise<Refusal> {
  return await inject(tabId, '/content-scripts/notes.js');
}

/** Puts the script that copies an article into a tab; where it is already, it stays as it is. */
export async function injectCopier(tabId: number): Promise<Refusal> {
  return await inject(tabId, '/content-scripts/copy.js');
}

async function inject(tabId: number, file: ScriptPublicPath): Promise<Refusal> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [file],
      injectImmediately: true,
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
