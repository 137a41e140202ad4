import { browser } from 'wxt/browser';

/** Tells pages, popup and panels, which listen to `storage.onChanged`, to ask for the notes again. */
export async function tellNoteNews(articleId: string): Promise<void> {
  await browser.storage.local.set({ noteNews: { articleId, at: Date.now() } });
}
