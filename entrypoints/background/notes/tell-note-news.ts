import { browser } from 'wxt/browser';

/**
 * Tells pages, popup and panels, which listen to `storage.onChanged`, to ask for the notes again, and
 * where it is about actors, for the reading, too: that is too much to do for every word of a note.
 */
export async function tellNoteNews(articleId: string, isAboutActors = false): Promise<void> {
  const news = { articleId, at: Date.now() };
  await browser.storage.local.set({ noteNews: news, ...(isAboutActors && { actorNews: news }) });
}
