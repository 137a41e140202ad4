/** Pages change their theme in several steps; one look after the last is enough. */
const SETTLED_MS = 150;

/** Calls back when page or reader may have switched between light and dark. */
export function watchTone(document: Document, onChange: () => void, signal: AbortSignal): void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(onChange, SETTLED_MS);
  };
  const themes = new MutationObserver(settle);
  for (const node of [document.documentElement, document.body]) {
    themes.observe(node, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settle, { signal });
  signal.addEventListener(
    'abort',
    () => {
      themes.disconnect();
      clearTimeout(settling);
    },
    { once: true },
  );
}
