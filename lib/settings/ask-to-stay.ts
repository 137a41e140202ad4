/**
 * Asks the browser not to clear the reader's work when the disk runs full; whether it agrees changes
 * nothing else. Only windows can ask: Chromium's background is a worker.
 */
export async function askToStay(storage: StorageManager): Promise<void> {
  if (!(await storage.persisted())) await storage.persist();
}
