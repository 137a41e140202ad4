/**
 * Asks the browser once not to clear the reader's work when the disk runs full. Only windows can
 * ask: Chromium's background is a worker, where this does nothing.
 */
export async function askToStay(storage: StorageManager | undefined): Promise<void> {
  if (storage === undefined || !('persist' in storage)) return;
  if (!(await storage.persisted())) await storage.persist();
}
