/** Reading half an article would misjudge it, but nobody waits longer than this for a click. */
const PATIENCE_MS = 4_000;

/** Waits for the end of the page's HTML – not for its pictures; false when it does not come. */
export function isParsed(document: Document, signal: AbortSignal): Promise<boolean> {
  if (document.readyState !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    document.addEventListener('DOMContentLoaded', done, { once: true, signal });
  });
}
